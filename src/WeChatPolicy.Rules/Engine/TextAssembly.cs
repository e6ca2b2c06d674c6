using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Puts together what one engine reads texts with: the library's terms and recognisers and the host's.</summary>
internal sealed class TextAssembly
{
    private readonly IReadOnlyList<Lexicon> _lexicons;
    private readonly IReadOnlyList<string> _allowedTerms;
    private readonly IReadOnlyList<IdentifierRecogniser> _recognisers;

    private TextAssembly(IReadOnlyList<Lexicon> lexicons, IReadOnlyList<string> allowedTerms, IReadOnlyList<IdentifierRecogniser> recognisers, SignalNames signals)
    {
        _lexicons = lexicons;
        _allowedTerms = allowedTerms;
        _recognisers = recognisers;
        Signals = signals;
        Scanner = new TextScanner(lexicons, allowedTerms, recognisers, signals);
    }

    public SignalNames Signals { get; }

    public TextScanner Scanner { get; }

    /// <summary>The categories that have a term, and the identifiers that have a recogniser.</summary>
    public IReadOnlySet<string> SignalsWithTerms => _lexicons.Where(lexicon => lexicon.Terms.Count > 0).Select(lexicon => lexicon.Category)
        .Concat(_recognisers.Select(recogniser => recogniser.Name)).ToHashSet(StringComparer.Ordinal);

    public static TextAssembly Assemble(
        IEnumerable<(string Category, string[] Terms)> inCode, IReadOnlyList<string> allowedTerms,
        IReadOnlyDictionary<string, string[]> inOptions, IReadOnlyList<IdentifierRecogniser> hostRecognisers)
    {
        var faults = new List<string>();
        var lexicons = new List<Lexicon>(Lexicons.Embedded());
        var hostNames = new List<string>();
        foreach (var (category, terms) in inCode.Concat(inOptions.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))))
        {
            if (!Text.Signals.Names.Contains(category) && !hostNames.Contains(category)) hostNames.Add(category);
            try
            {
                using var lines = new StringReader(string.Join('\n', terms));
                lexicons.Add(Lexicon.Parse(category, lines));
            }
            catch (FormatException error)
            {
                faults.Add($"Lexicons:{category}: {error.Message}");
            }
        }

        foreach (var recogniser in hostRecognisers)
        {
            if (Text.Signals.Names.Contains(recogniser.Name) || hostNames.Contains(recogniser.Name)) faults.Add($"Identifier '{recogniser.Name}' is there already.");
            else hostNames.Add(recogniser.Name);
        }

        if (faults.Count > 0) throw new PolicyConfigurationException(faults);
        return new TextAssembly(lexicons, allowedTerms, [.. Identifiers.BuiltIn, .. hostRecognisers], new SignalNames(hostNames));
    }

    /// <summary>All of it as lines, in an order that does not depend on how it was put in.</summary>
    public IEnumerable<string> Lines() => _lexicons
        .SelectMany(lexicon => lexicon.Terms, (lexicon, term) => $"{lexicon.Category}|{term.Strength}{(term.IsUnmistakable ? "!" : "")}|{term.Text}|{string.Join(' ', term.Exceptions)}")
        .Concat(_allowedTerms.Select(term => $"allowed|{term}"))
        .Concat(_recognisers.Select(recogniser => $"identifier|{recogniser.Name}"))
        .Order(StringComparer.Ordinal);
}
