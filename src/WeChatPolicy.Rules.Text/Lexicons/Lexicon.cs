namespace WeChatPolicy.Rules.Text;

/// <summary>The terms of one category. A match of any of them carries the signal of the category's name.</summary>
public sealed class Lexicon
{
    private readonly Lazy<IReadOnlyList<LexiconTerm>> _terms;
    private readonly Lazy<FoldedTerms> _folded;

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
        var (folded, faults) = (new FoldedTermWriter(), new List<string>());
        foreach (var term in written)
        {
            if (!folded.TryAdd(term, out var reason)) faults.Add($"Lexicon {category}, term \"{term?.Text}\": {reason}.");
        }

        if (faults.Count > 0) throw new ArgumentException(string.Join('\n', faults), nameof(terms));
        (_terms, _folded) = (new(written), new(folded.ToTerms()));
    }

    private Lexicon(string category, IReadOnlyList<LexiconTerm> written, FoldedTerms folded) => (Category, _terms, _folded) = (category, new(written), new(folded));

    /// <summary>A lexicon that is read when somebody first asks for what it holds, and again for how its terms were written, which hardly anybody does of the library's own.</summary>
    internal Lexicon(string category, Func<Lexicon> read) => (Category, _terms, _folded) = (category, new(() => read().Terms), new(() => read().Folded));

    /// <summary>The category's kebab-case name.</summary>
    public string Category { get; }

    /// <summary>The terms, in the order of the file.</summary>
    public IReadOnlyList<LexiconTerm> Terms => _terms.Value;

    /// <summary>The terms as the matcher wants them, in the same order.</summary>
    internal FoldedTerms Folded => _folded.Value;

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
        return parser.Faults.Count == 0 ? new Lexicon(category, terms, folded) : throw new TextConfigurationException(parser.Faults);
    }

    /// <summary>Reads lines as <see cref="Parse"/> does: what could be read of them, and what is wrong with the others, each with its line and the reason.</summary>
    internal static (Lexicon Lexicon, IReadOnlyList<(int Line, string Reason)> Faults) Read(string category, TextReader reader)
    {
        var parser = new LexiconParser(category, reader);
        var (terms, folded) = parser.Read();
        return (new Lexicon(category, terms, folded), parser.FaultsByLine);
    }

    /// <summary>The same terms, each with further words in which it, or what stands before its gap, does not count.</summary>
    /// <param name="harmless">From a term as written to the words.</param>
    internal Lexicon Except(IReadOnlyDictionary<string, IReadOnlyList<string>> harmless)
    {
        // Few terms have any, and all others stay as they were read and folded.
        var (changed, faults) = (new Dictionary<int, (string, int)[]>(), new List<string>());
        var terms = Terms.ToArray();
        for (var index = 0; index < terms.Length; index++)
        {
            var written = terms[index];
            var gap = written.Text.IndexOf(LexiconTerm.Gap, StringComparison.Ordinal);
            var term = With(written, written.Text);
            if (gap >= 0) term = With(term, written.Text[..gap]);
            if (ReferenceEquals(term, written)) continue;
            terms[index] = term;
            if (FoldedTermWriter.TryFold(term.Exceptions, Folded[index].First.ToString(), out var words, out var reason)) changed.Add(index, words);
            else faults.Add($"Lexicon {Category}, term \"{term.Text}\": {reason}.");
        }

        if (faults.Count > 0) throw new ArgumentException(string.Join('\n', faults), nameof(harmless));
        return changed.Count == 0 ? this : new Lexicon(Category, terms, Folded.With(changed));

        LexiconTerm With(LexiconTerm term, string word) => harmless.TryGetValue(word, out var more) && more.Except(term.Exceptions).Any()
            ? term with { Exceptions = [.. term.Exceptions.Union(more)] } : term;
    }
}
