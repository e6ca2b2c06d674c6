using System.Linq.Expressions;
using WeChatPolicy.Rules.Workflows.Documents;
using WeChatPolicy.Rules.Workflows.Expressions;

namespace WeChatPolicy.Rules.Workflows.Loading;

/// <summary>Makes the condition of a rule of its expression, or of the rules within it.</summary>
internal sealed class ConditionLoader(WorkflowSet workflows, LoadedExpressions expressions, FaultList faults)
{
    // RulesEngine accepts them in any case; its executor then knows those in this one alone, and a rule with another never holds.
    private static readonly string[] s_operators = ["And", "AndAlso", "Or", "OrElse"];
    private int _nested;
    private int _all;

    /// <summary>The condition of a rule at the top, with those parameters of the workflow that it uses, and what its message sees.</summary>
    public (ConditionTree? Condition, RuleScope Scope) Load(RuleEntry rule, IReadOnlyList<NamedExpression> globals, ExpressionScope scope, FaultPlace at)
    {
        _nested = 0;
        var (seen, parsed) = expressions.Parameters(globals, new VisibleParameters(scope, new HashSet<string>()), at with { Rule = null });
        var (own, locals) = expressions.Parameters(rule.LocalParams, seen, at);
        var condition = Load(rule, own, locals, at, depth: 1);
        if (condition is null || seen.Broken.Count > 0) condition = null;
        else if (parsed.Count > 0) condition = new ConditionTree(parsed, null, [condition], IsAny: false);
        return (condition, new RuleScope(own.Scope, [.. parsed, .. locals], own.Broken));
    }

    private ConditionTree? Load(RuleEntry rule, VisibleParameters seen, List<(ParameterExpression, ParsedExpression)> parsed, FaultPlace at, int depth)
    {
        var hasNested = rule.Rules.Count > 0 || rule.Injects.Count > 0;
        if (!hasNested && rule.Operator is null)
        {
            if (rule.Expression is null) faults.Add(at, rule.Place, "It has neither an Expression nor Rules with an Operator.");
            var own = rule.Expression is null ? null : expressions.Condition(rule.Expression, seen, at);
            return own is null || seen.Broken.Count > 0 ? null : new ConditionTree(parsed, own, [], IsAny: false);
        }

        if (rule.Expression is { } extra) faults.Add(at, extra.Place, "It has an Expression and an Operator; one of them decides. Make the expression one of the Rules.");
        if (rule.Operator is null) faults.Add(at, rule.Place, "'Operator' is missing: And, AndAlso, Or or OrElse.");
        else if (!s_operators.Contains(rule.Operator.Text, StringComparer.OrdinalIgnoreCase)) faults.Add(at, rule.Operator.Place, $"'{rule.Operator.Text}' is no Operator. {NearestNames.Hint(rule.Operator.Text, s_operators)}");
        if (!hasNested) faults.Add(at, rule.Place, "It has an Operator and no Rules to join.");
        var joined = Nested(rule, seen, at, depth);
        return joined is null || rule.Operator is null || seen.Broken.Count > 0 ? null
            : new ConditionTree(parsed, null, joined, IsAny: rule.Operator.Text.StartsWith("Or", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The rules within a rule. One that is not enabled does not count, as in RulesEngine; it is looked at all the same.</summary>
    private List<ConditionTree>? Nested(RuleEntry rule, VisibleParameters seen, FaultPlace at, int depth)
    {
        if (depth > DocumentLimits.DeepestRules)
        {
            faults.Add(at, rule.Place, $"Rules stand at most {DocumentLimits.DeepestRules} deep, injected ones included.");
            return null;
        }

        var joined = new List<ConditionTree>();
        var (isSound, any) = (true, false);
        foreach (var nested in workflows.RulesOf(rule))
        {
            any = true;
            if (++_nested > DocumentLimits.MostNestedRules || ++_all > DocumentLimits.MostConditions)
            {
                faults.Add(at, rule.Place, $"A rule holds at most {DocumentLimits.MostNestedRules} others and a load {DocumentLimits.MostConditions}, injected ones included.");
                return null;
            }

            var place = at with { File = nested.File, Rule = $"{at.Rule} / {nested.Name}" };
            var (inner, locals) = expressions.Parameters(nested.LocalParams, seen, place);
            var condition = Load(nested, inner, locals, place, depth + 1);
            if (condition is null) isSound = false;
            else if (nested.IsEnabled) joined.Add(condition);
        }

        if (any && isSound && joined.Count == 0) faults.Add(at, rule.Place, "None of its Rules is enabled, so it could never hold. Disable the rule itself.");
        return isSound && joined.Count > 0 ? joined : null;
    }
}
