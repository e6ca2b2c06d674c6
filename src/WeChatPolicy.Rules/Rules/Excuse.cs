namespace WeChatPolicy.Rules;

/// <summary>How sure a finding is that an excuse would lift. Unknown is not false.</summary>
internal static class Excuse
{
    /// <summary>Nothing where the excuse is known to hold, only possible where it is not known, as sure as the trigger where it is missing.</summary>
    public static Confidence? Lifts(Confidence trigger, Ternary excuse) => excuse switch
    {
        Ternary.Yes => null,
        Ternary.No => trigger,
        _ => Confidence.Possible,
    };

    /// <summary>Whether a step was done that excuses once it is.</summary>
    public static Ternary Of(Completion step) => step.IsDone ? Ternary.Yes : step.IsNotDone ? Ternary.No : Ternary.Unknown;

    /// <summary>It excuses that this is not so.</summary>
    public static Ternary Not(Ternary a) => a switch { Ternary.Yes => Ternary.No, Ternary.No => Ternary.Yes, _ => Ternary.Unknown };

    /// <summary>Both excuses are needed.</summary>
    public static Ternary And(Ternary a, Ternary b) =>
        a == Ternary.No || b == Ternary.No ? Ternary.No : a == Ternary.Yes && b == Ternary.Yes ? Ternary.Yes : Ternary.Unknown;

    /// <summary>Either excuse will do.</summary>
    public static Ternary Or(Ternary a, Ternary b) =>
        a == Ternary.Yes || b == Ternary.Yes ? Ternary.Yes : a == Ternary.No && b == Ternary.No ? Ternary.No : Ternary.Unknown;
}
