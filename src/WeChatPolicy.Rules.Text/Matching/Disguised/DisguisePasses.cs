namespace WeChatPolicy.Rules.Text;

/// <summary>What looks for terms that are hidden, beyond what folding makes equal.</summary>
internal sealed class DisguisePasses
{
    private const DisguiseKinds InBetween = DisguiseKinds.Signs | DisguiseKinds.Punctuation | DisguiseKinds.Emoji | DisguiseKinds.Stickers | DisguiseKinds.Repetition;

    private readonly ClearedPass? _cleared;
    private readonly VariantPass? _variants;

    internal DisguisePasses(TermSet terms, SignalRegistry signals, DisguiseKinds kinds)
    {
        if ((kinds & InBetween) != 0) _cleared = new ClearedPass(terms, kinds);
        if ((kinds & ~InBetween) != 0) _variants = new VariantPass(terms, Guarded(signals), kinds);
    }

    internal void Find(AnalysisBuffer reading, int part, MatchList matches)
    {
        reading.Disguises.Block.Begin(reading.Skim, in reading.Part(part));
        _cleared?.Find(reading, part, matches);
        _variants?.Find(reading, part, matches);
    }

    private static Func<Signal, bool> Guarded(SignalRegistry signals)
    {
        var guarded = SignalSet.Empty;
        foreach (var category in EmbeddedText.Lines("Matching/disguised-categories.txt"))
        {
            if (signals.TryGet(category, out var signal)) guarded = guarded.With(signal);
        }

        return guarded.Contains;
    }
}
