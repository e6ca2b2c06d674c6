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
        var words = lexicons.Where(lexicon => WordLists.Holds(lexicon.Category)).ToArray();
        _vocabulary = new Vocabulary(signals, WordLists.With(words), ReadContext);
        var tables = LexiconTables.Of([.. lexicons.Except(words)], _allowedTerms, signals, disguises);
        (_triggers, _context, _disguised) = (tables.Triggers, tables.Context, tables.Disguised);

        // Loops and no queries: over pairs of its own each query is compiled when a program starts.
        IdentifierRecogniser[] asked = [.. recognisers];
        _recognisers = new (IdentifierRecogniser, Signal)[asked.Length];
        for (var at = 0; at < asked.Length; at++)
        {
            _recognisers[at] = (asked[at], SignalOf(asked[at].Name, "identifier"));
            _anyTrigger |= asked[at].Trigger;
            if (asked[at].Cue is { } cue) _cues = _cues.With(cue);
        }

        ITextClassifier[] readings = [.. classifiers];
        (_classifiers, _gateOf) = (new (ITextClassifier, (ScoreDefinition, Signal)[])[readings.Length], new byte[readings.Length]);
        var gates = new List<CharacterGate>(SkimTable.MostGates);
        for (var at = 0; at < readings.Length; at++)
        {
            _classifiers[at] = (readings[at], ScoresOf(readings[at]));
            _gateOf[at] = AnyPart;
            if (gates.Count == SkimTable.MostGates || readings[at] is not IGatedClassifier { Gate.Least: > 0 and <= short.MaxValue } gated) continue;
            _gateOf[at] = (byte)(1 << gates.Count);
            gates.Add(gated.Gate);
        }

        _skim = tables.FirstLook(gates);
        ReadsPartsAlone = Array.TrueForAll(asked, IsLibrary) && Array.TrueForAll(readings, IsLibrary);
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
        .Concat(Readers())
        .Append(string.Create(CultureInfo.InvariantCulture, $"disguises|{(int)_disguises}"));

    private IEnumerable<string> Readers()
    {
        foreach (var (recogniser, _) in _recognisers) yield return $"identifier|{recogniser.Name}";
        foreach (var (classifier, scores) in _classifiers)
        {
            foreach (var (score, _) in scores) yield return string.Create(CultureInfo.InvariantCulture, $"score|{score.Name}|{score.Possible:R}|{score.Likely:R}|{classifier.Version}");
        }
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
        place.Gates = place.Text.Contains('[', StringComparison.Ordinal) ? byte.MaxValue : (byte)(passed | AnyPart);
    }

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

    private (ScoreDefinition Score, Signal Signal)[] ScoresOf(ITextClassifier classifier)
    {
        var scores = new (ScoreDefinition, Signal)[classifier.Scores.Count];
        for (var at = 0; at < scores.Length; at++) scores[at] = (classifier.Scores[at], SignalOf(classifier.Scores[at].Name, "score"));
        return scores;
    }

    private Signal SignalOf(string name, string kind) => Signals.Required(name, kind);
}
