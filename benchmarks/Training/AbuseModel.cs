using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>The reading of abuse: posts that a reader marked as offensive or not, and everyday talk.</summary>
internal static class AbuseModel
{
    public const string Name = "abusive-text";

    // Log-odds, chosen on dev and on private messages, of which one in five hundred may be told of: from where a score agrees with a word
    // of hate, and from where it speaks by itself.
    private const float Possible = -0.5f;
    private const float Likely = 0.46f;

    private const int Bits = 18;

    // There are few sentences of our own, and each stands for many: so often they are read.
    private const int OwnCopies = 6;

    // What the gate may lose of all that is to be found.
    private const double Kept = 0.995;

    // The sounds see less than the characters, and have to be surer.
    private static readonly ViewRecipe[] s_views =
    [
        new(TextView.Characters, Order: 2, Bits,
            [seed => new(Bits, seed) { Epochs = 5, Rate = 0.3f, Decay = 2e-4f }, seed => new(Bits, seed) { Epochs = 2, Rate = 0.3f, Decay = 2e-4f, ByRatio = true }],
            Caution: 0, Disguised: 0.5f),
        new(TextView.Sounds, Order: 3, Bits,
            [seed => new(Bits, seed) { Epochs = 5, Rate = 0.3f, Decay = 2e-4f }, seed => new(Bits, seed) { Epochs = 2, Rate = 0.1f, Decay = 1e-3f, ByRatio = true }],
            Caution: 1.2f),
    ];

    public static TrainedModel Learn(LearningSets data, IReadOnlyList<(string Text, bool IsOffensive)> posts, IReadOnlyList<(string Text, bool IsOffensive)> calibration, int seed)
    {
        var everyday = Everyday(data);
        var disguiser = new Disguiser(data, [.. posts.Select(post => post.Text), .. everyday]);
        var examples = Examples(data, disguiser, posts, everyday, seed);
        var known = calibration.Select(post => (Features.Fold(post.Text), post.IsOffensive)).ToArray();
        LinearView[] views = [.. s_views.Select(recipe => ModelTrainer.Calibrate(ModelTrainer.Learn(examples, recipe, seed), known, recipe.Caution))];
        var random = new Random(seed);
        var offensive = calibration.Where(post => post.IsOffensive).Select(post => post.Text).ToArray();
        var found = offensive.Concat(offensive.Select(text => disguiser.Write(text, random))).Select(Features.Fold).Where(text => ModelTrainer.LogOdds(views, text) >= Likely).ToArray();
        var gate = GateTrainer.Learn(examples, found, [.. everyday.Where((_, index) => index % 5 == 0).Select(Features.Fold)], Kept, seed);
        return new(new ScoreDefinition(Name, TrainedModel.Probability(Possible), TrainedModel.Probability(Likely)), gate, views, examples.Count, examples.Count(example => example.IsPositive));
    }

    public static (string Text, bool IsOffensive)[] Posts(LearningSets data, string set) => [.. data.Labelled(set).Select(post => (post.Text, post.Label == "offensive"))];

    private static string[] Everyday(LearningSets data) =>
    [
        .. data.Everyday(), .. Enumerable.Repeat(LearningSets.Own("everyday.txt"), OwnCopies).SelectMany(static lines => lines),
        .. data.Dialogues().SelectMany(call => call.IsFraud ? call.Callee : call.Caller.Concat(call.Callee)),
    ];

    private static List<FoldedExample> Examples(LearningSets data, Disguiser disguiser, IReadOnlyList<(string Text, bool IsOffensive)> posts, string[] everyday, int seed)
    {
        var random = new Random(seed);
        var examples = new List<FoldedExample>();
        void Add(string text, bool positive, float weight, bool disguised = false) => examples.Add(new(Features.Fold(text), positive, weight, disguised));
        foreach (var (text, offensive) in posts)
        {
            Add(text, offensive, 1);
            for (var copy = 0; copy < 2; copy++) Add(disguiser.Write(text, random), offensive, 0.5f, disguised: true);
        }

        // Ordinary talk is written otherwise too, or a disguise alone would tell; in pieces of characters above all, of which the commonest is 女.
        foreach (var text in everyday)
        {
            Add(text, false, 2);
            Add(disguiser.Write(text, random), false, 1, disguised: true);
            Add(disguiser.Split(text, random), false, 1, disguised: true);
        }

        foreach (var word in data.Words()) Add(word, false, 1);
        return examples;
    }
}
