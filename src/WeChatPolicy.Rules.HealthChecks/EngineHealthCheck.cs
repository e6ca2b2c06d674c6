using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace WeChatPolicy.Rules;

/// <summary>Whether something about it should be known: a calendar that ends soon.</summary>
internal sealed class EngineHealthCheck(CurrentPolicy policy, TimeProvider clock) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var engine = policy.Engine;
        var data = new Dictionary<string, object> { ["policyVersion"] = engine.PolicyVersion, ["rules"] = engine.RuleIds.Count };
        var warnings = engine.Warnings(clock.GetUtcNow());
        return Task.FromResult(warnings.Count == 0
            ? HealthCheckResult.Healthy("The policy is built.", data)
            : HealthCheckResult.Degraded(string.Join(" ", warnings.Select(static warning => warning.What.En)), null, data));
    }
}
