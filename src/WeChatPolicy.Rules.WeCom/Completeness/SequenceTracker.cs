namespace WeChatPolicy.Rules.WeCom;

/// <summary>Keeps which numbers were met, as ranges: in the order of an archive they are one, and one more for each gap.</summary>
internal sealed class SequenceTracker(string company, CompletenessOptions options)
{
    // Sorted, and apart from each other by one number at least.
    private List<SequenceRange> _ranges = [];
    private readonly List<SequenceRange> _closed = [];
    private long _closedUntil = -1;
    private long _closedGaps;
    private long _closedMissing;
    private bool _exact = true;

    public string Company => company;

    public long? After { get; private set; }

    public long Met { get; private set; }

    /// <summary>Reading begins behind this number: a first one that does not follow it is a gap too.</summary>
    public void StartAfter(long sequence)
    {
        if (_ranges.Count > 0) throw new InvalidOperationException("Where reading starts is told before the first number.");
        After = sequence;
    }

    /// <summary>Takes note of a number.</summary>
    /// <returns>What it is beside new: one that came again, or one behind a higher one.</returns>
    public CompletenessMatter? Note(long sequence)
    {
        if (After is { } after && sequence <= after) return CompletenessMatter.SequenceRepeated;
        if (_ranges.Count == 0 || sequence > _ranges[^1].To)
        {
            Append(sequence);
            Met++;
            return null;
        }

        if (sequence <= _closedUntil)
        {
            _exact = false;
            return CompletenessMatter.SequenceBack;
        }

        if (!Insert(sequence)) return CompletenessMatter.SequenceRepeated;
        Met++;
        return CompletenessMatter.SequenceBack;
    }

    /// <summary>Takes up what another one met of the same company's messages.</summary>
    /// <returns>How many numbers both met.</returns>
    public long Add(SequenceTracker other)
    {
        if (other.StartsBefore(this)) After = other.After;
        var before = Total(_ranges) + Total(other._ranges);
        _ranges = United([.. _ranges.Concat(other._ranges).OrderBy(range => range.From)]);
        var twice = before - Total(_ranges);
        Met += other.Met - twice;
        _exact &= other._exact && _closedUntil < 0 && other._closedUntil < 0;
        _closed.AddRange(other._closed.Take(options.Named - _closed.Count));
        _closedGaps += other._closedGaps;
        _closedMissing += other._closedMissing;
        _closedUntil = Math.Max(_closedUntil, other._closedUntil);
        CloseWhatIsTooMuch();
        return twice;
    }

    public SequenceCoverage Coverage()
    {
        var open = Open().ToArray();
        return new SequenceCoverage
        {
            Company = company,
            After = After,
            First = _ranges.Count == 0 ? null : _ranges[0].From,
            Last = _ranges.Count == 0 ? null : _ranges[^1].To,
            Met = Met,
            Missing = _closedMissing + open.Sum(gap => gap.Count),
            GapCount = _closedGaps + open.Length,
            Gaps = [.. _closed.Concat(open).Take(options.Named)],
            IsExact = _exact,
        };
    }

    private bool StartsBefore(SequenceTracker other)
    {
        var mine = After is { } after ? after + 1 : _ranges.Count > 0 ? _ranges[0].From : long.MaxValue;
        var others = other.After is { } theirs ? theirs + 1 : other._ranges.Count > 0 ? other._ranges[0].From : long.MaxValue;
        return mine < others;
    }

    private IEnumerable<SequenceRange> Open()
    {
        if (After is { } after && _ranges.Count > 0 && _ranges[0].From > after + 1) yield return new SequenceRange(after + 1, _ranges[0].From - 1);
        for (var i = 1; i < _ranges.Count; i++) yield return new SequenceRange(_ranges[i - 1].To + 1, _ranges[i].From - 1);
    }

    private void Append(long sequence)
    {
        if (_ranges.Count > 0 && _ranges[^1].To == sequence - 1)
        {
            _ranges[^1] = _ranges[^1] with { To = sequence };
            return;
        }

        _ranges.Add(new SequenceRange(sequence, sequence));
        CloseWhatIsTooMuch();
    }

    private bool Insert(long sequence)
    {
        var at = IndexBehind(sequence);
        if (at > 0 && _ranges[at - 1].To >= sequence) return false;
        var joinsBefore = at > 0 && _ranges[at - 1].To == sequence - 1;
        var joinsBehind = _ranges[at].From == sequence + 1;
        if (joinsBefore && joinsBehind)
        {
            _ranges[at - 1] = _ranges[at - 1] with { To = _ranges[at].To };
            _ranges.RemoveAt(at);
        }
        else if (joinsBefore)
        {
            _ranges[at - 1] = _ranges[at - 1] with { To = sequence };
        }
        else if (joinsBehind)
        {
            _ranges[at] = _ranges[at] with { From = sequence };
        }
        else
        {
            _ranges.Insert(at, new SequenceRange(sequence, sequence));
            CloseWhatIsTooMuch();
        }

        return true;
    }

    // The first range that begins behind the number.
    private int IndexBehind(long sequence)
    {
        var (low, high) = (0, _ranges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ranges[middle].From > sequence) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    // Half of them at a time, so that many gaps cost no more than few.
    private void CloseWhatIsTooMuch()
    {
        if (_ranges.Count <= options.OpenGaps + 1) return;
        var closed = _ranges.Count - (options.OpenGaps / 2) - 1;
        for (var i = 1; i <= closed; i++)
        {
            var gap = new SequenceRange(_ranges[i - 1].To + 1, _ranges[i].From - 1);
            _closedGaps++;
            _closedMissing += gap.Count;
            if (_closed.Count < options.Named) _closed.Add(gap);
        }

        _closedUntil = _ranges[closed].From - 1;
        _ranges[closed] = _ranges[closed] with { From = _ranges[0].From };
        _ranges.RemoveRange(0, closed);
    }

    private static List<SequenceRange> United(List<SequenceRange> sorted)
    {
        var united = new List<SequenceRange>(sorted.Count);
        foreach (var range in sorted)
        {
            if (united.Count > 0 && range.From <= united[^1].To + 1) united[^1] = united[^1] with { To = Math.Max(united[^1].To, range.To) };
            else united.Add(range);
        }

        return united;
    }

    private static long Total(List<SequenceRange> ranges) => ranges.Sum(range => range.Count);
}
