using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.Text;

/// <summary>Reads texts: one forward pass that folds, finds terms and recognises identifiers. Immutable; safe from any thread.</summary>
public sealed class TextAnalyzer
{
    private readonly TermSet _triggers;
    private readonly TermSet _context;
    private readonly DisguisePasses? _disguised;
    private readonly DisguiseKinds _disguises;
    private readonly IdentifierPass _identifiers;
    private readonly ClassifierPass _scores;
    private readonly SkimTable _skim;

    private readonly Vocabulary _vocabulary;

    private readonly IReadOnlyList<Lexicon> _lexicons;
    private readonly IReadOnlyList<string> _allowedTerms;

    /// <param name="lexicons">
    /// The lexicons; several may share a category. Those of <see cref="Lexicons.Allowed"/> add to the allowed terms, and those of a word list to that.
    /// </param>
    /// <param name="allowedTerms">They beat every term inside them.</param>
    /// <param name="signals">The signals; each category, identifier and score must be among them.</param>
    /// <param name="recognisers">In the order in which they run.</param>
    /// <param name="classifiers">In the order in which they run.</param>
    /// <param name="disguises">How terms may be hidden and are found all the same.</param>
    /// <exception cref="ArgumentException">A category, identifier or score has no signal, or an allowed term can never stand in a text.</exception>
    internal TextAnalyzer(
        IReadOnlyList<Lexicon> lexicons, IEnumerable<string> allowedTerms, SignalRegistry signals,
        IEnumerable<IdentifierRecogniser> recognisers, IEnumerable<ITextClassifier> classifiers, DisguiseKinds disguises = DisguiseKinds.All)
    {
        (Signals, _disguises) = (signals, disguises);
        _lexicons = lexicons;
        _allowedTerms = [.. allowedTerms];
        var words = lexicons.Where(lexicon => WordLists.Holds(lexicon.Category)).ToArray();
        _vocabulary = new Vocabulary(signals, WordLists.With(words), ReadContext);
        var tables = LexiconTables.Of([.. lexicons.Except(words)], _allowedTerms, signals, disguises);
        (_triggers, _context, _disguised) = (tables.Triggers, tables.Context, tables.Disguised);

        (_identifiers, _scores) = (new(recognisers, signals), new(classifiers, signals, SkimTable.MostGates));
        _skim = tables.FirstLook(_scores.Gates);
        ReadsPartsAlone = AreOfThisLibrary();
    }

    /// <summary>The signals that it tells apart.</summary>
    public SignalRegistry Signals { get; }

    /// <summary>The signals that a text can carry: categories that have a term, identifiers, scores.</summary>
    public SignalSet Findable => SignalSet.Of(
    [
        .. _lexicons.Where(lexicon => lexicon.Folded.Count > 0 && Signals.TryGet(lexicon.Category, out _)).Select(lexicon => SignalOf(lexicon.Category, "lexicon")),
        .. _identifiers.Findable, .. _scores.Findable,
    ]);

    /// <summary>All that it reads by, as lines in an order that does not depend on how it was put in: equal lines read alike.</summary>
    public IEnumerable<string> Contents => Lines(_lexicons).Order(StringComparer.Ordinal);

    /// <summary>A digest of all that it reads by and of the library itself: equal versions read alike.</summary>
    /// <remarks>The library's own lexicons are what the assembly is, whose id changes with them; all else goes in line by line.</remarks>
    public string Version
    {
        get
        {
            var library = new HashSet<object>(Lexicons.Embedded(), ReferenceEqualityComparer.Instance);
            var lines = Lines(_lexicons.Where(lexicon => !library.Contains(lexicon)))
                .Concat(_lexicons.Where(library.Contains).Select(lexicon => $"library|{lexicon.Category}"))
                .Append($"module|{typeof(TextAnalyzer).Assembly.ManifestModule.ModuleVersionId}").Order(StringComparer.Ordinal);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        }
    }

    /// <summary>A word list, with the words that the host added.</summary>
    public WordList Words(WordListId list) => _vocabulary.Words(list);

    /// <summary>Whether what is read in a part turns on that part, and on the signals of its text, alone: so it is of all that the library brings. Only then can texts be read together.</summary>
    public bool ReadsPartsAlone { get; }

    /// <summary>Reads all parts that were added since <see cref="AnalysisBuffer.Clear"/>.</summary>
    public void Read(AnalysisBuffer reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var matches = reading.Fold(_vocabulary);
        FindTerms(reading, matches);
        _identifiers.Find(reading, 0, reading.PartCount, matches.Signals);
        reading.TakeIdentifiers();
        _scores.Write(reading, matches);
    }

