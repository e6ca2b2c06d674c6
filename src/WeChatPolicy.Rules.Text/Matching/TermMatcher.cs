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
    private readonly FoldedTerms _terms;
    private readonly AnchorIndex _index;
    private readonly PairFilter _filter;

    // Pieces of one character have no pair to be anchored at.
    private readonly SearchValues<char>? _singles;
    private readonly FixedTable<Single> _singleTerms;

    /// <param name="terms">The terms, by whose places hits are numbered.</param>
    /// <param name="frequency">What they are anchored by; read anew where nobody has it at hand.</param>
    internal TermMatcher(FoldedTerms terms, PairFrequency? frequency = null)
    {
        _terms = terms;
        var pairs = new List<(uint, AnchorIndex.Piece)>(terms.Count);
        var singles = new List<Single>();
        var anchoring = new Anchoring(frequency ?? new PairFrequency(CommonPairs.Load()), terms);
        for (var term = 0; term < _terms.Count; term++)
        {
            if (anchoring.TryAnchor(term, out var pair, out var piece)) pairs.Add((pair, piece));
            else singles.Add(new(terms[term].First[0], term));
        }

        _index = new AnchorIndex(pairs, terms, out var anchored);
        _filter = new PairFilter(anchored);
        _singleTerms = singles.OrderBy(single => single.Character).ToArray();
        _singles = Characters(_singleTerms.AsSpan());
    }

    internal TermMatcher(TableReader tables, FoldedTerms terms)
    {
        (_terms, _index, _filter, _singleTerms) = (terms, new(tables, terms), new(tables), tables.Next<Single>());
        _singles = Characters(_singleTerms.AsSpan());
    }

    internal void Write(TableWriter to)
    {
        _index.Write(to);
        _filter.Write(to);
        to.Add(_singleTerms);
    }

    /// <summary>Offers every occurrence in <paramref name="text"/> to the sink, in no particular order.</summary>
    internal void Find<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        for (var block = 0; block + 1 < text.Length; block += 64)
        {
            for (var mask = _filter.Candidates(text[block..]); mask != 0; mask &= mask - 1) FindAt(text, block + BitOperations.TrailingZeroCount(mask), ref sink);
        }

        if (_singles is not null) FindSingles(text, ref sink);
    }

    /// <summary>The same for a part that was looked at before: nothing begins but at the places that were left, those that are marked as <paramref name="left"/>.</summary>
    internal void Find<TSink>(ReadOnlySpan<char> text, ReadOnlySpan<SkimMemory.Block> blocks, Beginnings left, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        for (var block = 0; block < blocks.Length; block++)
        {
            for (var places = left == Beginnings.Term ? blocks[block].Terms : blocks[block].Context; places != 0; places &= places - 1)
            {
                var at = (block * SkimMemory.Length) + BitOperations.TrailingZeroCount(places);
                if (at + 1 < text.Length) FindAt(text, at, ref sink);
                if (_singles?.Contains(text[at]) == true) AcceptSingles(text, at, ref sink);
            }
        }
    }

    /// <summary>Whether a term may be looked for where these two stand.</summary>
    internal bool MayBegin(char first, char second) => _filter.Has(first, second) || _singles?.Contains(first) == true;

    private void FindAt<TSink>(ReadOnlySpan<char> text, int at, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        foreach (ref readonly var anchor in _index.Find(PairFilter.Pair(text[at], text[at + 1])))
        {
            if (!_index.Stands(anchor, text, at, out var start)) continue;
            if (anchor.IsSecondHalf) AcceptSecondHalf(text, start, anchor.Term, ref sink);
            else Accept(text, start, anchor.Term, ref sink);
        }
    }

    private void FindSingles<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        for (var at = text.IndexOfAny(_singles!); at >= 0;)
        {
            AcceptSingles(text, at, ref sink);
            var next = text[(at + 1)..].IndexOfAny(_singles!);
            at = next < 0 ? next : at + 1 + next;
        }
    }

    private void AcceptSingles<TSink>(ReadOnlySpan<char> text, int at, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        var singles = _singleTerms.AsSpan();
        var (first, end) = (0, singles.Length);
        while (first < end)
        {
            var middle = (first + end) >>> 1;
            if (singles[middle].Character < text[at]) first = middle + 1;
            else end = middle;
        }

        for (; first < singles.Length && singles[first].Character == text[at]; first++) Accept(text, at, singles[first].Term, ref sink);
    }

    private void Accept<TSink>(ReadOnlySpan<char> text, int start, int index, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        var term = _terms[index];
        var end = start + term.FirstLength;
        if (!term.HasGap)
        {
            sink.Accept(new(index, start, end, 0));
            return;
        }

        var second = SecondHalf(text, end, term.Second);
        if (second >= 0) sink.Accept(new(index, start, second + term.Second.Length, second));
    }

    /// <summary>The first half ends within the window before; each of its occurrences takes the nearest second half.</summary>
    private void AcceptSecondHalf<TSink>(ReadOnlySpan<char> text, int start, int index, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        var first = _terms[index].First;
        var second = _terms[index].Second;
        for (var end = Math.Max(first.Length, start - FoldedTerm.GapWindow); end <= start; end++)
        {
            if (text[end - 1] == first[^1] && text[..end].EndsWith(first) && SecondHalf(text, end, second) == start)
                sink.Accept(new(index, end - first.Length, start + second.Length, start));
        }
    }

    /// <summary>Where the nearest second half begins: within <see cref="FoldedTerm.GapWindow"/> characters of the first half's end and in the same clause; -1 for nowhere.</summary>
    private static int SecondHalf(ReadOnlySpan<char> text, int firstEnd, ReadOnlySpan<char> second)
    {
        for (var at = firstEnd; at <= firstEnd + FoldedTerm.GapWindow && at + second.Length <= text.Length; at++)
        {
            if (text[at..].StartsWith(second)) return at;
            if (FoldCode.IsBoundary(text[at])) return -1;
        }

        return -1;
    }

    private static SearchValues<char>? Characters(ReadOnlySpan<Single> singles)
    {
        if (singles.IsEmpty) return null;
        var characters = new char[singles.Length];
        for (var at = 0; at < singles.Length; at++) characters[at] = (char)singles[at].Character;
        return SearchValues.Create(characters);
    }

    /// <summary>A term of one character; they lie in the order of the characters.</summary>
    private readonly record struct Single(int Character, int Term);
}
