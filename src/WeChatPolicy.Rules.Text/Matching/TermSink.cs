namespace WeChatPolicy.Rules.Text;

/// <summary>Keeps those occurrences in one part that are matches: no exception, a word of its own, not torn apart by plain spaces.</summary>
internal readonly ref struct TermSink(AnalysisBuffer reading, TermSet terms, int part, MatchList matches) : ITermSink
{
    public void Accept(TermHit hit)
    {
        ref readonly var place = ref reading.Part(part);
        var folded = reading.FoldedText;
        var term = terms.Term(hit.Term);
        var text = folded.Chars[place.FoldedStart..place.FoldedEnd];
        if (terms.IsExcepted(hit.Term, text, hit.Start)) return;

        // 艹 before 化 is no word, but the first piece of 花.
        if (hit.End - hit.Start == 1 && SplitTable.TryRead(text[hit.Start..], out _, out _)) return;

        var from = place.FoldedStart + hit.Start;
        var to = place.FoldedStart + hit.End;
        var firstEnd = from + term.FirstLength;
        var second = place.FoldedStart + hit.SecondStart;
        if (Stickers.Hold(folded, place, from, to)) return;
        if (term.AsksForMarks && !MarksStand(term, folded, place, from, firstEnd, second, to)) return;
        if (!WordEdges.AreFree(folded, place, from, firstEnd)) return;
        if (term.HasGap && !WordEdges.AreFree(folded, place, second, to)) return;

        var disguise = Disguise.None;
        if (!term.HasSeparators)
        {
            disguise = DisguiseRule.Judge(folded, place, from, firstEnd);
            if (term.HasGap && disguise != Disguise.NotOneWord)
                disguise = (Disguise)Math.Max((int)disguise, (int)DisguiseRule.Judge(folded, place, second, to));
            if (disguise == Disguise.NotOneWord) return;
        }

        var strength = disguise == Disguise.Doubtful && term.Strength > Confidence.Possible && !term.IsUnmistakable ? term.Strength - 1 : term.Strength;
        var start = folded.OriginalStart(place, from);
        var length = folded.OriginalEnd(place, to - 1) - start;
        matches.AddTerm(new(terms.Signal(hit.Term), strength, part, start, length, from, to - from, disguise != Disguise.None)
        {
            HasGap = term.HasGap,
            IsWeakened = strength < term.Strength,
            IsUnmistakable = term.IsUnmistakable,
        });
    }

    private static bool MarksStand(FoldedTerm term, FoldedText folded, in TextPart place, int from, int firstEnd, int second, int to) =>
        Punctuation.Is(term.FirstPunctuation, folded, place, from, firstEnd)
        && Punctuation.Is(term.SecondPunctuation, folded, place, second, to)
        && (term.LeadingSigns.Length == 0 || EdgeSigns.StandBefore(term.LeadingSigns, place.Text, folded.OriginalStart(place, from)))
        && (term.TrailingSigns.Length == 0 || EdgeSigns.StandBehind(term.TrailingSigns, place.Text, folded.OriginalEnd(place, to - 1)));
}
