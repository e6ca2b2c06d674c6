using System.Buffers;
using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>Finds every occurrence of every term in folded text, overlapping ones included.</summary>
/// <remarks>
/// No automaton: each term is anchored at its rarest pair of characters, a Bloom filter passes over the text for
/// such pairs 64 at a time, and only where one may stand are the few terms anchored there compared. Its obvious twin
/// is <c>NaiveMatcher</c> in the tests.
/// </remarks>
internal sealed class TermMatcher
{
    private readonly FoldedTerm[] _terms;
    private readonly AnchorIndex _index;
    private readonly PairFilter _filter;

    // Pieces of one character have no pair to be anchored at.
    private readonly SearchValues<char>? _singles;
    private readonly ILookup<char, AnchorIndex.Anchor>? _singleAnchors;

    internal TermMatcher(IReadOnlyList<FoldedTerm> terms)
    {
        _terms = [.. terms];
        var pairs = new List<(uint, AnchorIndex.Anchor)>(terms.Count);
        var singles = new List<AnchorIndex.Anchor>();
        var chainLengths = new Dictionary<uint, int>();
        for (var term = 0; term < _terms.Length; term++)
        {
            var (first, second) = (_terms[term].First, _terms[term].Second);
            var isSecond = first.Length < 2 && second?.Length >= 2;
            var piece = isSecond ? second! : first;
            if (piece.Length < 2)
            {
                singles.Add(new(term, piece, 0, IsSecondHalf: false));
                continue;
            }

            var offset = RarestPair(piece, chainLengths);
            var pair = PairFilter.Pair(piece[offset], piece[offset + 1]);
            chainLengths[pair] = chainLengths.GetValueOrDefault(pair) + 1;
            pairs.Add((pair, new(term, piece, offset, isSecond)));
        }

        _index = new AnchorIndex(pairs);
        _filter = new PairFilter(_index.Pairs);
        if (singles.Count == 0) return;
        _singleAnchors = singles.ToLookup(anchor => anchor.Piece[0]);
        _singles = SearchValues.Create([.. _singleAnchors.Select(group => group.Key)]);
    }

    /// <summary>Offers every occurrence in <paramref name="text"/> to the sink, in no particular order.</summary>
    internal void Find<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        for (var block = 0; block + 1 < text.Length; block += 64)
        {
            for (var mask = _filter.Candidates(text[block..]); mask != 0; mask &= mask - 1)
            {
                var at = block + BitOperations.TrailingZeroCount(mask);
                foreach (ref readonly var anchor in _index.Find(PairFilter.Pair(text[at], text[at + 1])))
                    Verify(text, at, in anchor, ref sink);
            }
        }

        if (_singles is not null) FindSingles(text, ref sink);
    }

    private void FindSingles<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        for (var at = text.IndexOfAny(_singles!); at >= 0;)
        {
            foreach (var anchor in _singleAnchors![text[at]]) Verify(text, at, in anchor, ref sink);
            var next = text[(at + 1)..].IndexOfAny(_singles!);
            at = next < 0 ? next : at + 1 + next;
        }
    }

    private void Verify<TSink>(ReadOnlySpan<char> text, int at, in AnchorIndex.Anchor anchor, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        var start = at - anchor.Offset;
        if (start < 0 || !text[start..].StartsWith(anchor.Piece, StringComparison.Ordinal)) return;
        var term = _terms[anchor.Term];
        if (term.Second is null)
        {
            sink.Accept(new(anchor.Term, start, start + term.First.Length, 0));
            return;
        }

        if (!anchor.IsSecondHalf)
        {
            VerifyGap(text, start, anchor.Term, ref sink);
            return;
        }

        // The first half ends within the window before; each of its occurrences takes the nearest second half.
        for (var end = Math.Max(1, start - FoldedTerm.GapWindow); end <= start; end++)
        {
            if (text[end - 1] == term.First[0] && TermGap.SecondHalf(text, end, term.Second) == start)
                sink.Accept(new(anchor.Term, end - 1, start + term.Second.Length, start));
        }
    }

    private void VerifyGap<TSink>(ReadOnlySpan<char> text, int start, int index, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        var term = _terms[index];
        var second = TermGap.SecondHalf(text, start + term.First.Length, term.Second!);
        if (second >= 0) sink.Accept(new(index, start, second + term.Second!.Length, second));
    }

    private static int RarestPair(string piece, Dictionary<uint, int> chainLengths)
    {
        var (best, least) = (0, double.MaxValue);
        for (var offset = 0; offset + 1 < piece.Length; offset++)
        {
            // A pair that already anchors many terms costs as many comparisons whenever it is met.
            var chain = chainLengths.GetValueOrDefault(PairFilter.Pair(piece[offset], piece[offset + 1]));
            var cost = CharacterFrequency.Share(piece[offset]) * CharacterFrequency.Share(piece[offset + 1]) * (1 + chain);
            if (cost < least) (best, least) = (offset, cost);
        }

        return best;
    }
}
