using WeChatPolicy.Rules.Tracking;

namespace WeChatPolicy.Rules;

/// <summary>One of several equal parts of all duties, for a tracker that is spread over machines.</summary>
public readonly record struct TrackerPart
{
    private readonly int _count;

    /// <summary>A part.</summary>
    /// <param name="index">Which, from 0.</param>
    /// <param name="count">Of how many, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public TrackerPart(int index, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
        (Index, _count) = (index, count);
    }

    /// <summary>All of it.</summary>
    public static TrackerPart Whole => default;

    /// <summary>Which part, from 0.</summary>
    public int Index { get; }

    /// <summary>Of how many.</summary>
    public int Count => _count == 0 ? 1 : _count;

    internal bool Holds(PartitionKey key) => Count == 1 || key.PartOf(Count) == Index;

    /// <summary>Which part of how many.</summary>
    public override string ToString() => $"{Index + 1}/{Count}";
}
