using WeChatPolicy.Rules;

namespace Interop.EntityFramework;

/// <summary>A finding as it is kept: enough to look at the post again, and nothing of its text.</summary>
internal sealed class StoredFinding
{
    /// <summary>The id of the finding, which is the same whenever the same is found in the same fact.</summary>
    public required string Id { get; set; }

    public required string FactId { get; set; }

    public required string RuleId { get; set; }

    public required Confidence Confidence { get; set; }

    public required Enforcement Enforcement { get; set; }

    public required string PolicyVersion { get; set; }

    public static StoredFinding Of(Finding finding, PolicyDecision decision) => new()
    {
        Id = finding.Id,
        FactId = finding.FactId,
        RuleId = finding.RuleId,
        Confidence = finding.Confidence,
        Enforcement = finding.Enforcement,
        PolicyVersion = decision.PolicyVersion,
    };
}
