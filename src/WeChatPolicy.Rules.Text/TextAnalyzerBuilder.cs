namespace WeChatPolicy.Rules.Text;

/// <summary>Puts together what texts are read with: the library's terms and recognisers, and those of a host. Not safe for use from several threads; the analyzer is.</summary>
public sealed class TextAnalyzerBuilder
{
    private readonly List<(string Category, string[] Terms)> _terms = [];
    private readonly List<string> _allowedTerms = [];
    private readonly List<IdentifierRecogniser> _recognisers = [];
    private readonly List<ITextClassifier> _classifiers = [];
    private IReadOnlyCollection<string>? _asked;
    private DisguiseKinds _disguises = DisguiseKinds.All;
    private readonly HashSet<string> _removed = new(StringComparer.Ordinal);
    private IReadOnlyList<Lexicon> _lexicons = Lexicons.Embedded();

    /// <summary>Reads by these lexicons instead of the library's own. What is added goes on top, before or behind.</summary>
    /// <param name="lexicons">Several may share a category; a category that the library does not know becomes a signal of that name.</param>
    public TextAnalyzerBuilder ReadBy(IEnumerable<Lexicon> lexicons)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        _lexicons = [.. lexicons];
        return this;
    }

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

    /// <summary>Adds a classifier. Each of its scores becomes a signal; one that the library writes itself (<see cref="LearnedReadings"/>) is written by this classifier from then on.</summary>
    public TextAnalyzerBuilder AddClassifier(ITextClassifier classifier)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        _classifiers.Add(classifier);
        return this;
    }

    /// <summary>Takes a learned reading of the library out of use; its signal is found nowhere then.</summary>
    /// <param name="score">The score that it writes, such as <c>abusive-text</c>.</param>
    /// <exception cref="ArgumentException">No reading of the library writes it; the error names those that do.</exception>
    public TextAnalyzerBuilder RemoveClassifier(string score)
    {
        LearnedReadings.Refuse(score);
        _removed.Add(score);
        return this;
    }

    /// <summary>Says in which disguises terms are found: in all of them, unless it is called.</summary>
    /// <param name="kinds">The kinds; <see cref="DisguiseKinds.None"/> for terms as they are written alone.</param>
    public TextAnalyzerBuilder ReadDisguises(DisguiseKinds kinds)
    {
        _disguises = kinds & DisguiseKinds.All;
        return this;
    }

    /// <summary>Says for which signals anybody will ask, so that no others are looked for: an analyzer that serves a few rules reads many times as fast.</summary>
    /// <param name="signals">The names of lexicon categories, identifiers or scores; unknown ones are passed over. A score was learned with all other signals and a recogniser of the host's own may look at any, so that with one of these among them everything is looked for. <see langword="null"/>: for all.</param>
    public TextAnalyzerBuilder LookOnlyFor(IReadOnlyCollection<string>? signals)
    {
        _asked = signals;
        return this;
    }

    /// <summary>Makes the analyzer. The builder can go on and make others.</summary>
    /// <exception cref="TextConfigurationException">A term is malformed, or a name is taken; the error lists every fault.</exception>
    public TextAnalyzer Build()
    {
        var faults = new List<string>();
        var ofHost = new List<SignalDefinition>();
        foreach (var lexicon in _lexicons) DefineCategory(lexicon.Category, ofHost);
        List<Lexicon> lexicons = [.. _lexicons, .. HostLexicons(ofHost, faults)];
        foreach (var recogniser in _recognisers) Define(new(recogniser.Name, SignalKind.Identifier, SignalOrigin.Host) { Masking = recogniser.Masking }, ofHost, faults);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var score in _classifiers.SelectMany(classifier => classifier.Scores))
        {
            // The first to write a score of the library's takes its place.
            if (!LearnedReadings.Writes(score.Name) || !taken.Add(score.Name)) Define(new(score.Name, SignalKind.Score, SignalOrigin.Host), ofHost, faults);
        }

        faults.AddRange(_allowedTerms.Where(term => TextFolder.FoldTerm(term).Length == 0).Select(term => $"AllowedTerms: \"{term}\": nothing is left of it after folding."));
        if (Signals.All.Count + ofHost.Count > Signal.Limit)
        {
            faults.Add($"{ofHost.Count} categories, identifiers and scores were added; an analyzer holds {Signal.Limit - Signals.All.Count} beside its own. Merge some.");
        }

        if (faults.Count > 0) throw new TextConfigurationException(faults);
        taken.UnionWith(_removed);
        string[] allowed = [.. _allowedTerms];
        var (signals, disguises) = (new SignalRegistry([.. Signals.All, .. ofHost]), _disguises);
        IdentifierRecogniser[] recognisers = [.. Signals.Recognisers, .. _recognisers];
        ITextClassifier[] classifiers = [.. LearnedReadings.Except(taken), .. _classifiers];
        TextAnalyzer Whole() => new(lexicons, allowed, signals, recognisers, classifiers, disguises);
        if (_asked is null) return Whole();

        // A score was learned with all signals, and a host's recogniser may look at the terms of any.
        var asked = signals.Of(_asked.Where(name => signals.TryGet(name, out _)));
        var asksForAll = asked.Overlaps(signals.Of(SignalKind.Score)) || _recognisers.Exists(recogniser => _asked.Contains(recogniser.Name));
        return asksForAll ? Whole() : new TextAnalyzer(lexicons, allowed, signals, recognisers, classifiers, disguises, asked, Whole);
    }

    private IEnumerable<Lexicon> HostLexicons(List<SignalDefinition> ofHost, List<string> faults)
    {
        foreach (var (category, terms) in _terms)
        {
            DefineCategory(category, ofHost);
            using var lines = new StringReader(string.Join('\n', terms));
            var (lexicon, wrong) = Lexicon.Read(category, lines);
            faults.AddRange(wrong.Select(fault => $"Lexicons:{category}: \"{TermAt(terms, fault.Line)}\": {fault.Reason}."));
            faults.AddRange((WordLists.Holds(category) ? lexicon.Terms : []).Where(term => term.Text.Contains(LexiconTerm.Gap) || term.Exceptions.Count > 0)
                .Select(term => $"Lexicons:{category}: \"{term.Text}\": a word of this list stands for itself, without gap or exception."));
            yield return lexicon;
        }
    }

    // A term is a line, unless somebody put a line break in it.
    private static string TermAt(string[] terms, int line)
    {
        foreach (var term in terms)
        {
            line -= term.AsSpan().Count('\n') + 1;
            if (line <= 0) return term;
        }

        return terms[^1];
    }

    private static void DefineCategory(string category, List<SignalDefinition> ofHost)
    {
        if (category == Lexicons.Allowed || WordLists.Holds(category) || Signals.TryGet(category, out _) || ofHost.Exists(known => known.Name == category)) return;
        ofHost.Add(new(category, SignalKind.Term, SignalOrigin.Host));
    }

    private static void Define(SignalDefinition definition, List<SignalDefinition> ofHost, List<string> faults)
    {
        if (Signals.TryGet(definition.Name, out _) || ofHost.Exists(known => known.Name == definition.Name)) faults.Add($"{definition.Kind} '{definition.Name}' is there already.");
        else ofHost.Add(definition);
    }
}
