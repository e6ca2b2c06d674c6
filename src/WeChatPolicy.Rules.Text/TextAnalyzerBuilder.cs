namespace WeChatPolicy.Rules.Text;

/// <summary>Puts together what texts are read with: the library's terms and recognisers, and those of a host. Not safe for use from several threads; the analyzer is.</summary>
public sealed class TextAnalyzerBuilder
{
    private readonly List<(string Category, string[] Terms)> _terms = [];
    private readonly List<string> _allowedTerms = [];
    private readonly List<IdentifierRecogniser> _recognisers = [];
    private readonly List<ITextClassifier> _classifiers = [];
    private DisguiseKinds _disguises = DisguiseKinds.All;

    /// <summary>Adds terms to a lexicon category, the library's own or a new one, which then becomes a signal of that name; or to one of the <see cref="WordLists"/>.</summary>
    /// <param name="category">The category, or the word list, in kebab case.</param>
    /// <param name="terms">The terms as in a lexicon file, exceptions included (<c>term ! exception</c>).</param>
    public TextAnalyzerBuilder AddLexicon(string category, params IEnumerable<string> terms)
    {
        ArgumentException.ThrowIfNullOrEmpty(category);
        ArgumentNullException.ThrowIfNull(terms);
        _terms.Add((category, [.. terms]));
        return this;
    }

    /// <summary>Adds terms that are always harmless: a term of any lexicon does not count inside one of them.</summary>
    public TextAnalyzerBuilder AddAllowedTerms(params IEnumerable<string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        _allowedTerms.AddRange(terms);
        return this;
    }

    /// <summary>Adds a recogniser of identifiers. Its name becomes a signal.</summary>
    public TextAnalyzerBuilder AddIdentifier(IdentifierRecogniser recogniser)
    {
        ArgumentNullException.ThrowIfNull(recogniser);
        _recognisers.Add(recogniser);
        return this;
    }

    /// <summary>Adds a classifier. Each of its scores becomes a signal.</summary>
    public TextAnalyzerBuilder AddClassifier(ITextClassifier classifier)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        _classifiers.Add(classifier);
        return this;
    }

    /// <summary>Says in which disguises terms are found: in all of them, unless it is called.</summary>
    /// <param name="kinds">The kinds; <see cref="DisguiseKinds.None"/> for terms as they are written alone.</param>
    public TextAnalyzerBuilder ReadDisguises(DisguiseKinds kinds)
    {
        _disguises = kinds & DisguiseKinds.All;
        return this;
    }

    /// <summary>Makes the analyzer. The builder can go on and make others.</summary>
    /// <exception cref="TextConfigurationException">A term is malformed, or a name is taken; the error lists every fault.</exception>
    public TextAnalyzer Build()
    {
        var faults = new List<string>();
        var ofHost = new List<SignalDefinition>();
        List<Lexicon> lexicons = [.. Lexicons.Embedded(), .. HostLexicons(ofHost, faults)];
        foreach (var recogniser in _recognisers) Define(new(recogniser.Name, SignalKind.Identifier, SignalOrigin.Host) { Masking = recogniser.Masking }, ofHost, faults);
        foreach (var score in _classifiers.SelectMany(classifier => classifier.Scores)) Define(new(score.Name, SignalKind.Score, SignalOrigin.Host), ofHost, faults);
        faults.AddRange(_allowedTerms.Where(term => TextFolder.FoldTerm(term).Length == 0).Select(term => $"AllowedTerms: \"{term}\": nothing is left of it after folding."));
        if (Signals.All.Count + ofHost.Count > Signal.Limit)
        {
            faults.Add($"{ofHost.Count} categories, identifiers and scores were added; an analyzer holds {Signal.Limit - Signals.All.Count} beside its own. Merge some.");
        }

        if (faults.Count > 0) throw new TextConfigurationException(faults);
        return new TextAnalyzer(lexicons, _allowedTerms, new SignalRegistry([.. Signals.All, .. ofHost]), [.. Signals.Recognisers, .. _recognisers], _classifiers, _disguises);
    }

    private IEnumerable<Lexicon> HostLexicons(List<SignalDefinition> ofHost, List<string> faults)
    {
        foreach (var (category, terms) in _terms)
        {
            if (category != Lexicons.Allowed && !WordLists.Holds(category) && !Signals.TryGet(category, out _) && !ofHost.Exists(known => known.Name == category))
            {
                ofHost.Add(new(category, SignalKind.Term, SignalOrigin.Host));
            }

            Lexicon? lexicon = null;
            try
            {
                using var lines = new StringReader(string.Join('\n', terms));
                lexicon = Lexicon.Parse(category, lines);
                faults.AddRange((WordLists.Holds(category) ? lexicon.Terms : []).Where(term => term.Text.Contains(LexiconTerm.Gap) || term.Exceptions.Count > 0)
                    .Select(term => $"Lexicons:{category}: \"{term.Text}\": a word of this list stands for itself, without gap or exception."));
            }
            catch (FormatException error)
            {
                faults.Add($"Lexicons:{category}: {error.Message}");
            }

            if (lexicon is not null) yield return lexicon;
        }
    }

    private static void Define(SignalDefinition definition, List<SignalDefinition> ofHost, List<string> faults)
    {
        if (Signals.TryGet(definition.Name, out _) || ofHost.Exists(known => known.Name == definition.Name)) faults.Add($"{definition.Kind} '{definition.Name}' is there already.");
        else ofHost.Add(definition);
    }
}
