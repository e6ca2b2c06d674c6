using System.Text.Json;
using System.Text.RegularExpressions;
using RulesEngine.Models;

namespace WeChatPolicy.Rules.Oracle.Verdicts;

/// <summary>The workflow files. A workflow is named by the section and the type of fact: <c>2.1 Account</c>; a rule by its id and the level: <c>…#certain</c>.</summary>
internal static class WorkflowFiles
{
    private static readonly string[] s_levels = ["possible", "certain", "unknown"];

    /// <summary>The rule that says whether a fact is judged.</summary>
    public const string Scope = "1.2/scope";

    /// <summary>Every workflow of every file.</summary>
    public static IReadOnlyList<Workflow> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Workflows"), "*.json").Order(StringComparer.Ordinal)
            .SelectMany(file => JsonSerializer.Deserialize<Workflow[]>(File.ReadAllText(file))!),
    ];

    /// <summary>The concrete types of fact.</summary>
    public static IReadOnlyList<Type> FactTypes { get; } =
    [
        .. typeof(Fact).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>The ids of the rules that are restated for one type of fact or more.</summary>
    public static IReadOnlySet<string> RestatedIds { get; } =
        All.SelectMany(workflow => workflow.Rules).Select(rule => IdOf(rule.RuleName)).ToHashSet(StringComparer.Ordinal);

    /// <summary>All that is asked about facts of one type: the workflows of the type itself and of those that it derives from, in one.</summary>
    public static Workflow For(Type factType)
    {
        var rules = All.Where(workflow => TypeOf(workflow).IsAssignableFrom(factType)).SelectMany(workflow => workflow.Rules, WithShared).ToArray();
        return new Workflow { WorkflowName = factType.Name, Rules = rules };
    }

    /// <summary>The rule with what its workflow names once written out where it stands.</summary>
    /// <remarks>RulesEngine would work out every shared parameter for each rule, needed or not, and lets none refer to another.</remarks>
    private static RulesEngine.Models.Rule WithShared(Workflow workflow, RulesEngine.Models.Rule rule)
    {
        var expression = rule.Expression;
        foreach (var shared in (workflow.GlobalParams ?? []).Reverse())
        {
            expression = Regex.Replace(expression, $@"(?<![.\w]){shared.Name}\b", _ => $"({shared.Expression})");
        }

        return new RulesEngine.Models.Rule { RuleName = rule.RuleName, Expression = expression };
    }

    /// <summary>The id of the policy's rule that a workflow rule restates.</summary>
    public static string IdOf(string ruleName) => ruleName[..ruleName.IndexOf('#', StringComparison.Ordinal)];

    /// <summary>The level of it that the workflow rule decides.</summary>
    public static string LevelOf(string ruleName) => ruleName[(ruleName.IndexOf('#', StringComparison.Ordinal) + 1)..];

    /// <summary>What is wrong with the names in the files.</summary>
    public static IEnumerable<string> Faults()
    {
        foreach (var workflow in All)
        {
            foreach (var rule in workflow.Rules)
            {
                var level = LevelOf(rule.RuleName);
                if (!PolicyCatalog.TryGetRule(IdOf(rule.RuleName), out _)) yield return $"{rule.RuleName}: the policy has no such rule.";
                else if (IdOf(rule.RuleName) == Scope ? level is not ("applies" or "judged") : !s_levels.Contains(level)) yield return $"{rule.RuleName}: no such level.";
            }
        }

        foreach (var type in FactTypes)
        {
            foreach (var twice in For(type).Rules.GroupBy(rule => rule.RuleName).Where(group => group.Count() > 1)) yield return $"{twice.Key} is stated twice for {type.Name}.";
        }
    }

    private static Type TypeOf(Workflow workflow)
    {
        var name = workflow.WorkflowName[(workflow.WorkflowName.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return typeof(Fact).Assembly.GetExportedTypes().FirstOrDefault(type => type.Name == name && type.IsAssignableTo(typeof(Fact)))
            ?? throw new InvalidOperationException($"The workflow '{workflow.WorkflowName}' is about no type of fact.");
    }
}
