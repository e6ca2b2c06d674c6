using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>
/// Asks the conditions of several checks at once, without what it costs to run each: where none holds, none of them is run.
/// It decides nothing else; where one holds or fails, all of them are run as ever.
/// </summary>
internal abstract class FactScreen
{
    public abstract bool IsClear(Fact fact, TextAnalysis text);
}

internal sealed class FactScreen<TFact>(Func<TFact, TextAnalysis, bool> anyHolds) : FactScreen
    where TFact : Fact
{
    public override bool IsClear(Fact fact, TextAnalysis text) => !anyHolds((TFact)fact, text);
}
