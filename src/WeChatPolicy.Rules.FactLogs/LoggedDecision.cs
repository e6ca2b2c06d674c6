namespace WeChatPolicy.Rules;

/// <summary>What a policy decided of a fact, as a <see cref="FactLog"/> keeps it: all that is needed to defend it later, and no text.</summary>
/// <remarks>
/// The fact tells what was judged, the policy's version by what, the findings why. Words of a finding (message and remedy)
/// are the library's own and follow from its rule, so they are not kept; nor is what stands at a place of a text.
/// Its collections are compared by reference, not by their elements.
/// </remarks>
public sealed record LoggedDecision
{
    /// <summary>The id of the fact.</summary>
    public required string FactId { get; init; }

    /// <summary>The version of the policy that decided.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>What it came to.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The findings, gravest first; empty where there was none.</summary>
    public required IReadOnlyList<LoggedFinding> Findings { get; init; }

    /// <summary>Outcome, number of findings and fact.</summary>
    public override string ToString() => $"{Outcome}, {Findings.Count} finding(s), fact {FactId}";

    internal static LoggedDecision Of(PolicyDecision decision) => new()
    {
        FactId = decision.FactId,
        PolicyVersion = decision.PolicyVersion,
        Outcome = decision.Outcome,
        Findings = [.. decision.Findings.Select(LoggedFinding.Of)],
    };

    /// <summary>The id of the entry. A version is hexadecimal, so that the last @ parts the two whatever the fact's id holds.</summary>
    internal static string IdOf(string factId, string policyVersion) => $"{factId}@{policyVersion}";
}
