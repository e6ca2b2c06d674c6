namespace WeChatPolicy.Rules.Text;

/// <summary>The terms of one category. A match of any of them carries the signal of the category's name.</summary>
public sealed class Lexicon
{
    /// <summary>Makes a lexicon of ready terms.</summary>
    /// <param name="category">The category's kebab-case name, such as <c>gambling</c>.</param>
    /// <param name="terms">The terms.</param>
    /// <exception cref="ArgumentException">A term can never match, or matches everywhere; the message names it and says why.</exception>
    public Lexicon(string category, IEnumerable<LexiconTerm> terms)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(category);
        ArgumentNullException.ThrowIfNull(terms);
        Category = category;
        Terms = [.. terms];
        Folded =
        [
            .. Terms.Select(term => FoldedTerm.TryCreate(term, out var folded, out var reason)
                ? folded
                : throw new ArgumentException($"Lexicon {category}, term \"{term?.Text}\": {reason}.", nameof(terms))),
        ];
    }

    private Lexicon(string category, IReadOnlyList<LexiconTerm> terms, IReadOnlyList<FoldedTerm> folded)
    {
        Category = category;
        Terms = terms;
        Folded = folded;
    }

    /// <summary>The category's kebab-case name.</summary>
    public string Category { get; }

    /// <summary>The terms, in the order of the file.</summary>
    public IReadOnlyList<LexiconTerm> Terms { get; }

    /// <summary>The terms as the matcher wants them, in the same order.</summary>
    internal IReadOnlyList<FoldedTerm> Folded { get; }

    /// <summary>Reads a lexicon file.</summary>
    /// <param name="category">The category's kebab-case name.</param>
    /// <param name="reader">
    /// One term a line; <c>#</c> begins a comment line; <c>[likely]</c> and <c>[possible]</c> set the strength of
    /// the terms below them (likely at first), and <c>[unmistakable]</c> that of likely ones that stay so in any spacing; <c>term ! exception exception</c> lists the words in which
    /// the term does not count.
    /// </param>
    /// <exception cref="FormatException">A line is malformed; the message names category, line and reason.</exception>
    public static Lexicon Parse(string category, TextReader reader)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(category);
        ArgumentNullException.ThrowIfNull(reader);
        var (terms, folded) = new LexiconParser(category, reader).Read();
        return new Lexicon(category, terms, folded);
    }
}
