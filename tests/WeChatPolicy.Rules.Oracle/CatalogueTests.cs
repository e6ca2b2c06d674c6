using System.Text.Json;
using WeChatPolicy.Rules.Oracle.Verdicts;

namespace WeChatPolicy.Rules.Oracle;

/// <summary>Every rule of the policy is restated, or it is said why it is not.</summary>
public class CatalogueTests
{
    private static readonly Dictionary<string, string> s_notDecidable =
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "not-decidable.json")))!;

    [Fact]
    public void Every_rule_is_restated_or_named_with_the_reason_why_not() =>
        Assert.Equal(PolicyCatalog.Rules.Select(rule => rule.Id).Order(), WorkflowFiles.RestatedIds.Concat(s_notDecidable.Keys).Order());

    [Fact]
    public void Every_rule_is_restated_for_each_type_of_fact_that_the_library_puts_it_to()
    {
        var gaps = from rule in PolicyCatalog.Rules
                   where WorkflowFiles.RestatedIds.Contains(rule.Id)
                   from type in WorkflowFiles.FactTypes
                   where Judges(rule, type) && !WorkflowFiles.For(type).Rules.Any(restated => WorkflowFiles.IdOf(restated.RuleName) == rule.Id)
                   select $"{rule.Id} on {type.Name}";
        Assert.Empty(gaps);
    }

    [Fact]
    public void The_workflow_files_name_rules_of_the_policy_and_levels_that_there_are() => Assert.Empty(WorkflowFiles.Faults());

    // The types that open or close a duty are not told apart from those that are judged; what they judge shows in findings alone.
    private static bool Judges(Rule rule, Type type) => rule.FactTypes.Contains(type) && !rule.DecidedBy.HasFlag(DecidedBy.Time) && !rule.DecidedBy.HasFlag(DecidedBy.Text);
}
