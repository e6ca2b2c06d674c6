namespace WeChatPolicy.Rules.Text;

/// <summary>Chooses for each term the pair of neighbours that it is looked for by: the rarest of all its pairs, those behind its gap included.</summary>
internal sealed class Anchoring(PairFrequency frequency, FoldedTerms terms)
{
    private const int Fewest = 1 << 13;

    private readonly KeyTable _chains = new(Fewest);

    /// <summary>The pair and the piece of the term that holds it; <see langword="false"/> where no piece has two characters.</summary>
    internal bool TryAnchor(int index, out uint pair, out AnchorIndex.Piece piece)
    {
        var (least, anchor) = (double.MaxValue, default(AnchorIndex.Piece));
        Consider(terms[index].First, isSecondHalf: false);
        Consider(terms[index].Second, isSecondHalf: true);
        piece = anchor;
        pair = 0;
        if (least == double.MaxValue) return false;
        var text = piece.Of(terms);
        pair = PairFilter.Pair(text[piece.Offset], text[piece.Offset + 1]);
        _chains.ValueOf(pair)++;
        return true;

        void Consider(ReadOnlySpan<char> text, bool isSecondHalf)
        {
            for (var offset = 0; offset + 1 < text.Length; offset++)
            {
                // A pair that already anchors many terms costs as many comparisons whenever it is met.
                var cost = frequency.Share(text[offset], text[offset + 1]) * (1 + _chains.Find(PairFilter.Pair(text[offset], text[offset + 1])));
                if (cost < least) (least, anchor) = (cost, new(index, offset, isSecondHalf));
            }
        }
    }
}
