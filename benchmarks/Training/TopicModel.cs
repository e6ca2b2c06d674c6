using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>The reading of what a text is about, from messages of our own, everyday talk, and what the lexicons find in both.</summary>
internal sealed class TopicModel
{
    public const string Name = "topics";

    private const int Bits = 16;
    private const int Folds = 5;

    /// <summary>A feature that fewer of our own texts have is none.</summary>
    private const int FewestTexts = 3;

    /// <summary>What an advertisement weighs: there are many of them, and they are of few kinds.</summary>
    private const float AdvertisementWeight = 0.5f;
    private const float EverydayWeight = 0.5f;
    private const float DisguisedWeight = 0.3f;

    /// <summary>The share of private messages and of meetings that one score may tell of.</summary>
    private const double Alarms = 0.00005;

    /// <summary>The least share of violations among all that a score tells of, where near misses are as many.</summary>
    private const double Precision = 0.9;

    private const float FoundWeight = 3;

    /// <summary>What the gate may lose of all that is to be found.</summary>
    private const double Kept = 0.97;

    private readonly TopicFeatureReader _reader = new(Bits);
    private readonly bool[] _isKept = new bool[1 << Bits];
    private readonly OwnText[] _own;
    private readonly int[][] _rows;
    private readonly int[][] _disguised;
    private readonly string[] _everyday;
    private readonly TopicExample[] _negatives;
    private readonly int[][] _checks;
    private readonly int _seed;

    public TopicModel(LearningSets data, OwnText[] own, int seed)
    {
        (_own, _seed) = (own, seed);
        _rows = _reader.Read([.. own.Select(item => item.Text)]);
        var texts = new int[1 << Bits];
        foreach (var row in _rows.SelectMany(static rows => rows)) texts[row]++;
        for (var row = 0; row < texts.Length; row++) _isKept[row] = texts[row] >= FewestTexts;
        _rows = [.. _rows.Select(Keep)];
        _everyday = [.. data.Everyday().Where((_, index) => index % 2 == 0), .. LearningSets.Own("everyday.txt")];

        // A disguise tells nothing by itself: all is written otherwise too, and words that are harmless above all.
        var random = new Random(seed);
        var disguiser = new Disguiser(data, [.. own.Select(item => item.Text), .. _everyday]);
        string[] Disguise(IEnumerable<string> texts) => [.. texts.Select(text => disguiser.Write(text, random))];
        string[] words = [.. data.Words()];
        _disguised = [.. _reader.Read(Disguise(own.Select(item => item.Text))).Select(Keep)];

        // Of leisure talk a private matter is no near miss; every other text is left for choosing thresholds.
        var leisure = data.Texts("everyday/film-music-travel.jsonl").ToHashSet(StringComparer.Ordinal);
        var unrelated = 1u << Array.IndexOf(TopicRules.All, "2.1.3/unrelated-activity");
        var rows = _reader.Read(_everyday);
        _negatives =
        [
            .. _everyday.Select((text, index) => new TopicExample(Keep(rows[index]), 0, leisure.Contains(text) ? unrelated : 0, EverydayWeight)),
            .. _reader.Read([.. Disguise(_everyday), .. words, .. Disguise(words.Where((_, index) => index % 4 == 0))]).Select(found => new TopicExample(Keep(found), 0, 0, DisguisedWeight)),
        ];
        _checks = [.. _reader.Read([.. data.Texts("everyday/private-sms.jsonl"), .. data.Texts("everyday/meetings.jsonl").Where((_, index) => index % 2 == 1)]).Select(Keep)];
    }

    /// <summary>Learns from all, and chooses the thresholds on what each fifth says that it was not learned from.</summary>
    public (byte[] Bytes, int Examples, int Positive) Learn()
    {
        var unseen = OutOfFold();
        var learned = LearnFrom(Enumerable.Range(0, _own.Length));
        var thresholds = TopicThresholds.Choose(_own, unseen, [.. _checks.Select(learned.Odds)], Alarms, Precision);
        var (weights, scale) = ModelTrainer.Round(learned.Weights);
        var table = new TopicTable(TopicRules.All.Length, Bits, scale, learned.Bias, weights);
        string[] found = [.. Enumerable.Range(0, _own.Length).Where(index => _own[index].IsViolation && Speaks(learned.Odds(_rows[index]), thresholds)).Select(index => Features.Fold(_own[index].Text))];

        // A near miss may pass as well as it likes: there are few of them beside all that people talk about.
        FoldedExample[] gated = [.. found.Select(text => new FoldedExample(text, true, FoundWeight)), .. _everyday.Select(text => new FoldedExample(Features.Fold(text), false, 1))];
        var gate = GateTrainer.Learn(gated, found, [.. _everyday.Where((_, index) => index % 5 == 0).Select(Features.Fold)], Kept, _seed);
        return (ModelWriter.WriteTopics(gate, table, thresholds), (2 * _own.Length) + _negatives.Length, 2 * _own.Count(item => item.IsViolation));
    }

    private static bool Speaks(float[] odds, float[] thresholds) => Enumerable.Range(0, odds.Length).Any(score => odds[score] >= thresholds[score]);

    private float[][] OutOfFold()
    {
        var order = Enumerable.Range(0, _own.Length).ToArray();
        new Random(_seed).Shuffle(order);
        var odds = new float[_own.Length][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var learner = LearnFrom(order.Where((_, at) => at % Folds != fold));
            foreach (var index in order.Where((_, at) => at % Folds == fold)) odds[index] = learner.Odds(_rows[index]);
        }

        return odds;
    }

    private TopicLearner LearnFrom(IEnumerable<int> own)
    {
        var learner = new TopicLearner(1 << Bits, TopicRules.All.Length, _seed);
        int[] from = [.. own.Order()];
        learner.Learn([.. from.Select(index => Example(index, _rows[index], 1)), .. from.Select(index => Example(index, _disguised[index], DisguisedWeight)), .. _negatives]);
        return learner;
    }

    private TopicExample Example(int index, int[] rows, float weight)
    {
        var item = _own[index];
        var column = Array.IndexOf(TopicRules.All, item.Rule);
        if (item.IsAdvertisement) weight *= AdvertisementWeight;
        return item.IsViolation ? new(rows, column < 0 ? 0 : 1u << column, TopicRules.Siblings(item.Rule), weight) : new(rows, 0, 0, weight, column);
    }

    private int[] Keep(int[] rows) => [.. rows.Where(row => _isKept[row])];
}
