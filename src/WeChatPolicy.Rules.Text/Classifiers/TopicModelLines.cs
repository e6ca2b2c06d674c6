namespace WeChatPolicy.Rules.Text;

/// <summary>The lines of a model with many scores over one table: <see cref="TopicReading"/>.</summary>
internal sealed class TopicModelLines : ModelLines<TopicReading>
{
    /// <summary>The first line; another number is another format.</summary>
    internal const string Signature = "wechatpolicy-topics 1";

    private readonly SignalFeatures _signals;
    private readonly List<(string Name, float Least)> _scores = [];
    private readonly List<float> _biases = [];
    private (int Bits, float Scale)? _table;

    internal TopicModelLines(string name, string[] lines, SignalFeatures signals)
        : base(name)
    {
        _signals = signals;
        Read(lines, Signature, "score NAME least L bias B; table bits B scale S");
        if (_scores.Count == 0) Fault(lines.Length - 1, "no line has a score (score NAME least L bias B).");
        if (_table is not { } table) Fault(lines.Length - 1, "no line says how large the table is (table bits B scale S).");
        else if ((long)_scores.Count << table.Bits > ModelFile.MostWeights) Fault(lines.Length - 1, $"{_scores.Count} scores in 2^{table.Bits} rows are more than {ModelFile.MostWeights} weights.");
    }

    protected override IEnumerable<(string Name, int Length)> Tables => [("table", _scores.Count << _table!.Value.Bits)];

    internal override TopicReading Model(ReadOnlySpan<sbyte> weights, string version)
    {
        var (bits, scale) = _table!.Value;
        return new(Gate(weights), new TopicTable(_scores.Count, bits, scale, [.. _biases], weights[GateLength..].ToArray()), _signals, _scores, version);
    }

    protected override bool TryRead(int line, string[] words)
    {
        switch (words)
        {
            case ["score", var score, "least", var least, "bias", var bias]:
                if (score.Length == 0) Fault(line, "a score has a name.");
                if (_scores.Exists(known => known.Name == score)) Fault(line, $"the score {score} was named before.");
                if (_scores.Count == Signal.Limit) Fault(line, $"there are more than {Signal.Limit} scores.");
                _scores.Add((score, Number(line, least) ?? 0));
                _biases.Add(Number(line, bias) ?? 0);
                return true;
            case ["table", "bits", var bits, "scale", var scale]:
                if (_table is not null) Fault(line, "the table was named before.");
                _table = (Whole(line, "bits", bits, FewestBits, MostBits) ?? FewestBits, Number(line, scale) ?? 0);
                return true;
            default:
                return false;
        }
    }
}
