using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Conditions;

/// <summary>A policy that knows what its lists and conditions say, and nothing that was learned.</summary>
internal static class WordsAlone
{
    public static PolicyBuilder RemoveLearnedReadings(this PolicyBuilder builder) =>
        Signals.All.Where(signal => signal.Kind == SignalKind.Score).Aggregate(builder, static (left, signal) => left.RemoveClassifier(signal.Name));
}
