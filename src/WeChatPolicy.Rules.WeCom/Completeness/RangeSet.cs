namespace WeChatPolicy.Rules.WeCom;

/// <summary>Numbers as ranges: sorted, and apart from each other by one number at least.</summary>
internal sealed class RangeSet(List<SequenceRange> ranges)
{
    public RangeSet()
        : this([])
    {
    }

    /// <summary>How many ranges there are, not how many numbers.</summary>
    public int Count => ranges.Count;

    public bool IsEmpty => ranges.Count == 0;

    public long First => ranges[0].From;

    public long Last => ranges[^1].To;

    public long Total => ranges.Sum(range => range.Count);

    /// <summary>What lies between the ranges.</summary>
    public IEnumerable<SequenceRange> Gaps => ranges.Zip(ranges.Skip(1), (before, behind) => new SequenceRange(before.To + 1, behind.From - 1));

    public RangeSet With(RangeSet other) => new(United([.. ranges.Concat(other.Ranges).OrderBy(range => range.From)]));

    /// <summary>Adds a number, at the end in one step.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Add(long number)
    {
        var at = IndexBehind(number);
        if (at > 0 && ranges[at - 1].To >= number) return false;
        var joinsBefore = at > 0 && ranges[at - 1].To == number - 1;
        var joinsBehind = at < ranges.Count && ranges[at].From == number + 1;
        if (joinsBefore) ranges[at - 1] = ranges[at - 1] with { To = joinsBehind ? ranges[at].To : number };
        else if (joinsBehind) ranges[at] = ranges[at] with { From = number };
        else ranges.Insert(at, new SequenceRange(number, number));
        if (joinsBefore && joinsBehind) ranges.RemoveAt(at);
        return true;
    }

    public bool Contains(long number) => IndexBehind(number) is > 0 and var at && ranges[at - 1].To >= number;

    /// <summary>Closes the lowest gaps: their numbers count as being there from now on.</summary>
    public void Close(int gaps)
    {
        ranges[gaps] = ranges[gaps] with { From = ranges[0].From };
        ranges.RemoveRange(0, gaps);
    }

    private List<SequenceRange> Ranges => ranges;

    // The first range that begins behind the number.
    private int IndexBehind(long number)
    {
        if (ranges.Count == 0 || number >= ranges[^1].From) return ranges.Count;
        var (low, high) = (0, ranges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ranges[middle].From > number) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static List<SequenceRange> United(List<SequenceRange> sorted)
    {
        var united = new List<SequenceRange>(sorted.Count);
        foreach (var range in sorted)
        {
            if (united.Count > 0 && range.From - 1 <= united[^1].To) united[^1] = united[^1] with { To = Math.Max(united[^1].To, range.To) };
            else united.Add(range);
        }

        return united;
    }
}
