using WeChatPolicy.Rules.Text;
using WeChatPolicy.Rules.Training;

namespace WeChatPolicy.Rules.Accuracy;

/// <summary>For each telephone dialogue an engine whose reading of fraud has not learned from it.</summary>
/// <param name="data">The data.</param>
internal sealed class UnseenDialogues(Datasets data)
{
    // Learned when the first dialogue is judged, and not where none is.
    private readonly Lazy<(FraudFolds Folds, Dictionary<LinearTextClassifier, PolicyEngine> Engines)> _engines = new(() =>
    {
        var folds = FraudFolds.Learn(data.Root);
        return (folds, folds.Readings.ToDictionary(reading => reading, reading => PolicyBuilder.CreateDefault().AddClassifier(reading).Build()));
    });

    public PolicyEngine EngineOf(string dialogue) => _engines.Value.Engines[_engines.Value.Folds.Unseen(dialogue)];
}
