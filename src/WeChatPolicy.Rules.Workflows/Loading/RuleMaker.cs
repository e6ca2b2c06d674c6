using System.Reflection;
using WeChatPolicy.Rules.Workflows.Documents;
using WeChatPolicy.Rules.Workflows.Expressions;

namespace WeChatPolicy.Rules.Workflows.Loading;

/// <summary>Makes a rule of the engine of a checked condition.</summary>
internal static class RuleMaker
{
    private static readonly MethodInfo s_make = typeof(RuleMaker).GetMethod(nameof(Typed), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Rule Make(RuleDraft draft, FactScreen? screen)
    {
        var (id, rule, properties, condition) = (draft.Id, draft.Entry, draft.Properties, draft.Condition);
        var definition = RuleDefinition.Begin(id, Modality.MustNot).By(DecidedBy.Text | DecidedBy.Facts).As(properties.Kind).Rated(properties.Severity, properties.Enforcement);
        var norm = properties.Norm ?? new LocalizedText($"公司自定规则 {id}", $"The company's own rule {id}");
        var says = properties.Message ?? (string.IsNullOrWhiteSpace(rule.ErrorMessage)
            ? new LocalizedText($"违反公司自定规则 {id}", $"The company's own rule {id} was broken")
            : new LocalizedText(rule.ErrorMessage, rule.ErrorMessage));
        var remedy = properties.Remedy ?? new LocalizedText("按公司规定处理", "Do as the company's rules say");
        definition = definition.Norm(norm.Zh, norm.En).Says(says.Zh, says.En).Remedy(remedy.Zh, remedy.En);
        definition = new RuleDefinition(definition.Rule with
        {
            Revision = draft.Revision,
            SignalNames = [.. condition.Signals.Order(StringComparer.Ordinal)],
            EffectiveFrom = properties.EffectiveFrom,
            EffectiveUntil = properties.EffectiveUntil,
        });
        return (Rule)s_make.MakeGenericMethod(draft.Fact.Type).Invoke(null, [definition, draft, screen])!;
    }

    private static Rule Typed<TFact>(RuleDefinition definition, RuleDraft draft, FactScreen? screen)
        where TFact : Fact
    {
        var condition = ConditionCompiler.Compile<TFact>(draft.Condition, draft.Fact, draft.Text);
        var confidence = draft.Properties.Confidence;
        var check = new FactCheck<TFact>(draft.Needs, (in context) =>
        {
            context.Buffer.BeginAsking();
            if (condition(context.Fact, context.Text)) context.ReportAsked(context.Buffer.Asked, confidence);
        })
        { ReadsText = draft.Survey.AsksText, Screen = screen };
        return definition.Rule with { Checks = [check] };
    }
}
