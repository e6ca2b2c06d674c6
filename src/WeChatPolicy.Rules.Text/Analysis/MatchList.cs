namespace WeChatPolicy.Rules.Text;

/// <summary>The matches of a reading. It keeps its memory from text to text, within bounds.</summary>
internal sealed class MatchList
{
    /// <summary>
    /// The most places of terms that are listed. A text of nothing but terms would otherwise take many times its own
    /// size; the signals and identifiers are complete all the same.
    /// </summary>
    internal const int MostTerms = 1 << 20;

    private const int LargestKept = 1024;
    private const int Strengths = (int)Confidence.Certain + 1;

    // How far matches reach that cover one of the signal and the strength.
    private readonly int[] _reach = new int[Signal.Limit * Strengths];
    private TextMatch[] _items = new TextMatch[16];

    internal int Count { get; private set; }

    /// <summary>The signals of all matches, those that were not listed included.</summary>
    internal SignalSet Signals { get; private set; }

    /// <summary>The length of the longest match, in folded characters: none that begins further ahead reaches a place.</summary>
    internal int Longest { get; private set; }

    internal ReadOnlySpan<TextMatch> Items => _items.AsSpan(0, Count);

    internal void Clear()
    {
        OutsizeArray.Release(ref _items, LargestKept, 16);
        Count = Longest = 0;
        Signals = SignalSet.Empty;
    }

    /// <summary>Adds a term's match, unless there are too many already; its signal is noted in any case.</summary>
    internal void AddTerm(in TextMatch match)
    {
        if (Count < MostTerms) Add(match);
        else Signals = Signals.With(match.Signal);
    }

    internal void Add(in TextMatch match)
    {
        if (Count == _items.Length) OutsizeArray.Double(ref _items, LargestKept);
        _items[Count++] = match;
        if (match.FoldedLength > Longest) Longest = match.FoldedLength;
        Signals = Signals.With(match.Signal);
    }

    /// <summary>
    /// Sorts by place, the longer first, and drops what a longer or equal match of the same signal covers. A match with
    /// a gap covers only what is not stronger, for it says little of the characters in its gap; so does a weak one that is spelled otherwise.
    /// </summary>
    internal void KeepLongest()
    {
        if (Count < 2) return;
        Sort();
        foreach (ref readonly var match in Items) Reach(match.Signal).Clear();
        var kept = 0;
        for (var index = 0; index < Count; index++)
        {
            var match = _items[index];
            var ofSignal = Reach(match.Signal);
            var isCovered = match.FoldedEnd() <= ofSignal[(int)match.Strength];

            // What is covered itself covers all the same: it may cover more than the gap around it does.
            var covered = match.HasGap || (match.IsRespelled && match.IsWeakened) ? (int)match.Strength : Strengths - 1;
            foreach (ref var end in ofSignal[..(covered + 1)]) end = Math.Max(end, match.FoldedEnd());
            if (!isCovered) _items[kept++] = match;
        }

        Count = kept;
    }

    /// <summary>Makes a cue of a place that says more by itself.</summary>
    internal void Weaken(int index) => _items[index] = _items[index] with { Strength = Confidence.Possible, IsWeakened = true };

    private Span<int> Reach(Signal signal) => _reach.AsSpan(signal.Index * Strengths, Strengths);

    /// <summary>Sorts by place, the longer first, then by signal; of two terms at one place the stronger and plainer stands first, and stays.</summary>
    internal void Sort() => _items.AsSpan(0, Count).Sort(static (left, right) =>
    {
        if (left.Part != right.Part) return left.Part.CompareTo(right.Part);
        if (left.Start != right.Start) return left.Start.CompareTo(right.Start);
        if (left.Length != right.Length) return right.Length.CompareTo(left.Length);
        if (left.Signal != right.Signal) return left.Signal.Index.CompareTo(right.Signal.Index);
        if (left.Strength != right.Strength) return ((int)right.Strength).CompareTo((int)left.Strength);
        return left.HasGap != right.HasGap ? left.HasGap.CompareTo(right.HasGap) : left.Disguised.CompareTo(right.Disguised);
    });
}
