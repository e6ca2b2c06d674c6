namespace WeChatPolicy.Rules.Tool;

/// <summary>What a check came to: faults, or what was read.</summary>
internal sealed record CheckResult
{
    /// <summary>Every fault, in the order of the files.</summary>
    public IReadOnlyList<CheckFault> Faults { get; init; } = [];

    /// <summary>What was read, a line each; empty where there are faults.</summary>
    public IReadOnlyList<string> Read { get; init; } = [];

    /// <summary>What is allowed and yet worth a look.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
