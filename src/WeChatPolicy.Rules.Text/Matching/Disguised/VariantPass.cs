namespace WeChatPolicy.Rules.Text;

/// <summary>Finds terms that are written otherwise than they are meant: by their sound, by the looks of a character, in another order.</summary>
/// <remarks>
/// Two stages. The first goes over the folded characters for places where something may be hidden, and nothing else is done where
/// there are none. Around them the text is read as it sounds, and what sounds like a term is compared with it.
/// </remarks>
internal sealed class VariantPass
{
    /// <summary>How far a term reaches from a sign, in folded characters.</summary>
    private const int Reach = 24;

    // A stretch is read at once up to this length; the next one overlaps it by twice the reach.
    private const int LongestStretch = 256;

    private readonly TermSet _terms;
    private readonly VariantIndex _index;
    private readonly DisguiseKinds _kinds;

    /// <param name="terms">The terms.</param>
    /// <param name="isGuarded">Whether a signal is of those whose terms are disguised.</param>
    /// <param name="kinds">What is looked for.</param>
    internal VariantPass(TermSet terms, Func<Signal, bool> isGuarded, DisguiseKinds kinds)
    {
        (_terms, _kinds) = (terms, kinds);
        _index = new VariantIndex(
            Enumerable.Range(0, terms.Count).Where(term => CanBeHidden(terms.Term(term)) && isGuarded(terms.Signal(term))).Select(term => (term, terms.Term(term))), kinds);
    }

    internal void Find(AnalysisBuffer reading, int part, MatchList matches)
    {
        ref readonly var place = ref reading.Part(part);
        var text = reading.FoldedText.Chars[place.FoldedStart..place.FoldedEnd];
        for (var at = 0; HiddenSigns.TryNext(text, at, out var sign);)
        {
            var (from, last) = (Math.Max(0, sign - Reach), sign);
            while (last - from < LongestStretch && HiddenSigns.TryNext(text[..Math.Min(text.Length, last + (2 * Reach))], last + 1, out var next)) last = next;
            var to = Math.Min(text.Length, last + Reach);
            Span<Sound> sounds = stackalloc Sound[LongestStretch + (4 * Reach)];
            var count = SoundStretch.Read(reading.FoldedText, place, from, to, sounds);
            new VariantScan(_terms, _index, _kinds, reading, part, matches, sounds[..count]).Find();
            at = last + 1;
        }
    }

    private static bool CanBeHidden(FoldedTerm term) => term.Second is null && !term.HasSeparators && term.FirstPunctuation.Length == 0;
}
