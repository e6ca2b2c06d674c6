namespace WeChatPolicy.Rules.Text;

/// <summary>Reads texts: one forward pass that folds, finds terms and recognises identifiers. Immutable; safe from any thread.</summary>
internal sealed class TextScanner
{
    private readonly TermSet _triggers;
    private readonly TermSet _context;
    private readonly (IdentifierRecogniser Recogniser, Signal Signal)[] _recognisers;
    private readonly IdentifierTrigger _anyTrigger;
    private readonly SignalSet _cues;
    private readonly Masking[] _maskings = new Masking[Signal.Limit];

    /// <summary>Composes a scanner.</summary>
    /// <param name="lexicons">
    /// The lexicons; several may share a category. Those of <see cref="Lexicons.Allowed"/> add to the allowed terms.
    /// </param>
    /// <param name="allowedTerms">Terms that beat every term inside them.</param>
    /// <param name="recognisers">The identifier recognisers.</param>
    /// <param name="names">The signals; each category and recogniser must be among them.</param>
    /// <exception cref="ArgumentException">A category or recogniser has no signal, or an allowed term can never stand in a text.</exception>
    internal TextScanner(
        IEnumerable<Lexicon> lexicons, IEnumerable<string> allowedTerms, IEnumerable<IdentifierRecogniser> recognisers, SignalNames names)
    {
        Names = names;
        var all = lexicons.ToLookup(lexicon => lexicon.Category == Lexicons.Allowed);
        var allowed = all[true].SelectMany(lexicon => lexicon.Terms).Select(term => term.Text).Concat(allowedTerms)
            .Select(FoldAllowed).Distinct().ToArray();
        var bySignal = all[false].Select(lexicon => (lexicon, signal: SignalOf(lexicon.Category, "lexicon"))).ToArray();
        _triggers = new TermSet(bySignal.Where(item => !IsContext(item.signal)), allowed);
        _context = new TermSet(bySignal.Where(item => IsContext(item.signal)), allowed);
        _recognisers = [.. recognisers.Select(recogniser => (recogniser, SignalOf(recogniser.Name, "identifier")))];
        Array.Fill(_maskings, Masking.Words);
        foreach (var (recogniser, signal) in _recognisers) _maskings[signal.Index] = recogniser.Masking;
        Identifiers = SignalSet.Of([.. _recognisers.Select(item => item.Signal)]);
        _anyTrigger = _recognisers.Aggregate(IdentifierTrigger.None, (any, item) => any | item.Recogniser.Trigger);
        _cues = SignalSet.Of([.. _recognisers.Where(item => item.Recogniser.Cue.HasValue).Select(item => item.Recogniser.Cue!.Value)]);
    }

    /// <summary>The signals by name.</summary>
    internal SignalNames Names { get; }

    /// <summary>The signals of the recognisers.</summary>
    internal SignalSet Identifiers { get; }

    /// <summary>How a match of the signal is shown: as its recogniser says, or as words.</summary>
    internal Masking MaskingOf(Signal signal) => _maskings[signal.Index];

    /// <summary>Whether the signal is one of those that are only looked for when a rule asks.</summary>
    internal static bool IsContext(Signal signal) => signal.Index is >= Signals.FirstContext and < Signals.FirstIdentifier;

    /// <summary>Reads all parts that were added since <see cref="TextReading.Begin"/>.</summary>
    internal void Read(TextReading reading)
    {
        var matches = reading.Fold(this);
        var seen = IdentifierTrigger.None;
        for (var part = 0; part < reading.PartCount; part++)
        {
            seen |= reading.Part(part).Seen;
            Find(_triggers, reading, part, matches);
        }

        matches.KeepLongest();
        if ((seen & _anyTrigger) != 0 || matches.Signals.Overlaps(_cues)) Recognise(reading, matches);
    }

    /// <summary>Finds the context terms of a reading that was read before.</summary>
    internal void ReadContext(TextReading reading, MatchList matches)
    {
        for (var part = 0; part < reading.PartCount; part++) Find(_context, reading, part, matches);
        matches.KeepLongest();
    }

    private static void Find(TermSet terms, TextReading reading, int part, MatchList matches)
    {
        ref readonly var place = ref reading.Part(part);
        var sink = new TermSink(reading, terms, part, matches);
        terms.Matcher.Find(reading.FoldedText.Chars[place.FoldedStart..place.FoldedEnd], ref sink);
    }

    private void Recognise(TextReading reading, MatchList matches)
    {
        for (var part = 0; part < reading.PartCount; part++)
        {
            var seen = reading.Part(part).Seen;
            foreach (var (recogniser, signal) in _recognisers)
            {
                if ((recogniser.Trigger & seen) != 0 || (recogniser.Cue is { } cue && matches.Signals.Contains(cue)))
                    recogniser.Recognise(new IdentifierScan(reading, part, signal));
            }
        }

        reading.TakeIdentifiers();
    }

    private static string FoldAllowed(string term)
    {
        var folded = TextFolder.FoldTerm(term);
        return folded.Length > 0 ? folded
            : throw new ArgumentException($"Allowed term \"{term}\": nothing is left of it after folding.", nameof(term));
    }

    private Signal SignalOf(string name, string kind) => Names.TryGet(name, out var signal) ? signal
        : throw new ArgumentException($"The {kind} {name} has no signal. {NearestNames.Hint(name, Names.All)}", nameof(name));
}
