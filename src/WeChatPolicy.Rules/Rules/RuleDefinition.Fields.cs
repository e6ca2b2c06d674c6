using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <content>Checks that turn on what a fact tells beside its text.</content>
public sealed partial class RuleDefinition
{
    /// <summary>Puts the rule to the facts of this type that tell one of the fields; of all others the check has nothing to say.</summary>
    internal RuleDefinition On<TFact>(FactFields fields, RuleCheck<TFact> check, Func<TFact, Ternary>? excusedBy = null)
        where TFact : Fact => With(new FactCheck<TFact>(SignalSet.Empty, check, excusedBy is null ? null : (in context) => excusedBy(context.Fact)) { Fields = fields });

    /// <summary>The same, with an excuse that depends on the options or the calendar.</summary>
    internal RuleDefinition On<TFact>(FactFields fields, RuleCheck<TFact> check, RuleExcuse<TFact> excusedBy)
        where TFact : Fact => With(new FactCheck<TFact>(SignalSet.Empty, check, excusedBy) { Fields = fields });
}