    /// <summary>Reads texts end to end, each as if alone.</summary>
    /// <remarks>What fails on one of them is told by <see cref="AnalysisBuffer.Failures"/> of the whole batch.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="batch"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A recogniser or a classifier of the host may look at other parts than its own (<see cref="ReadsPartsAlone"/>).</exception>
    public void Read(BatchReading batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (!ReadsPartsAlone) throw new InvalidOperationException("A host's recogniser or classifier may look at all parts of a text. Read text by text instead.");
        var reading = batch.Buffer;
        var matches = reading.Fold(_vocabulary);
        FindTerms(reading, matches);
        batch.DealSignals(matches);
        for (var text = 0; text < batch.Count; text++)
        {
            var (first, end) = batch.PartsOf(text);
            _identifiers.Find(reading, first, end, batch.SignalsOf(text));
        }

        reading.TakeIdentifiers();
        _scores.Write(reading, matches);
        batch.DealSignals(matches);
    }

    /// <summary>Writes down what it searches texts by, as <see cref="LexiconTables"/> takes it.</summary>
    internal void Write(TableWriter to)
    {
        _triggers.Write(to);
        _context.Write(to);
        _disguised?.Write(to);
        _skim.Write(to);
    }

    /// <summary>Finds the context terms of a reading that was read before.</summary>
    internal void ReadContext(AnalysisBuffer reading, MatchList matches)
    {
        for (var part = 0; part < reading.PartCount; part++) Find(_context, Beginnings.Context, reading, part, matches);
        matches.KeepLongest();
    }

    /// <summary>Skims all parts, one after the other, then finds their terms, and so on: each pass has its own tables at hand.</summary>
    private void FindTerms(AnalysisBuffer reading, MatchList matches)
    {
        for (var part = 0; part < reading.PartCount; part++) Skim(reading, ref reading.Place(part));
        for (var part = 0; part < reading.PartCount; part++) Find(_triggers, Beginnings.Term, reading, part, matches);
        for (var part = 0; _disguised is not null && part < reading.PartCount; part++) _disguised.Find(reading, part, matches, _skim.Loud);
        matches.KeepLongest();
        _disguised?.Weaken(reading, matches);
    }

    private IEnumerable<string> Lines(IEnumerable<Lexicon> lexicons) => lexicons
        .SelectMany(lexicon => lexicon.Terms, (lexicon, term) => $"{lexicon.Category}|{term.Strength}{(term.IsUnmistakable ? "!" : "")}|{term.Text}|{string.Join(' ', term.Exceptions)}")
        .Concat(_allowedTerms.Select(term => $"allowed|{term}"))
        .Concat(Readers())
        .Append(string.Create(CultureInfo.InvariantCulture, $"disguises|{(int)_disguises}"));

    private IEnumerable<string> Readers()
    {
        foreach (var recogniser in _identifiers.Recognisers) yield return $"identifier|{recogniser.Name}";
        foreach (var (classifier, score) in _scores.All) yield return string.Create(CultureInfo.InvariantCulture, $"score|{score.Name}|{score.Possible:R}|{score.Likely:R}|{classifier.Version}");
    }

    private static void Find(TermSet terms, Beginnings left, AnalysisBuffer reading, int part, MatchList matches)
    {
        ref readonly var place = ref reading.Part(part);
        var sink = new TermSink(reading, terms, part, matches);
        terms.Matcher.Find(reading.FoldedText.Chars[place.FoldedStart..place.FoldedEnd], reading.Skim.Of(place), left, ref sink);
    }

    private void Skim(AnalysisBuffer reading, ref TextPart place)
    {
        var blocks = reading.Skim.Add(place.FoldedEnd - place.FoldedStart, out place.FirstBlock);
        var passed = _skim.Read(reading.FoldedText.Chars[place.FoldedStart..(place.FoldedEnd + 1)], blocks);

        // Learned readings see no stickers; where there may be one they ask their gates themselves.
        place.Gates = place.Text.Contains('[', StringComparison.Ordinal) ? ClassifierPass.Unasked : (byte)(passed | ClassifierPass.AnyPart);
    }

    private bool AreOfThisLibrary()
    {
        foreach (var recogniser in _identifiers.Recognisers)
        {
            if (!IsOfThisLibrary(recogniser)) return false;
        }

        foreach (var (classifier, _) in _scores.All)
        {
            if (!IsOfThisLibrary(classifier)) return false;
        }

        return true;
    }

    private static bool IsOfThisLibrary(object reader) => reader.GetType().Assembly == typeof(TextAnalyzer).Assembly;

    private Signal SignalOf(string name, string kind) => Signals.Required(name, kind);
}
