namespace WeChatPolicy.Rules.Workflows;

/// <summary>One rule of a loaded workflow.</summary>
public sealed record WorkflowRule
{
    internal WorkflowRule()
    {
    }

    /// <summary>The file that it was read from.</summary>
    public required string File { get; init; }

    /// <summary>The name of the workflow that it belongs to; of an injected one, of the workflow that injects it.</summary>
    public required string Workflow { get; init; }

    /// <summary>Its name there.</summary>
    public required string Name { get; init; }

    /// <summary>The event that the file names for it; the library raises none, a host may by a finding's rule id. Of rules within it none is kept: they make no finding of their own.</summary>
    public string? SuccessEvent { get; init; }

    /// <summary>The action that the file names for a fact of which its expression is true, which is a finding here; a host may act by the finding's rule id.</summary>
    public WorkflowAction? OnSuccess { get; init; }

    /// <summary>The action that the file names for any other fact. The library does not say which those are: a fact without a finding was not judged by the rule, or did not break it.</summary>
    public WorkflowAction? OnFailure { get; init; }

    /// <summary>The rule as an engine applies it.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Workflow, name and id.</summary>
    public override string ToString() => $"{Workflow}/{Name} → {Rule.Id}";
}
