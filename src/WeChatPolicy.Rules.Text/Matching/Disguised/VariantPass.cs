namespace WeChatPolicy.Rules.Text;

/// <summary>Finds terms that are written otherwise than they are meant: by their sound, by the looks of a character, in another order.</summary>
/// <remarks>
/// Two stages. The first goes over the folded characters for places where something may be hidden, and nothing else is done where
/// there are none. Around them the text is read as it sounds, and what sounds like a term is compared with it.
/// </remarks>
internal sealed class VariantPass
{
    /// <summary>How far a term reaches from a sign, in folded characters.</summary>
    private const int Reach = 12;

    // A stretch ends here, if it does not before; the next one overlaps it by the reach on both sides.
    private const int LastSign = DisguiseMemory.Stretch - Reach;

    private readonly TermSet _terms;
    private readonly VariantIndex _index;
    private readonly HiddenSigns _signs;
    private readonly DisguiseKinds _kinds;

    /// <param name="terms">The terms.</param>
    /// <param name="isGuarded">Whether a signal is of those whose terms are disguised.</param>
    /// <param name="kinds">What is looked for.</param>
    /// <param name="tables">What was prepared for these terms.</param>
    internal VariantPass(TermSet terms, Func<Signal, bool> isGuarded, DisguiseKinds kinds, TableReader? tables = null)
    {
        (_terms, _kinds) = (terms, kinds);
        _index = tables is null ? new VariantIndex(Hidden(terms, isGuarded), kinds) : new VariantIndex(tables);
        _signs = new HiddenSigns(_index, kinds);
    }

    internal void Write(TableWriter to) => _index.Write(to);

    /// <inheritdoc cref="HiddenSigns.Look"/>
    internal Beginnings Look(char first, char second) => _signs.Look(first, second);

    /// <summary>Finds them in a part.</summary>
    /// <param name="reading">The text; its parts were looked at before.</param>
    /// <param name="part">The part to go over.</param>
    /// <param name="matches">Receives what is found.</param>
    /// <param name="known">What the first look remembers of pairs.</param>
    internal void Find(AnalysisBuffer reading, int part, MatchList matches, LoudPairs? known = null)
    {
        ref readonly var place = ref reading.Part(part);
        var text = reading.FoldedText.Chars[place.FoldedStart..place.FoldedEnd];
        var block = reading.Disguises.Block;
        for (var at = 0; _signs.TryNext(text, block, at, text.Length, out var sign, out at, known);)
        {
            var from = Start(text, sign);

            // Signs that stand close together are looked at together.
            while (at - from < LastSign && _signs.TryNext(text, block, at, End(text, at), out _, out var next, known)) at = next;
            at = Math.Min(at, from + LastSign);
            var count = SoundStretch.Read(reading.FoldedText, place, from, End(text, at), reading.Disguises.Sounds);
            new VariantScan(_terms, _index, _kinds, reading, part, matches, count).Find();
        }
    }

    /// <summary>How far back a term that holds the sign may begin: none goes over the end of a clause.</summary>
    private static int Start(ReadOnlySpan<char> text, int sign)
    {
        var start = sign;
        while (start > 0 && sign - start < Reach && !FoldCode.IsBoundary(text[start - 1])) start--;
        return start;
    }

    private static int End(ReadOnlySpan<char> text, int behind)
    {
        var end = behind;
        while (end < text.Length && end - behind < Reach && !FoldCode.IsBoundary(text[end])) end++;
        return end;
    }

    private static List<(int Term, FoldedTerm Folded)> Hidden(TermSet terms, Func<Signal, bool> isGuarded)
    {
        var hidden = new List<(int, FoldedTerm)>(terms.Count);
        for (var term = 0; term < terms.Count; term++)
        {
            if (CanBeHidden(terms.Term(term)) && isGuarded(terms.Signal(term))) hidden.Add((term, terms.Term(term)));
        }

        return hidden;
    }

    private static bool CanBeHidden(FoldedTerm term) => !term.HasGap && !term.HasSeparators && term.FirstPunctuation.Length == 0;
}
