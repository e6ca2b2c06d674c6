using System.Linq.Expressions;
using System.Reflection;
using WeChatPolicy.Rules.Text;
using WeChatPolicy.Rules.Workflows.Documents;
using WeChatPolicy.Rules.Workflows.Expressions;

namespace WeChatPolicy.Rules.Workflows.Loading;

/// <summary>Makes a rule of the engine of a checked condition.</summary>
internal static class RuleMaker
{
    private static readonly MethodInfo s_make = typeof(RuleMaker).GetMethod(nameof(Typed), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Rule Make(string id, RuleEntry rule, RuleProperties properties, string revision, ConditionTree condition, ParameterExpression fact, ParameterExpression text)
    {
        var definition = RuleDefinition.Begin(id, Modality.MustNot).By(DecidedBy.Text | DecidedBy.Facts).As(properties.Kind).Rated(properties.Severity, properties.Enforcement);
        var norm = properties.Norm ?? new LocalizedText($"公司自定规则 {id}", $"The company's own rule {id}");
        var says = properties.Message ?? (string.IsNullOrWhiteSpace(rule.ErrorMessage)
            ? new LocalizedText($"违反公司自定规则 {id}", $"The company's own rule {id} was broken")
            : new LocalizedText(rule.ErrorMessage, rule.ErrorMessage));
        var remedy = properties.Remedy ?? new LocalizedText("按公司规定处理", "Do as the company's rules say");
        definition = definition.Norm(norm.Zh, norm.En).Says(says.Zh, says.En).Remedy(remedy.Zh, remedy.En);
        definition = new RuleDefinition(definition.Rule with
        {
            Revision = revision,
            SignalNames = [.. condition.Signals.Order(StringComparer.Ordinal)],
            EffectiveFrom = properties.EffectiveFrom,
            EffectiveUntil = properties.EffectiveUntil,
        });
        return (Rule)s_make.MakeGenericMethod(fact.Type).Invoke(null, [definition, properties.Confidence, condition, fact, text])!;
    }

    private static Rule Typed<TFact>(RuleDefinition definition, Confidence confidence, ConditionTree tree, ParameterExpression fact, ParameterExpression text)
        where TFact : Fact
    {
        var condition = ConditionCompiler.Compile<TFact>(tree, fact, text);
        var names = definition.Rule.SignalNames;
        return definition.On<TFact>(LeadingSignals.Of(tree), (in context) =>
        {
            if (!condition(context.Fact, context.Text)) return;
            var places = names.Count == 0 ? [] : PlacesOf(names, context.Text);
            if (places.Length > 0) context.Report(confidence, places);
            else context.Report(confidence, Evidence.FieldType, "condition");
        });
    }

    /// <summary>The places of what the condition asked for; other terms of the same text have nothing to do with it.</summary>
    private static TextMatch[] PlacesOf(IReadOnlyList<string> names, TextReading text)
    {
        var asked = SignalSet.Empty;
        foreach (var name in names)
        {
            if (text.Names.TryGet(name, out var signal)) asked = asked.With(signal);
        }

        var places = new List<TextMatch>();
        foreach (var match in text.Matches)
        {
            if (asked.Contains(match.Signal)) places.Add(match);
        }

        return [.. places];
    }
}
