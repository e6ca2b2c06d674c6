namespace WeChatPolicy.Rules.Workflows.Documents;

/// <summary>A workflow as its file has it.</summary>
internal sealed record WorkflowDefinition(string File, JsonPlace Place, string Name)
{
    public IReadOnlyList<NamedExpression> GlobalParams { get; init; } = [];

    public IReadOnlyList<WrittenText> Injects { get; init; } = [];

    public IReadOnlyList<RuleEntry> Rules { get; init; } = [];
}

/// <summary>A rule as its file has it, nested or not.</summary>
internal sealed record RuleEntry(string File, JsonPlace Place, string Name)
{
    public bool IsEnabled { get; init; } = true;

    public NamedExpression? Expression { get; init; }

    public WrittenText? Operator { get; init; }

    public IReadOnlyList<NamedExpression> LocalParams { get; init; } = [];

    public IReadOnlyList<WrittenText> Injects { get; init; } = [];

    public IReadOnlyList<RuleEntry> Rules { get; init; } = [];

    public WrittenText? ErrorMessage { get; init; }

    public string? SuccessEvent { get; init; }

    public WorkflowAction? OnSuccess { get; init; }

    public WorkflowAction? OnFailure { get; init; }

    public RuleProperties? Properties { get; init; }
}

/// <summary>An expression with the name of the parameter, or of the rule, that it is for.</summary>
internal sealed record NamedExpression(string Name, string Text, JsonPlace Place);

/// <summary>A text with its place.</summary>
internal sealed record WrittenText(string Text, JsonPlace Place);

/// <summary>What the library needs beside RulesEngine's own members.</summary>
internal sealed record RuleProperties(JsonPlace Place)
{
    public Type? Fact { get; init; }

    public string? Clause { get; init; }

    public WrittenText? Id { get; init; }

    public Severity Severity { get; init; } = Severity.Medium;

    public Enforcement Enforcement { get; init; } = Enforcement.Review;

    public FindingKind Kind { get; init; } = FindingKind.Violation;

    public Confidence Confidence { get; init; } = Confidence.Certain;

    public LocalizedText? Norm { get; init; }

    public LocalizedText? Message { get; init; }

    public LocalizedText? Remedy { get; init; }

    public DateTimeOffset? EffectiveFrom { get; init; }

    public DateTimeOffset? EffectiveUntil { get; init; }
}
