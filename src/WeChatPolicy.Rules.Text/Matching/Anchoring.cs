namespace WeChatPolicy.Rules.Text;

/// <summary>Chooses for each term the pair of neighbours that it is looked for by: the rarest of all its pairs, those behind its gap included.</summary>
internal sealed class Anchoring(ReadOnlySpan<uint> commonPairs)
{
    private readonly PairFrequency _frequency = new(commonPairs);
    private readonly Dictionary<uint, int> _chains = [];

    /// <summary>The pair and the piece of the term that holds it; <see langword="false"/> where no piece has two characters.</summary>
    internal bool TryAnchor(int index, FoldedTerm term, out uint pair, out AnchorIndex.Piece piece)
    {
        var (least, anchor) = (double.MaxValue, default(AnchorIndex.Piece));
        Consider(term.First, isSecondHalf: false);
        if (term.Second is { } second) Consider(second, isSecondHalf: true);
        piece = anchor;
        pair = 0;
        if (least == double.MaxValue) return false;
        pair = PairFilter.Pair(piece.Text[piece.Offset], piece.Text[piece.Offset + 1]);
        _chains[pair] = _chains.GetValueOrDefault(pair) + 1;
        return true;

        void Consider(string text, bool isSecondHalf)
        {
            for (var offset = 0; offset + 1 < text.Length; offset++)
            {
                // A pair that already anchors many terms costs as many comparisons whenever it is met.
                var cost = _frequency.Share(text[offset], text[offset + 1]) * (1 + _chains.GetValueOrDefault(PairFilter.Pair(text[offset], text[offset + 1])));
                if (cost < least) (least, anchor) = (cost, new(index, text, offset, isSecondHalf));
            }
        }
    }
}
