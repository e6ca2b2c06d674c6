namespace WeChatPolicy.Rules.Text;

/// <summary>Makes a match of a term that was found in another spelling, unless its surroundings say that it is none.</summary>
internal static class VariantMatch
{
    internal static void Add(AnalysisBuffer reading, int part, TermSet terms, int index, ReadOnlySpan<Sound> sounds, bool isWeak, bool isSpelled, MatchList matches)
    {
        ref readonly var place = ref reading.Part(part);
        var folded = reading.FoldedText;
        var term = terms.Term(index);
        var text = folded.Chars[place.FoldedStart..place.FoldedEnd];
        var (from, to) = (place.FoldedStart + sounds[0].Start, place.FoldedStart + sounds[^1].End);
        if (terms.IsExcepted(index, text, sounds[0].Start, sounds[^1].End)) return;
        if (!isSpelled && !WordEdges.AreFree(folded, place, from, to)) return;
        if (!char.IsAsciiLetter(folded.Chars[from]) && DisguiseRule.Judge(folded, place, from, to) is Disguise.NotOneWord) return;

        var strength = isWeak && term.Strength > Confidence.Possible ? term.Strength - 1 : term.Strength;
        var start = folded.OriginalStart(place, from);
        var length = folded.OriginalEnd(place, to - 1) - start;
        matches.AddTerm(new(terms.Signal(index), strength, part, start, length, from, to - from, Disguised: true) { IsRespelled = true, IsWeakened = strength < term.Strength });
    }
}
