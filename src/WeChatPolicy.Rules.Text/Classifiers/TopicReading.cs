using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules.Text;

/// <summary>A learned reading of what a text is about: for each rule that it may break a linear model over characters and over what was found before.</summary>
/// <remarks>Ordinary text does not pass a cheap look at its characters and has no score. Immutable; safe from any thread.</remarks>
internal sealed class TopicReading : IGatedClassifier
{
    private readonly CharacterGate _gate;
    private readonly TopicTable _table;
    private readonly SignalFeatures _signals;
    private readonly float[] _least;
    private readonly int[] _columns;
    private readonly ScoreDefinition[] _scores;

    internal TopicReading(CharacterGate gate, TopicTable table, SignalFeatures signals, IReadOnlyList<(string Name, float Least)> scores, string version, IReadOnlySet<string>? without = null)
    {
        (_gate, _table, _signals, Version) = (gate, table, signals, version);
        var columns = new List<int>(scores.Count);
        for (var column = 0; column < scores.Count; column++)
        {
            if (without?.Contains(scores[column].Name) != true) columns.Add(column);
        }

        (_columns, _least, _scores) = ([.. columns], new float[columns.Count], new ScoreDefinition[columns.Count]);
        for (var at = 0; at < _columns.Length; at++)
        {
            var (name, least) = scores[_columns[at]];
            (_least[at], _scores[at]) = (least, new ScoreDefinition(name, Probability(least), Probability(least)));
        }

        All = scores;
    }

    internal TopicReading(TableReader tables, SignalFeatures signals)
        : this(new CharacterGate(tables), new TopicTable(tables), signals, Named(tables), tables.NextString())
    {
    }

    /// <inheritdoc/>
    public IReadOnlyList<ScoreDefinition> Scores => _scores;

    /// <inheritdoc/>
    public string Version { get; }

    /// <summary>The scores of the file with their least log-odds, those included that are out of use.</summary>
    internal IReadOnlyList<(string Name, float Least)> All { get; }

    CharacterGate IGatedClassifier.Gate => _gate;

    internal CharacterGate Gate => _gate;

    internal TopicTable Table => _table;

    internal void Write(TableWriter to)
    {
        _gate.Write(to);
        _table.Write(to);
        to.Add(All.Count);
        foreach (var (name, least) in All)
        {
            to.Add(name);
            to.Add(least);
        }

        to.Add(Version);
    }

    private static (string Name, float Least)[] Named(TableReader tables)
    {
        var scores = new (string, float)[tables.NextNumber()];
        for (var score = 0; score < scores.Length; score++) scores[score] = (tables.NextString(), tables.NextFraction());
        return scores;
    }

    /// <summary>The same reading without some of its scores.</summary>
    internal TopicReading Without(IReadOnlySet<string> scores) => All.Any(score => scores.Contains(score.Name)) ? new(_gate, _table, _signals, All, Version, scores) : this;

    /// <inheritdoc/>
    [SkipLocalsInit]
    public void Classify(ClassifierScan scan)
    {
        var folded = scan.Spoken;
        if (!scan.HasPassed && !_gate.Lets(folded)) return;
        Span<ushort> room = stackalloc ushort[3 * TextPieces.Longest];
        var run = new SymbolRun(room[..TextPieces.Longest], room[TextPieces.Longest..^TextPieces.Longest], room[^TextPieces.Longest..]);
        Span<int> rows = stackalloc int[TopicFeatures.Most];
        Span<ushort> ends = stackalloc ushort[2 * TextPieces.Longest];
        Span<float> odds = stackalloc float[_table.Scores];
        var best = new BestPieces(stackalloc float[_columns.Length], stackalloc int[2 * _columns.Length]);
        var found = new MatchesByPiece(scan.FoundInPart);
        for (var at = 0; at < folded.Length;)
        {
            var piece = folded.Slice(at, TextPieces.Next(folded[at..]));
            var inPiece = found.Next(scan.FoldedStart + at + piece.Length);
            run.Read(TextView.Characters, piece);
            if (run.Count > 0)
            {
                var (count, ofCharacters) = TopicFeatures.Gather(run, inPiece, _signals, _table.Bits, rows, ends);
                _table.LogOdds(rows[..count], odds);
                for (var score = 0; score < _columns.Length; score++)
                {
                    var value = odds[_columns[score]];
                    if (value < _least[score] || value <= best.Odds[score]) continue;
                    var (first, last) = Heaviest(_columns[score], rows[..ofCharacters], ends, run.Count);
                    best.Set(score, value, at + run.StartOf(first), at + run.EndOf(last));
                }
            }

            at += piece.Length;
        }

        for (var score = 0; score < _columns.Length; score++)
        {
            if (best.Odds[score] >= _least[score]) scan.Write(score, Math.Max(Probability(best.Odds[score]), _scores[score].Likely), best.Start(score), best.Length(score));
        }
    }

    private (int First, int Last) Heaviest(int column, ReadOnlySpan<int> rows, ReadOnlySpan<ushort> ends, int symbols)
    {
        Span<int> shares = stackalloc int[TextPieces.Longest];
        shares.Clear();
        for (var row = 0; row < rows.Length; row++) shares[ends[row]] += _table.Weight(rows[row], column);
        return HeaviestStretch.Find(shares[..symbols], TopicTable.Order);
    }

    private static float Probability(float logOdds) => 1 / (1 + MathF.Exp(-logOdds));

    /// <summary>For each score the piece that it is highest for.</summary>
    private readonly ref struct BestPieces
    {
        private readonly Span<float> _odds;
        private readonly Span<int> _places;

        internal BestPieces(Span<float> odds, Span<int> places)
        {
            _odds = odds;
            _places = places;
            odds.Fill(float.NegativeInfinity);
        }

        internal ReadOnlySpan<float> Odds => _odds;

        internal int Start(int score) => _places[2 * score];

        internal int Length(int score) => _places[(2 * score) + 1] - _places[2 * score];

        internal void Set(int score, float odds, int start, int end) => (_odds[score], _places[2 * score], _places[(2 * score) + 1]) = (odds, start, end);
    }
}
