namespace WeChatPolicy.Rules.Text;

/// <summary>The terms of several lexicons in one matcher, with what else each asks for.</summary>
internal sealed class TermSet
{
    private readonly FoldedTerm[] _terms;
    private readonly Signal[] _signals;
    private readonly (string Word, int Offset)[][] _exceptions;

    /// <param name="lexicons">Each with the signal of its category.</param>
    /// <param name="allowed">
    /// Folded terms that beat what they contain. They become exceptions of the terms inside them, so that reading a
    /// text costs nothing more: allowed terms are ordinary words, and looking for them everywhere would not be free.
    /// </param>
    internal TermSet(IEnumerable<(Lexicon Lexicon, Signal Signal)> lexicons, IEnumerable<string> allowed)
    {
        var all = lexicons.SelectMany(item => item.Lexicon.Folded.Select(term => (term, item.Signal))).ToArray();
        _terms = [.. all.Select(item => item.term)];
        _signals = [.. all.Select(item => item.Signal)];
        _exceptions = [.. _terms.Select(term => term.Exceptions)];
        Matcher = new TermMatcher(_terms);
        foreach (var word in allowed)
        {
            var inside = new Inside(word, _exceptions);
            Matcher.Find(word, ref inside);
        }
    }

    internal TermMatcher Matcher { get; }

    internal int Count => _terms.Length;

    internal FoldedTerm Term(int index) => _terms[index];

    internal Signal Signal(int index) => _signals[index];

    /// <summary>Whether the occurrence stands inside a word in which the term does not count.</summary>
    internal bool IsExcepted(int index, ReadOnlySpan<char> text, int start)
    {
        foreach (var (word, offset) in _exceptions[index])
        {
            if (start >= offset && text[(start - offset)..].StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>As <see cref="IsExcepted(int, ReadOnlySpan{char}, int)"/>, for a term that is written otherwise from start to end.</summary>
    internal bool IsExcepted(int index, ReadOnlySpan<char> text, int start, int end)
    {
        foreach (var (word, offset) in _exceptions[index])
        {
            if (start < offset || !text[(start - offset)..start].SequenceEqual(word.AsSpan(0, offset))) continue;
            if (text[end..].StartsWith(word.AsSpan(offset + _terms[index].First.Length), StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private readonly struct Inside(string word, (string Word, int Offset)[][] exceptions) : ITermSink
    {
        public void Accept(TermHit hit) => exceptions[hit.Term] = [.. exceptions[hit.Term], (word, hit.Start)];
    }
}
