namespace WeChatPolicy.Rules.WeCom;

/// <summary>Sequence numbers that were passed over: each from <paramref name="First"/> to <paramref name="Last"/>.</summary>
/// <remarks>A gap says that no message came with these numbers, not that there was one.</remarks>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them, not less than the first.</param>
public readonly record struct SequenceGap(long First, long Last)
{
    /// <summary>How many numbers.</summary>
    public long Count => Last - First + 1;
}
