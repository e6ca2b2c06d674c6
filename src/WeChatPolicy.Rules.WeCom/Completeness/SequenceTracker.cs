namespace WeChatPolicy.Rules.WeCom;

/// <summary>Keeps which numbers of a company's messages were met. In the order of an archive that is one range, and one more for each gap.</summary>
internal sealed class SequenceTracker(string company, CompletenessOptions options)
{
    private readonly List<SequenceRange> _closed = [];
    private RangeSet _met = new();
    private RangeSet _before = new();
    private long _closedUntil = -1;
    private long _closedGaps;
    private long _closedMissing;
    // Closed gaps lie inside the ranges met, though nobody met their numbers.
    private long _closedInside;
    private bool _exact = true;

    public string Company => company;

    private long? After => _before.IsEmpty ? null : _before.Last;

    /// <summary>Reading begins behind a number: those up to it were dealt with before, but for the gaps.</summary>
    /// <param name="sequence">The number.</param>
    /// <param name="gaps">The gaps that are still known, in ascending order.</param>
    /// <param name="missing">How many numbers all gaps hold, those that are no longer known among them.</param>
    public void StartAfter(long sequence, IEnumerable<SequenceRange> gaps, long missing)
    {
        if (!_met.IsEmpty || !_before.IsEmpty) throw new InvalidOperationException("Where reading starts is told once, before the first number.");
        var ranges = new List<SequenceRange>();
        var from = 0L;
        foreach (var gap in gaps)
        {
            ranges.Add(new SequenceRange(from, gap.From - 1));
            from = gap.To + 1;
            missing -= gap.Count;
        }

        ranges.Add(new SequenceRange(from, sequence));
        _before = new RangeSet(ranges);
        if (missing > 0) (_closedMissing, _closedGaps, _exact) = (missing, 1, false);
    }

    /// <summary>Takes note of a number.</summary>
    /// <returns>What it is beside new: one that came again, or one behind a higher one.</returns>
    public CompletenessMatter? Note(long sequence)
    {
        if (_before.Contains(sequence)) return CompletenessMatter.SequenceRepeated;
        var highest = Math.Max(After ?? -1, _met.IsEmpty ? -1 : _met.Last);
        if (sequence <= _closedUntil)
        {
            _exact = false;
            return CompletenessMatter.SequenceBack;
        }

        if (!_met.Add(sequence)) return CompletenessMatter.SequenceRepeated;
        CloseWhatIsTooMuch();
        return sequence > highest ? null : CompletenessMatter.SequenceBack;
    }

    /// <summary>Takes up what another one met of the same company's messages.</summary>
    /// <returns>How many numbers both met.</returns>
    public long Add(SequenceTracker other)
    {
        if (other.Start < Start) _before = other._before;
        var twice = _met.Total + other._met.Total;
        _met = _met.With(other._met);
        twice -= _met.Total;
        _exact &= other._exact && _closedUntil < 0 && other._closedUntil < 0;
        _closed.AddRange(other._closed.Take(options.Named - _closed.Count).ToList());
        _closedGaps += other._closedGaps;
        _closedMissing += other._closedMissing;
        _closedInside += other._closedInside;
        _closedUntil = Math.Max(_closedUntil, other._closedUntil);
        CloseWhatIsTooMuch();
        return twice;
    }

    public SequenceCoverage Coverage()
    {
        var open = _before.With(_met).Gaps.ToArray();
        return new SequenceCoverage
        {
            Company = company,
            After = After,
            First = _met.IsEmpty ? null : _met.First,
            Last = _met.IsEmpty ? null : _met.Last,
            Met = _met.Total - _closedInside,
            Missing = _closedMissing + open.Sum(gap => gap.Count),
            GapCount = _closedGaps + open.Length,
            Gaps = [.. _closed.Concat(open).Take(options.Named).Select(gap => new SequenceGap(gap.From, gap.To))],
            IsExact = _exact,
        };
    }

    private long Start => After is { } after ? after + 1 : _met.IsEmpty ? long.MaxValue : _met.First;

    // Half of them at a time, so that many gaps cost no more than few.
    private void CloseWhatIsTooMuch()
    {
        if (_met.Count <= options.OpenGaps + 1) return;
        SequenceRange[] closed = [.. _met.Gaps.Take(_met.Count - (options.OpenGaps / 2) - 1)];
        _closedGaps += closed.Length;
        var numbers = closed.Sum(gap => gap.Count);
        _closedMissing += numbers;
        _closedInside += numbers;
        _closed.AddRange(closed.Take(options.Named - _closed.Count));
        _closedUntil = closed[^1].To;
        _met.Close(closed.Length);
    }
}
