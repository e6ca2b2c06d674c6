namespace WeChatPolicy.Rules.Text;

/// <summary>Keeps those occurrences in a cleared text that are matches of the text itself.</summary>
internal readonly ref struct ClearedSink(AnalysisBuffer reading, TermSet terms, int part, ReadOnlySpan<char> cleared, ReadOnlySpan<int> starts, MatchList matches) : ITermSink
{
    /// <summary>More than this between two characters parts them, whatever it is, in folded characters.</summary>
    internal const int LongestGap = 12;

    private const string Marks = "。．，、！？；：,!?;:";

    private readonly ReadOnlySpan<char> _cleared = cleared;
    private readonly ReadOnlySpan<int> _starts = starts;

    /// <summary>Whether a term is looked for across what stands in between: it has no gap and no marks or separators of its own.</summary>
    internal static bool CanBridge(FoldedTerm term) => !term.HasGap && !term.HasSeparators && term.FirstPunctuation.Length == 0;

    public void Accept(TermHit hit)
    {
        var term = terms.Term(hit.Term);
        if (!CanBridge(term)) return;
        ref readonly var place = ref reading.Part(part);
        var folded = reading.FoldedText;
        var text = folded.Chars[place.FoldedStart..place.FoldedEnd];
        var judged = Judge(text, hit, term.IsUnmistakable);
        if (judged is Disguise.None or Disguise.NotOneWord || terms.IsExcepted(hit.Term, _cleared, hit.Start)) return;

        var from = place.FoldedStart + _starts[hit.Start];
        var to = place.FoldedStart + End(text, hit.End - 1);
        if (!WordEdges.AreFree(folded, place, from, to) || DisguiseRule.Judge(folded, place, from, to) == Disguise.NotOneWord) return;
        var strength = judged == Disguise.Doubtful && term.Strength > Confidence.Possible && !term.IsUnmistakable ? term.Strength - 1 : term.Strength;
        var start = folded.OriginalStart(place, from);
        var length = folded.OriginalEnd(place, to - 1) - start;
        matches.AddTerm(new(terms.Signal(hit.Term), strength, part, start, length, from, to - from, Disguised: true) { IsWeakened = strength < term.Strength });
    }

    /// <summary>What the things in between make of it: as of plain separators, but emoji, stickers and marks are natural where a sentence ends.</summary>
    private Disguise Judge(ReadOnlySpan<char> text, TermHit hit, bool isUnmistakable)
    {
        int gaps = 0, repeated = 0;
        bool deliberate = false, single = false, marks = false;
        for (var at = hit.Start; at < hit.End; at++)
        {
            var end = End(text, at);
            if (end - _starts[at] > 1) repeated++;
            if (at + 1 == hit.End) break;
            var gap = text[end.._starts[at + 1]];
            if (gap.IsEmpty) continue;
            if (gap.Length > LongestGap) return Disguise.NotOneWord;
            gaps++;
            var kind = CharacterKinds.Of(gap[0]);

            // An @ may begin a name.
            deliberate |= kind == CharacterKind.Sign && gap[0] != '@';
            if (kind != CharacterKind.Boundary || !IsMarks(gap)) continue;
            if (!AreEqualMarks(end, gap.Length)) return Disguise.NotOneWord;
            marks = true;
            single |= gap.Length == 1;
        }

        if (gaps == 0)
        {
            // Two of each of two characters is how Chinese makes words livelier: 开开心心.
            var isWhole = repeated == hit.End - hit.Start && (isUnmistakable || repeated > 2);
            return IsRepeatedInside(text, hit) && (isWhole || HasLongRun(text, hit)) ? Disguise.Deliberate : Disguise.None;
        }

        if (single && hit.End - hit.Start < 4 && (gaps < 2 || gaps < hit.End - hit.Start - 1)) return Disguise.NotOneWord;
        if (deliberate || (gaps >= 2 && gaps == hit.End - hit.Start - 1)) return Disguise.Deliberate;
        var (before, after) = (Clings(hit.Start - 1, hit.Start), Clings(hit.End - 1, hit.End));
        if (marks ? !before && !after : !before || !after) return Disguise.Deliberate;
        return before && after && hit.End - hit.Start <= 3 ? Disguise.NotOneWord : Disguise.Doubtful;
    }

    /// <summary>Whether the text itself does not hold the term, since a character in its middle, or a letter, stands several times.</summary>
    private bool IsRepeatedInside(ReadOnlySpan<char> text, TermHit hit)
    {
        for (var at = hit.Start + 1; at < hit.End - 1; at++)
        {
            if (End(text, at) - _starts[at] > 1) return true;
        }

        // A letter at the edge that stands several times makes another word of it: tttmd.
        var (first, last) = (End(text, hit.Start) - _starts[hit.Start] > 1, End(text, hit.End - 1) - _starts[hit.End - 1] > 1);
        return (hit.End - hit.Start == 2 && first && last) || (first && IsLetter(hit.Start)) || (last && IsLetter(hit.End - 1));
    }

    private bool IsLetter(int at) => CharacterKinds.Of(_cleared[at]) == CharacterKind.Letter;

    private bool HasLongRun(ReadOnlySpan<char> text, TermHit hit)
    {
        for (var at = hit.Start; at < hit.End; at++)
        {
            if (End(text, at) - _starts[at] > 2) return true;
        }

        return false;
    }

    /// <summary>Whether the gap is marks, and no sticker.</summary>
    private static bool IsMarks(ReadOnlySpan<char> gap)
    {
        foreach (var unit in gap)
        {
            if (CharacterKinds.Of(unit) != CharacterKind.Boundary) return false;
        }

        return true;
    }

    /// <summary>Whether the marks are one and the same that parts sentences or clauses: brackets and the end of a line are not put into words.</summary>
    private bool AreEqualMarks(int at, int count)
    {
        ref readonly var place = ref reading.Part(part);
        var first = place.Text[reading.FoldedText.OriginalStart(place, place.FoldedStart + at)];
        if (!Marks.Contains(first, StringComparison.Ordinal) && count > 1) return false;
        for (var mark = at; mark < at + count; mark++)
        {
            if (place.Text[reading.FoldedText.OriginalStart(place, place.FoldedStart + mark)] != first) return false;
        }

        return true;
    }

    /// <summary>Whether two neighbours may be one word, which one of them is then of.</summary>
    private bool Clings(int at, int next) => at >= 0 && next < _cleared.Length && CharacterKinds.Of(_cleared[at]) == CharacterKind.Han
        && CharacterKinds.Of(_cleared[next]) == CharacterKind.Han && PairTable.IsOrdinary(_cleared[at], _cleared[next]);

    /// <summary>Behind the last of the equal characters that one of the cleared text stands for.</summary>
    private int End(ReadOnlySpan<char> text, int at)
    {
        var end = _starts[at] + 1;
        while (end < _starts[at + 1] && text[end] == _cleared[at]) end++;
        return end;
    }
}
