namespace WeChatPolicy.Rules.Workflows.Tests;

/// <summary>Loads a workflow and puts a fact to it.</summary>
internal static class Judging
{
    public static PolicyEngine Engine(string json) => PolicyBuilder.CreateEmpty().AddWorkflows(WorkflowClauses.Load(json)).Build();

    /// <summary>What one expression says of a fact.</summary>
    public static bool Holds(string expression, Fact fact, string name = "message") => IsFound(Engine(WorkflowJson.Of(expression, name)), fact);

    /// <summary>Whether the engine found something, an error of an expression not being something found.</summary>
    public static bool IsFound(PolicyEngine engine, Fact fact)
    {
        var findings = engine.Evaluate(fact).Findings;
        Assert.DoesNotContain(findings, finding => finding.Evidence.Any(evidence => evidence.Part == "rule-error"));
        return findings.Count > 0;
    }

    /// <summary>The faults that a workflow is refused with.</summary>
    public static IReadOnlyList<WorkflowFault> Faults(string json) => Assert.Throws<WorkflowFormatException>(() => WorkflowClauses.Load(json)).Faults;

    /// <summary>The only fault that an expression is refused with.</summary>
    public static WorkflowFault Fault(string expression, string fact = "message") => Assert.Single(Faults(WorkflowJson.Of(expression, fact)));
}
