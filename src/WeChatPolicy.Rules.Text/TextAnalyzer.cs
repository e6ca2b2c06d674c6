using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.Text;

/// <summary>Reads texts: one forward pass that folds, finds terms and recognises identifiers. Immutable; safe from any thread.</summary>
public sealed class TextAnalyzer
{
    // Set of each part, beside the gates that let it pass.
    private const byte AnyPart = 0x80;

    private readonly TermSet _triggers;
    private readonly TermSet _context;
    private readonly DisguisePasses? _disguised;
    private readonly DisguiseKinds _disguises;
    private readonly (IdentifierRecogniser Recogniser, Signal Signal)[] _recognisers;
    private readonly IdentifierTrigger _anyTrigger;
    private readonly (ITextClassifier Classifier, (ScoreDefinition Score, Signal Signal)[] Scores)[] _classifiers;
    private readonly SkimTable _skim;

    // For each classifier the bit of its gate; what has none that is asked while skimming is always let pass.
    private readonly byte[] _gateOf;
    private readonly SignalSet _cues;
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
        _vocabulary = new Vocabulary(signals, WordLists.With(lexicons.Where(lexicon => WordLists.Holds(lexicon.Category))), ReadContext);
        var all = lexicons.Where(lexicon => !WordLists.Holds(lexicon.Category)).ToLookup(lexicon => lexicon.Category == Lexicons.Allowed);
        var allowed = all[true].SelectMany(lexicon => lexicon.Terms).Select(term => term.Text).Concat(_allowedTerms)
            .Select(FoldAllowed).Distinct().ToArray();
        var bySignal = all[false].Select(lexicon => (lexicon, signal: SignalOf(lexicon.Category, "lexicon"))).ToArray();
        var frequency = new PairFrequency(CommonPairs.Load());
        _triggers = new TermSet(bySignal.Where(item => !signals.Contexts.Contains(item.signal)), allowed, frequency);
        _context = new TermSet(bySignal.Where(item => signals.Contexts.Contains(item.signal)), allowed, frequency);
        if (disguises != DisguiseKinds.None) _disguised = new DisguisePasses(_triggers, signals, disguises);
        _recognisers = [.. recognisers.Select(recogniser => (recogniser, SignalOf(recogniser.Name, "identifier")))];
        _classifiers = [.. classifiers.Select(classifier => (classifier, classifier.Scores.Select(score => (score, SignalOf(score.Name, "score"))).ToArray()))];
        _anyTrigger = _recognisers.Aggregate(IdentifierTrigger.None, (any, item) => any | item.Recogniser.Trigger);
        var gated = _classifiers.Select(item => item.Classifier).OfType<IGatedClassifier>().Where(classifier => classifier.Gate.Least is > 0 and <= short.MaxValue).Take(SkimTable.MostGates).ToArray();
        _gateOf = [.. _classifiers.Select(item => Array.IndexOf(gated, item.Classifier)).Select(gate => gate < 0 ? AnyPart : (byte)(1 << gate))];
        _skim = new SkimTable(Look, [.. gated.Select(classifier => classifier.Gate)]);
        ReadsPartsAlone = _recognisers.All(item => IsLibrary(item.Recogniser)) && _classifiers.All(item => IsLibrary(item.Classifier));
        _cues = SignalSet.Of([.. _recognisers.Where(item => item.Recogniser.Cue.HasValue).Select(item => item.Recogniser.Cue!.Value)]);
    }

    /// <summary>The signals that it tells apart.</summary>
    public SignalRegistry Signals { get; }

    /// <summary>The signals that a text can carry: categories that have a term, identifiers, scores.</summary>
    public SignalSet Findable => SignalSet.Of(
    [
        .. _lexicons.Where(lexicon => lexicon.Folded.Count > 0 && Signals.TryGet(lexicon.Category, out _)).Select(lexicon => SignalOf(lexicon.Category, "lexicon")),
        .. _recognisers.Select(item => item.Signal), .. _classifiers.SelectMany(item => item.Scores).Select(item => item.Signal),
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
        if (MayIdentify(reading, .., matches.Signals)) Recognise(reading, matches.Signals, ..);
        reading.TakeIdentifiers();
        if (_classifiers.Length > 0) Classify(reading, matches);
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
            var (parts, signals) = (batch.PartsOf(text), batch.SignalsOf(text));
            if (MayIdentify(reading, parts, signals)) Recognise(reading, signals, parts);
        }

        reading.TakeIdentifiers();
        if (_classifiers.Length > 0) Classify(reading, matches);
        batch.DealSignals(matches);
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
        for (var part = 0; _disguised is not null && part < reading.PartCount; part++) _disguised.Find(reading, part, matches);
        matches.KeepLongest();
        _disguised?.Weaken(reading, matches);
    }

    private bool MayIdentify(AnalysisBuffer reading, Range parts, SignalSet signals)
    {
        var (first, count) = parts.GetOffsetAndLength(reading.PartCount);
        var seen = IdentifierTrigger.None;
        for (var part = first; part < first + count; part++) seen |= reading.Part(part).Seen;
        return (seen & _anyTrigger) != 0 || signals.Overlaps(_cues);
    }

    private IEnumerable<string> Lines(IEnumerable<Lexicon> lexicons) => lexicons
        .SelectMany(lexicon => lexicon.Terms, (lexicon, term) => $"{lexicon.Category}|{term.Strength}{(term.IsUnmistakable ? "!" : "")}|{term.Text}|{string.Join(' ', term.Exceptions)}")
        .Concat(_allowedTerms.Select(term => $"allowed|{term}"))
        .Concat(_recognisers.Select(item => $"identifier|{item.Recogniser.Name}"))
        .Concat(_classifiers.SelectMany(item => item.Scores, (item, score) => string.Create(CultureInfo.InvariantCulture, $"score|{score.Score.Name}|{score.Score.Possible:R}|{score.Score.Likely:R}|{item.Classifier.Version}")))
        .Append(string.Create(CultureInfo.InvariantCulture, $"disguises|{(int)_disguises}"));

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
        place.Gates = place.Text.Contains('[', StringComparison.Ordinal) ? byte.MaxValue : (byte)(passed | AnyPart);
    }

    /// <summary>What any pass has to look at where two characters stand.</summary>
    private Beginnings Look(char first, char second) =>
        (_triggers.Matcher.MayBegin(first, second) ? Beginnings.Term : Beginnings.Nothing)
        | (_context.Matcher.MayBegin(first, second) ? Beginnings.Context : Beginnings.Nothing)
        | (_disguised?.Look(first, second) ?? Beginnings.Nothing);

    private void Recognise(AnalysisBuffer reading, SignalSet signals, Range parts)
    {
        var (first, count) = parts.GetOffsetAndLength(reading.PartCount);
        for (var part = first; part < first + count; part++)
        {
            var seen = reading.Part(part).Seen;
            foreach (var (recogniser, signal) in _recognisers)
            {
                if ((recogniser.Trigger & seen) != 0 || (recogniser.Cue is { } cue && signals.Contains(cue)))
                    Recognise(recogniser, new IdentifierScan(reading, part, signal), reading);
            }
        }
    }

    private void Classify(AnalysisBuffer reading, MatchList matches)
    {
        reading.BeginScores();
        var found = matches.Count;
        for (var part = 0; part < reading.PartCount; part++)
        {
            for (var index = 0; index < _classifiers.Length; index++)
            {
                var (classifier, scores) = _classifiers[index];
                if ((reading.Part(part).Gates & _gateOf[index]) == 0) continue;
                Classify(classifier, new ClassifierScan(reading, part, scores), reading);
            }
        }

        if (matches.Count > found) matches.Sort();
    }

    [SuppressMessage("Design", "CA1031", Justification = "A recogniser that fails, which may be a host's, must not keep the rest from being read; the evaluation tells of it.")]
    private static void Recognise(IdentifierRecogniser recogniser, IdentifierScan scan, AnalysisBuffer reading)
    {
        try
        {
            recogniser.Recognise(scan);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            reading.NoteFailure($"identifier/{recogniser.Name}", error);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "As of a recogniser.")]
    private static void Classify(ITextClassifier classifier, ClassifierScan scan, AnalysisBuffer reading)
    {
        try
        {
            classifier.Classify(scan);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            reading.NoteFailure($"classifier/{string.Join('+', classifier.Scores.Select(score => score.Name))}", error);
        }
    }

    private static bool IsLibrary(object reader) => reader.GetType().Assembly == typeof(TextAnalyzer).Assembly;

    private static string FoldAllowed(string term)
    {
        var folded = TextFolder.FoldTerm(term);
        return folded.Length > 0 ? folded
            : throw new ArgumentException($"Allowed term \"{term}\": nothing is left of it after folding.", nameof(term));
    }

    private Signal SignalOf(string name, string kind) => Signals.TryGet(name, out var signal) ? signal
        : throw new ArgumentException($"The {kind} {name} has no signal. {NearestNames.Hint(name, Signals.Names)}", nameof(name));
}
