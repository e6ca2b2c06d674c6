namespace WeChatPolicy.Rules.Training;

/// <summary>How right a model is on what it has not seen.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    /// <summary>Macro-F1 of the reading of abuse by itself: each fifth of the posts by what was learned from the others.</summary>
    public static double Abuse(LearningSets data, int seed)
    {
        var posts = AbuseModel.Posts(data, "offensive/train.jsonl");
        var calibration = AbuseModel.Posts(data, "offensive/dev.jsonl");
        new Random(seed).Shuffle(posts);
        int hits = 0, alarms = 0, missed = 0, quiet = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = AbuseModel.Learn(data, [.. posts.Where((_, index) => index % Folds != fold)], calibration, seed);
            foreach (var (text, offensive) in posts.Where((_, index) => index % Folds == fold))
            {
                var speaks = model.Speaks(Features.Fold(text));
                if (offensive) _ = speaks ? hits++ : missed++;
                else _ = speaks ? alarms++ : quiet++;
            }
        }

        return ((2.0 * hits / ((2 * hits) + alarms + missed)) + (2.0 * quiet / ((2 * quiet) + alarms + missed))) / 2;
    }

    /// <summary>Of the calls that are a fraud, and of those that are not, the share of which a turn reaches the threshold, by readings that have not seen the call.</summary>
    public static (double Fraud, double Normal) Fraud(LearningSets data, int seed)
    {
        var calls = data.Dialogues().ToArray();
        new Random(seed).Shuffle(calls);
        var warned = new int[2];
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = FraudModel.Learn(data, [.. calls.Where((_, index) => index % Folds != fold)], seed);
            foreach (var call in calls.Where((_, index) => index % Folds == fold)) warned[call.IsFraud ? 1 : 0] += call.Caller.Any(turn => model.Speaks(Features.Fold(turn))) ? 1 : 0;
        }

        return (warned[1] / (double)calls.Count(call => call.IsFraud), warned[0] / (double)calls.Count(call => !call.IsFraud));
    }
}
