using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>The reading of fraud: what strangers say in calls that are a fraud, and in calls that are not.</summary>
/// <remarks>A call is marked as a whole. So it is learned twice: at first every turn of a fraud counts, then the most telling ones by what was learned.</remarks>
internal static class FraudModel
{
    public const string Name = "fraudulent-text";

    private const float Possible = -0.5f;
    private const float Likely = 0.5f;
    private const double Kept = 0.998;
    private const int Bits = 17;
    private const int OwnCopies = 6;
    private const int Rounds = 2;

    private static readonly ViewRecipe[] s_views =
    [
        new(TextView.Characters, Order: 2, Bits, [Plain], Caution: 0),
        new(TextView.Sounds, Order: 2, Bits, [Plain], Caution: 0.5f),
    ];

    private static Learner Plain(int seed) => new(Bits, seed) { Epochs = 3, Rate = 0.3f, Decay = 5e-4f };

    public static TrainedModel Learn(Datasets data, IReadOnlyList<Dialogue> calls, int seed)
    {
        string[] everyday = [.. data.Everyday(), .. data.Own("everyday.txt"), .. Enumerable.Repeat(data.Own("outsiders.txt"), OwnCopies).SelectMany(static lines => lines)];
        var disguiser = new Disguiser(data, [.. calls.SelectMany(call => call.Caller), .. everyday]);
        LinearView[] views = [];
        List<FoldedExample> examples = [];
        for (var round = 0; round < Rounds; round++)
        {
            var random = new Random(seed);
            examples = [.. calls.SelectMany(call => Turns(call, views)), .. calls.SelectMany(call => Sentences(call, views)), .. everyday.Select(text => new FoldedExample(Features.Fold(text), false, 1))];
            examples.AddRange(calls.SelectMany(call => call.Caller.Select(turn => new FoldedExample(Features.Fold(disguiser.Write(turn, random)), call.IsFraud, call.IsFraud ? 0.3f : 0.5f))).ToArray());
            examples.AddRange(everyday.Select(text => new FoldedExample(Features.Fold(disguiser.Write(text, random)), false, 0.5f)).ToArray());
            examples.AddRange(Enumerable.Repeat(data.Own("frauds.txt"), OwnCopies).SelectMany(static lines => lines).Select(text => new FoldedExample(Features.Fold(text), true, 1)));
            examples.AddRange(data.Words().Select(word => new FoldedExample(Features.Fold(word), false, 0.3f)));
            views = [.. s_views.Select(recipe => ModelTrainer.Learn(examples, recipe, seed) is var view ? view with { Bias = view.Bias - recipe.Caution } : null!)];
        }

        var turns = calls.Where(call => call.IsFraud).SelectMany(call => call.Caller.Concat(call.Caller.SelectMany(Cut))).Concat(data.Own("frauds.txt")).Select(Features.Fold).Where(turn => ModelTrainer.LogOdds(views, turn) >= Likely).ToArray();
        var gate = ModelTrainer.Gate(ModelTrainer.GateWeights(examples, seed), turns, [.. everyday.Where((_, index) => index % 5 == 0).Select(Features.Fold)], Kept);
        return new(new ScoreDefinition(Name, TrainedModel.Probability(Possible), TrainedModel.Probability(Likely)), gate, views, examples.Count, examples.Count(example => example.IsPositive));
    }

    // Calls speak in long turns, and chat does not: of what is said, the sentences that tell by themselves are read alone too.
    private static IEnumerable<FoldedExample> Sentences(Dialogue call, LinearView[] views)
    {
        if (views.Length == 0) yield break;
        foreach (var sentence in call.Caller.SelectMany(Cut).Select(Features.Fold))
        {
            if (!call.IsFraud) yield return new(sentence, false, 0.5f);
            else if (ModelTrainer.LogOdds(views, sentence) is var odds && odds > -1) yield return new(sentence, true, odds > 0 ? 1 : 0.5f);
        }
    }

    private static IEnumerable<string> Cut(string turn) => turn.Split('。', '？', '！').Where(static sentence => sentence.Length > 5);

    private static IEnumerable<FoldedExample> Turns(Dialogue call, LinearView[] views)
    {
        foreach (var turn in call.Callee) yield return new(Features.Fold(turn), false, 0.3f);
        var turns = call.Caller.Select(Features.Fold).ToArray();
        var odds = turns.Select(turn => call.IsFraud && views.Length > 0 ? ModelTrainer.LogOdds(views, turn) : 0).ToArray();
        var most = odds.DefaultIfEmpty().Max();
        for (var turn = 0; turn < turns.Length; turn++)
        {
            // What a swindler says in between may be what anybody says.
            var weight = !call.IsFraud || odds[turn] >= most ? 1 : odds[turn] > 0 ? 0.5f : 0;
            if (weight > 0) yield return new(turns[turn], call.IsFraud, weight);
        }
    }
}
