namespace WeChatPolicy.Rules.Text;

/// <summary>The lines of a model with one score and a table for each view: <see cref="LinearTextClassifier"/>.</summary>
internal sealed class LinearModelLines : ModelLines<LinearTextClassifier>
{
    /// <summary>The first line; another number is another format.</summary>
    internal const string Signature = "wechatpolicy-linear-text 1";

    private readonly List<LinearView> _views = [];
    private ScoreDefinition? _score;
    private bool _namesScore;

    internal LinearModelLines(string name, string[] lines)
        : base(name)
    {
        Read(lines, Signature, "score NAME possible P likely L; view characters order N bits B scale S bias B; view sounds … syllables DIGEST");
        if (!_namesScore) Fault(lines.Length - 1, "no line says which score it writes (score NAME possible P likely L).");
        if (_views.Count == 0) Fault(lines.Length - 1, "no line has a view (view characters|sounds order N bits B scale S bias B).");
    }

    protected override IEnumerable<(string Name, int Length)> Tables => _views.Select(view => ($"view {Named(view.View)}", 1 << view.Bits));

    internal override LinearTextClassifier Model(ReadOnlySpan<sbyte> weights, string version)
    {
        var at = GateLength;
        var views = new List<LinearView>();
        foreach (var view in _views)
        {
            views.Add(view with { Weights = weights.Slice(at, 1 << view.Bits).ToArray() });
            at += 1 << view.Bits;
        }

        return new LinearTextClassifier(_score!, Gate(weights), views, version);
    }

    /// <summary>What a view is called in a file.</summary>
    internal static string Named(TextView view) => view == TextView.Sounds ? "sounds" : "characters";

    protected override bool TryRead(int line, string[] words)
    {
        switch (words)
        {
            case ["score", var score, "possible", var possible, "likely", var likely]:
                ReadScore(line, score, possible, likely);
                return true;
            case ["view", "characters", "order", var order, "bits", var bits, "scale", var scale, "bias", var bias]:
                AddView(line, TextView.Characters, [order, bits, scale, bias]);
                return true;
            case ["view", "sounds", "order", var order, "bits", var bits, "scale", var scale, "bias", var bias, "syllables", var syllables]:
                if (syllables != SyllableInventory.Digest) Fault(line, $"it was learned over the syllables {syllables}; this version reads {SyllableInventory.Digest}. Learn it again.");
                AddView(line, TextView.Sounds, [order, bits, scale, bias]);
                return true;
            default:
                return false;
        }
    }

    private void ReadScore(int line, string score, string possible, string likely)
    {
        if (_score is not null) Fault(line, "the score was named before.");
        _namesScore = true;
        if (score.Length == 0) Fault(line, "a score has a name.");
        if (Number(line, possible) is not { } least || Number(line, likely) is not { } sure || score.Length == 0) return;
        if (!(least >= 0 && sure >= least)) Fault(line, "a score is possible from 0 up, and likely from there up.");
        else _score = new ScoreDefinition(score, least, sure);
    }

    private void AddView(int line, TextView view, string[] values)
    {
        var isNew = !_views.Exists(known => known.View == view);
        if (!isNew) Fault(line, "the view was named before.");
        var (order, bits) = (Whole(line, "order", values[0], 1, NGram.LongestOrder), Whole(line, "bits", values[1], FewestBits, MostBits));
        var (scale, bias) = (Number(line, values[2]), Number(line, values[3]));
        if (isNew) _views.Add(new(view, order ?? 1, bits ?? FewestBits, scale ?? 0, bias ?? 0, default));
    }
}
