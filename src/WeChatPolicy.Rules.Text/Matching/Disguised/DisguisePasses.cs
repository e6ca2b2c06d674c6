namespace WeChatPolicy.Rules.Text;

/// <summary>What looks for terms that are hidden, beyond what folding makes equal.</summary>
internal sealed class DisguisePasses
{
    private const DisguiseKinds InBetween = DisguiseKinds.Signs | DisguiseKinds.Punctuation | DisguiseKinds.Emoji | DisguiseKinds.Stickers | DisguiseKinds.Repetition;

    private readonly ClearedPass? _cleared;
    private readonly VariantPass? _variants;
    private readonly AccidentalWords _accidents;

    internal DisguisePasses(TermSet terms, SignalRegistry signals, DisguiseKinds kinds, TableReader? tables = null)
    {
        if ((kinds & InBetween) != 0) _cleared = new ClearedPass(terms, kinds, tables);
        var guarded = Guarded(signals);
        if ((kinds & ~InBetween) != 0) _variants = new VariantPass(terms, guarded.Contains, kinds, tables);
        _accidents = new AccidentalWords(guarded);
    }

    internal void Write(TableWriter to)
    {
        _cleared?.Write(to);
        _variants?.Write(to);
    }

    /// <summary>What the passes have to look at where two characters stand.</summary>
    internal Beginnings Look(char first, char second) =>
        (_variants?.Look(first, second) ?? Beginnings.Nothing)
        | (_cleared is not null && SignMarks.MayStandBetween(first, second) ? Beginnings.Between : Beginnings.Nothing);

    /// <inheritdoc cref="VariantPass.Find"/>
    internal void Find(AnalysisBuffer reading, int part, MatchList matches, LoudPairs? known = null)
    {
        reading.Disguises.Block.Begin(reading.Skim, in reading.Part(part));
        _cleared?.Find(reading, part, matches);
        _variants?.Find(reading, part, matches, known);
    }

    /// <summary>Makes cues of the plain words that a text otherwise full of disguises holds by accident.</summary>
    internal void Weaken(AnalysisBuffer reading, MatchList matches) => _accidents.Weaken(reading, matches);

    private static SignalSet Guarded(SignalRegistry signals)
    {
        var guarded = SignalSet.Empty;
        foreach (var category in EmbeddedText.Lines("Matching/disguised-categories.txt"))
        {
            if (signals.TryGet(category, out var signal)) guarded = guarded.With(signal);
        }

        return guarded;
    }
}
