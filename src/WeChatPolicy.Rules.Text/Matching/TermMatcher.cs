using System.Buffers;
using System.Collections.Frozen;
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
    private readonly FrozenDictionary<char, int[]>? _singleTerms;

    internal TermMatcher(IReadOnlyList<FoldedTerm> terms)
    {
        _terms = [.. terms];
        var pairs = new List<(uint, AnchorIndex.Piece)>(terms.Count);
        var singles = new List<int>();
        var chainLengths = new Dictionary<uint, int>();
        for (var term = 0; term < _terms.Length; term++)
        {
            var (first, second) = (_terms[term].First, _terms[term].Second);
            var isSecond = first.Length < 2 && second?.Length >= 2;
            var piece = isSecond ? second! : first;
            if (piece.Length < 2)
            {
                singles.Add(term);
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
        _singleTerms = singles.GroupBy(term => _terms[term].First[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _singles = SearchValues.Create(_singleTerms.Keys.AsSpan());
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
                {
                    if (!_index.Stands(anchor, text, at, out var start)) continue;
                    if (anchor.IsSecondHalf) AcceptSecondHalf(text, start, anchor.Term, ref sink);
                    else Accept(text, start, anchor.Term, ref sink);
                }
            }
        }

        if (_singles is not null) FindSingles(text, ref sink);
    }

    private void FindSingles<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        for (var at = text.IndexOfAny(_singles!); at >= 0;)
        {
            foreach (var term in _singleTerms![text[at]]) Accept(text, at, term, ref sink);
            var next = text[(at + 1)..].IndexOfAny(_singles!);
            at = next < 0 ? next : at + 1 + next;
        }
    }

    private void Accept<TSink>(ReadOnlySpan<char> text, int start, int index, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        var term = _terms[index];
        var end = start + term.First.Length;
        if (term.Second is null)
        {
            sink.Accept(new(index, start, end, 0));
            return;
        }

        var second = SecondHalf(text, end, term.Second);
        if (second >= 0) sink.Accept(new(index, start, second + term.Second.Length, second));
    }

    /// <summary>The first half is one character, within the window before; each of its occurrences takes the nearest second half.</summary>
    private void AcceptSecondHalf<TSink>(ReadOnlySpan<char> text, int start, int index, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        var (first, second) = (_terms[index].First[0], _terms[index].Second!);
        for (var end = Math.Max(1, start - FoldedTerm.GapWindow); end <= start; end++)
        {
            if (text[end - 1] == first && SecondHalf(text, end, second) == start)
                sink.Accept(new(index, end - 1, start + second.Length, start));
        }
    }

    /// <summary>Where the nearest second half begins: within <see cref="FoldedTerm.GapWindow"/> characters of the first half's end and in the same clause; -1 for nowhere.</summary>
    private static int SecondHalf(ReadOnlySpan<char> text, int firstEnd, string second)
    {
        for (var at = firstEnd; at <= firstEnd + FoldedTerm.GapWindow && at + second.Length <= text.Length; at++)
        {
            if (text[at..].StartsWith(second, StringComparison.Ordinal)) return at;
            if (FoldCode.IsBoundary(text[at])) return -1;
        }

        return -1;
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
