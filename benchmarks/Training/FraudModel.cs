using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>The reading of fraud: what strangers say in calls that are a fraud, and in calls that are not.</summary>
/// <remarks>A call is marked as a whole. So it is learned twice: at first every turn of a fraud counts, then the most telling ones by what was learned.</remarks>
internal static class FraudModel
{
    public const string Name = "fraudulent-text";

    private const float Possible = 0.3f;
    private const float Likely = 1.3f;
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

    public static TrainedModel Learn(LearningSets data, IReadOnlyList<Dialogue> calls, int seed)
    {
        string[] ordinary = [.. data.Everyday(), .. LearningSets.Own("everyday.txt"), .. Often(LearningSets.Own("outsiders.txt"))];
        var disguiser = new Disguiser(data, [.. calls.SelectMany(call => call.Caller), .. ordinary]);
        LinearView[] views = [];
        List<FoldedExample> examples = [];
        for (var round = 0; round < Rounds; round++)
        {
            examples = Examples(data, calls, ordinary, disguiser, views, seed);
            views = [.. s_views.Select(recipe => WithCaution(ModelTrainer.Learn(examples, recipe, seed), recipe.Caution))];
        }

        var turns = calls.Where(call => call.IsFraud).SelectMany(call => call.Caller.Concat(call.Caller.SelectMany(Cut))).Concat(LearningSets.Own("frauds.txt"))
            .Select(Features.Fold).Where(turn => ModelTrainer.LogOdds(views, turn) >= Likely).ToArray();
        var gate = GateTrainer.Learn(examples, turns, [.. ordinary.Where((_, index) => index % 5 == 0).Select(Features.Fold)], Kept, seed);
        return new(new ScoreDefinition(Name, TrainedModel.Probability(Possible), TrainedModel.Probability(Likely)), gate, views, examples.Count, examples.Count(example => example.IsPositive));
    }

    private static List<FoldedExample> Examples(LearningSets data, IReadOnlyList<Dialogue> calls, string[] ordinary, Disguiser disguiser, LinearView[] views, int seed)
    {
        var random = new Random(seed);
        string Disguised(string text) => Features.Fold(disguiser.Write(text, random));
        return
        [
            .. calls.SelectMany(call => Turns(call, views)), .. calls.SelectMany(call => Sentences(call, views)),
            .. ordinary.Select(text => new FoldedExample(Features.Fold(text), false, 1)),
            .. calls.SelectMany(call => call.Caller.Select(turn => new FoldedExample(Disguised(turn), call.IsFraud, call.IsFraud ? 0.3f : 0.5f))),
            .. ordinary.Select(text => new FoldedExample(Disguised(text), false, 0.5f)),
            .. Often(LearningSets.Own("frauds.txt")).Select(text => new FoldedExample(Features.Fold(text), true, 1)),
            .. data.Words().Select(word => new FoldedExample(Features.Fold(word), false, 0.3f)),
        ];
    }

    // There are few sentences of our own, and each stands for many: so often they are read.
    private static IEnumerable<string> Often(IEnumerable<string> own) => Enumerable.Repeat(own, OwnCopies).SelectMany(static lines => lines);

    private static LinearView WithCaution(LinearView view, float caution) => view with { Bias = view.Bias - caution };

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
