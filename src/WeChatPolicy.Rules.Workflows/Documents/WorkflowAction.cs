namespace WeChatPolicy.Rules.Workflows;

/// <summary>What a workflow file has a host do (RulesEngine's <c>ActionInfo</c>). The library does nothing by it, as it raises no event.</summary>
public sealed record WorkflowAction
{
    internal WorkflowAction()
    {
    }

    /// <summary>Its name, such as <c>OutputExpression</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is given: a JSON object as the file has it, <c>{}</c> where the file has none. Nothing in it was looked at; an expression in it is not checked as those of rules are.</summary>
    public required string Context { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
