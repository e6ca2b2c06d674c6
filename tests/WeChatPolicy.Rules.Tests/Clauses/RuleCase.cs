namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>One row of the table: a fact, and what one rule has to say of it.</summary>
/// <param name="Rule">The rule id as in the policy.</param>
/// <param name="Kind">What the row shows.</param>
/// <param name="Says">What happened, in words.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Expected">How sure the finding is; <see langword="null"/> where the rule must be silent.</param>
public sealed record RuleCase(string Rule, CaseKind Kind, string Says, Fact Fact, Confidence? Expected)
{
    /// <summary>Options that the row needs.</summary>
    public Action<PolicyOptions>? Options { get; init; }

    /// <summary>Terms or rules that the host of this row added.</summary>
    public Action<PolicyBuilder>? Compose { get; init; }

    public override string ToString() => $"{Rule} · {Kind} · {Says}";
}

public enum CaseKind
{
    Violating,
    Compliant,
    Unknown,
    Boundary,
}
