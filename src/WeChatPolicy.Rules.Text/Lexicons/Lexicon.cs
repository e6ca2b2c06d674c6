namespace WeChatPolicy.Rules.Text;

/// <summary>The terms of one category. A match of any of them carries the signal of the category's name.</summary>
public sealed class Lexicon
{
    private readonly Lazy<IReadOnlyList<LexiconTerm>> _terms;

    /// <summary>Makes a lexicon of ready terms.</summary>
    /// <param name="category">The category's kebab-case name, such as <c>gambling</c>.</param>
    /// <param name="terms">The terms.</param>
    /// <exception cref="ArgumentException">Terms can never match, or match everywhere; the message names each and says why.</exception>
    public Lexicon(string category, IEnumerable<LexiconTerm> terms)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(category);
        ArgumentNullException.ThrowIfNull(terms);
        Category = category;
        LexiconTerm[] written = [.. terms];
        _terms = new(written);
        var (folded, faults) = (new List<FoldedTerm>(written.Length), new List<string>());
        foreach (var term in written)
        {
            if (FoldedTerm.TryCreate(term, out var made, out var reason)) folded.Add(made);
            else faults.Add($"Lexicon {category}, term \"{term?.Text}\": {reason}.");
        }

        if (faults.Count > 0) throw new ArgumentException(string.Join('\n', faults), nameof(terms));
        Folded = folded;
    }

    private Lexicon(string category, Lazy<IReadOnlyList<LexiconTerm>> terms, IReadOnlyList<FoldedTerm> folded) => (Category, _terms, Folded) = (category, terms, folded);

    /// <summary>The category's kebab-case name.</summary>
    public string Category { get; }

    /// <summary>The terms, in the order of the file.</summary>
    public IReadOnlyList<LexiconTerm> Terms => _terms.Value;

    /// <summary>The terms as the matcher wants them, in the same order.</summary>
    internal IReadOnlyList<FoldedTerm> Folded { get; }

    /// <summary>Reads a lexicon file.</summary>
    /// <param name="category">The category's kebab-case name.</param>
    /// <param name="reader">
    /// One term a line; <c>#</c> begins a comment line; <c>[likely]</c> and <c>[possible]</c> set the strength of
    /// the terms below them (likely at first), and <c>[unmistakable]</c> that of likely ones that stay so in any spacing; <c>term ! exception exception</c> lists the words in which
    /// the term does not count.
    /// </param>
    /// <exception cref="TextConfigurationException">Lines are malformed; each is told, with category, line and reason.</exception>
    public static Lexicon Parse(string category, TextReader reader)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(category);
        ArgumentNullException.ThrowIfNull(reader);
        var parser = new LexiconParser(category, reader);
        var (terms, folded) = parser.Read();
        return parser.Faults.Count == 0 ? new Lexicon(category, new(terms), folded) : throw new TextConfigurationException(parser.Faults);
    }

    /// <summary>The same terms as they are looked for alone; how they were written is read again by whoever asks, which hardly anybody does.</summary>
    /// <param name="read">Reads the same lexicon.</param>
    internal Lexicon WrittenBy(Func<Lexicon> read) => new(Category, new(() => read().Terms), Folded);

    /// <summary>The same terms, each with further words in which it, or what stands before its gap, does not count.</summary>
    /// <param name="words">From a term as written to the words.</param>
    internal Lexicon Except(IReadOnlyDictionary<string, IReadOnlyList<string>> words)
    {
        // Few terms have any, and all others stay as they were read and folded.
        var (changed, faults) = (new List<(int Term, LexiconTerm Written, FoldedTerm Folded)>(), new List<string>());
        for (var index = 0; index < Terms.Count; index++)
        {
            var written = Terms[index];
            var gap = written.Text.IndexOf(LexiconTerm.Gap, StringComparison.Ordinal);
            var term = With(written, written.Text);
            if (gap >= 0) term = With(term, written.Text[..gap]);
            if (ReferenceEquals(term, written)) continue;
            if (FoldedTerm.TryCreate(term, out var folded, out var reason)) changed.Add((index, term, folded));
            else faults.Add($"Lexicon {Category}, term \"{term.Text}\": {reason}.");
        }

        if (faults.Count > 0) throw new ArgumentException(string.Join('\n', faults), nameof(words));
        if (changed.Count == 0) return this;
        var (terms, all) = (Terms.ToArray(), Folded.ToArray());
        foreach (var (index, term, folded) in changed) (terms[index], all[index]) = (term, folded);
        return new Lexicon(Category, new(terms), all);

        LexiconTerm With(LexiconTerm term, string word) => words.TryGetValue(word, out var more) && more.Except(term.Exceptions).Any()
            ? term with { Exceptions = [.. term.Exceptions.Union(more)] } : term;
    }
}
