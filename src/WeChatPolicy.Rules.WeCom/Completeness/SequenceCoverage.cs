namespace WeChatPolicy.Rules.WeCom;

/// <summary>Which numbers (<c>seq</c>) of one company's messages were met, and which were not.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record SequenceCoverage
{
    /// <summary>The company, as the host named it; empty where it did not.</summary>
    public required string Company { get; init; }

    /// <summary>The number after which reading began; <see langword="null"/> where the host did not say, so that nothing is claimed about numbers before the first.</summary>
    public required long? After { get; init; }

    /// <summary>The lowest number met; <see langword="null"/> where there was none.</summary>
    public required long? First { get; init; }

    /// <summary>The highest number met; what comes behind it is for the next reading.</summary>
    public required long? Last { get; init; }

    /// <summary>How many numbers were met, each counted once.</summary>
    public required long Met { get; init; }

    /// <summary>How many were not, in all gaps.</summary>
    public required long Missing { get; init; }

    /// <summary>How many gaps there are.</summary>
    public required long GapCount { get; init; }

    /// <summary>The lowest gaps, as many as are named.</summary>
    public required IReadOnlyList<SequenceGap> Gaps { get; init; }

    /// <summary>Whether the counts are exact: not where a number came so late that its gap was no longer open, nor of pieces that overlap there.</summary>
    public required bool IsExact { get; init; }
}
