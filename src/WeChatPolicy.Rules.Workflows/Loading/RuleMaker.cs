using System.Reflection;
using WeChatPolicy.Rules.Workflows.Documents;
using WeChatPolicy.Rules.Workflows.Expressions;

namespace WeChatPolicy.Rules.Workflows.Loading;

/// <summary>Makes a rule of the engine of a checked condition.</summary>
internal static class RuleMaker
{
    private static readonly MethodInfo s_make = typeof(RuleMaker).GetMethod(nameof(Typed), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Rule Make(RuleDraft draft, object? prefilter)
    {
        var (rule, properties) = (draft.Entry, draft.Properties);
        var definition = Rule.Define(draft.Id).As(properties.Kind).Rated(properties.Severity, properties.Enforcement)
            .AsksOnlyFor([.. draft.Condition.Signals.Order(StringComparer.Ordinal)]).Revision(draft.Revision).Effective(properties.EffectiveFrom, properties.EffectiveUntil);
        if (properties.Norm is { } norm) definition = definition.Norm(norm.Zh, norm.En);
        if (properties.Message is { } says) definition = definition.Says(says.Zh, says.En);
        else if (rule.ErrorMessage is { } said && !string.IsNullOrWhiteSpace(said.Text)) definition = definition.Says(said.Text, said.Text);
        if (properties.Remedy is { } remedy) definition = definition.Remedy(remedy.Zh, remedy.En);
        return (Rule)s_make.MakeGenericMethod(draft.Fact.Type).Invoke(null, [definition, draft, prefilter])!;
    }

    private static Rule Typed<TFact>(RuleDefinition definition, RuleDraft draft, Prefilter<TFact>? prefilter)
        where TFact : Fact => (draft.Message is { } message ? definition.Fills(message.Compile<TFact>(draft.Fact, draft.Text)) : definition).When(
            ConditionCompiler.Compile<TFact>(draft.Condition, draft.Fact, draft.Text), draft.Needs, draft.Properties.Confidence, prefilter, draft.Survey.AsksText);
}
