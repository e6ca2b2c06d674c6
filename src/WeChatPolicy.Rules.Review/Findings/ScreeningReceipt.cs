namespace WeChatPolicy.Rules.Review;

/// <summary>What a screening came to.</summary>
/// <param name="Added">Findings that the review did not have.</param>
/// <param name="Known">Findings that it had, and that nothing new was told of.</param>
/// <param name="Changed">Findings that it had, made by another policy now.</param>
/// <param name="Lapsed">Findings that the policy no longer makes.</param>
/// <param name="Settled">Of the added ones those that are not asked, since their text is like one that was dismissed as harmless.</param>
/// <param name="AskedAgain">Findings settled so that the policy sees more in now, and that are open again.</param>
public readonly record struct ScreeningReceipt(int Added, int Known, int Changed, int Lapsed, int Settled, int AskedAgain)
{
    /// <summary>The sum of two.</summary>
    public static ScreeningReceipt operator +(ScreeningReceipt left, ScreeningReceipt right) => left.Add(right);

    /// <summary>The sum of this and another.</summary>
    public ScreeningReceipt Add(ScreeningReceipt other) => new(
        Added + other.Added, Known + other.Known, Changed + other.Changed, Lapsed + other.Lapsed, Settled + other.Settled, AskedAgain + other.AskedAgain);
}
