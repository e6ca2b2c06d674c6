namespace WeChatPolicy.Rules.WeCom;

/// <summary>Which numbers were handed out: all up to the last, but for the gaps.</summary>
internal sealed class SequenceLedger(ChatCheckpoint from, int mostGaps)
{
    private readonly List<SequenceGap> _gaps = [.. from.Gaps];

    public long Last { get; private set; } = from.Sequence;

    public long Missing { get; private set; } = from.Missing;

    public ChatCheckpoint Checkpoint() => new(Last, Missing, [.. _gaps]);

    /// <summary>Whether a number was not handed out yet, as far as is remembered.</summary>
    public bool IsNew(long number) => number > Last || GapOf(number) >= 0;

    /// <summary>Takes note of a number.</summary>
    /// <returns>How it stands to those before it, and how many were passed over before it.</returns>
    public (SequenceOrder Order, long MissingBefore) Note(long number)
    {
        if (number > Last) return Advance(number);
        var at = GapOf(number);
        if (at < 0) return (SequenceOrder.Repeated, 0);
        Fill(at, number);
        return (SequenceOrder.GoingBack, 0);
    }

    private (SequenceOrder Order, long MissingBefore) Advance(long number)
    {
        // What lies before the first message is out of the vendor's reach, not lost.
        var passedOver = Last == 0 ? 0 : number - Last - 1;
        if (passedOver > 0)
        {
            if (_gaps.Count == mostGaps) _gaps.RemoveAt(0);
            _gaps.Add(new SequenceGap(Last + 1, number - 1));
            Missing = passedOver > long.MaxValue - Missing ? long.MaxValue : Missing + passedOver;
        }

        Last = number;
        return (passedOver > 0 ? SequenceOrder.AfterGap : SequenceOrder.Next, passedOver);
    }

    private void Fill(int at, long number)
    {
        var (first, last) = _gaps[at];
        _gaps.RemoveAt(at);
        if (number < last) _gaps.Insert(at, new SequenceGap(number + 1, last));
        if (number > first) _gaps.Insert(at, new SequenceGap(first, number - 1));
        if (_gaps.Count > mostGaps) _gaps.RemoveAt(0);
        Missing--;
    }

    private int GapOf(long number)
    {
        var (low, high) = (0, _gaps.Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            if (number < _gaps[middle].First) high = middle - 1;
            else if (number > _gaps[middle].Last) low = middle + 1;
            else return middle;
        }

        return -1;
    }
}
