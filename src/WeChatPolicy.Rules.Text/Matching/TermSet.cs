namespace WeChatPolicy.Rules.Text;

/// <summary>The terms of several lexicons in one matcher, with what else each asks for.</summary>
internal sealed class TermSet
{
    private readonly FoldedTerms _terms;
    private readonly FixedTable<Signal> _signals;
    private readonly ExceptionIndex _exceptions;

    /// <param name="lexicons">Each with the signal of its category.</param>
    /// <param name="allowed">
    /// Folded terms that beat what they contain. They become exceptions of the terms inside them, so that reading a
    /// text costs nothing more: allowed terms are ordinary words, and looking for them everywhere would not be free.
    /// </param>
    /// <param name="frequency">How common pairs are; read anew where nobody has it at hand.</param>
    internal TermSet(IEnumerable<(Lexicon Lexicon, Signal Signal)> lexicons, IEnumerable<string> allowed, PairFrequency? frequency = null)
    {
        var all = lexicons.ToArray();
        _terms = FoldedTerms.Together([.. all.Select(item => item.Lexicon.Folded)]);
        _signals = all.SelectMany(item => Enumerable.Repeat(item.Signal, item.Lexicon.Folded.Count)).ToArray();

        Matcher = new TermMatcher(_terms, frequency);
        var inside = new List<(int, string, int)>();
        foreach (var word in allowed)
        {
            var sink = new Inside(word, inside);
            Matcher.Find(word, ref sink);
        }

        _exceptions = new ExceptionIndex(_terms, inside);
    }

    /// <param name="tables">What was prepared of the library's own lexicons.</param>
    internal TermSet(TableReader tables)
    {
        (_terms, _signals) = (new(tables), tables.Next<Signal>());
        Matcher = new TermMatcher(tables, _terms);
        _exceptions = new ExceptionIndex(tables);
    }

    internal TermMatcher Matcher { get; }

    internal int Count => _terms.Count;

    internal FoldedTerm Term(int index) => _terms[index];

    internal Signal Signal(int index) => _signals[index];

    /// <summary>Whether the occurrence stands inside a word in which the term does not count.</summary>
    internal bool IsExcepted(int index, ReadOnlySpan<char> text, int start) => _exceptions.Holds(index, text, start);

    /// <summary>As <see cref="IsExcepted(int, ReadOnlySpan{char}, int)"/>, for a term that is written otherwise from start to end.</summary>
    internal bool IsExcepted(int index, ReadOnlySpan<char> text, int start, int end) =>
        _exceptions.Holds(index, _terms[index].First, text, start, end);

    internal void Write(TableWriter to)
    {
        _terms.Write(to);
        to.Add(_signals);
        Matcher.Write(to);
        _exceptions.Write(to);
    }

    private readonly struct Inside(string word, List<(int Term, string Word, int Offset)> found) : ITermSink
    {
        public void Accept(TermHit hit) => found.Add((hit.Term, word, hit.Start));
    }
}
