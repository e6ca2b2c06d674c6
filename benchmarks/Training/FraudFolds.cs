using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>Readings of fraud that have not seen a call: the calls are dealt into five folds, and each is judged by what was learned from the other four.</summary>
public sealed class FraudFolds
{
    private const int Folds = 5;
    private const int Seed = 1;

    private readonly Dictionary<string, LinearTextClassifier> _byCall = new(StringComparer.Ordinal);

    private FraudFolds()
    {
    }

    /// <summary>Learns all five; it takes about a minute.</summary>
    /// <param name="folder">The folder of public sets.</param>
    public static FraudFolds Learn(string folder)
    {
        var data = new LearningSets(new Datasets(folder));
        var calls = data.Dialogues().ToArray();
        new Random(Seed).Shuffle(calls);
        var folds = new FraudFolds();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = FraudModel.Learn(data, [.. calls.Where((_, index) => index % Folds != fold)], Seed).ToClassifier();
            foreach (var call in calls.Where((_, index) => index % Folds == fold)) folds._byCall.Add(call.Id, model);
        }

        return folds;
    }

    /// <summary>The five readings.</summary>
    public IEnumerable<LinearTextClassifier> Readings => _byCall.Values.Distinct();

    /// <summary>The reading that has not seen this call; add it to a policy in place of the library's own.</summary>
    /// <param name="callId">The id of the call in <c>fraud/dialogues.jsonl</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public LinearTextClassifier Unseen(string callId) => _byCall[callId];
}
