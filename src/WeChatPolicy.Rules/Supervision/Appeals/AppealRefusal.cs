namespace WeChatPolicy.Rules;

/// <summary>Why an appeal did not take a step.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record AppealRefusal : BookRefusal
{
    /// <summary>The id of the appeal.</summary>
    public required string AppealId { get; init; }

    /// <summary>The id of the fact that was refused.</summary>
    public required string FactId { get; init; }

    /// <summary>What it wanted to do.</summary>
    public required AppealAction Action { get; init; }

    /// <summary>How far the appeal has come; the refusal left it there.</summary>
    public required AppealState State { get; init; }

    /// <summary>What speaks against it.</summary>
    public required AppealRefusalReason Reason { get; init; }

    /// <summary>What the state allows.</summary>
    public required IReadOnlyList<AppealAction> Allowed { get; init; }
}

/// <summary>What speaks against a step in an appeal.</summary>
public enum AppealRefusalReason
{
    /// <summary>The appeal has not come so far, or has come further.</summary>
    State,

    /// <summary>The person appealed, is whom the appeal is about, or stands directly above or below them where the company does not allow that.</summary>
    Involved,

    /// <summary>Whether the person may is not known, and here that is not enough.</summary>
    StandingUnknown,

    /// <summary>The decision says that the appeal is about somebody else than the appeal says.</summary>
    AnotherObject,
}
