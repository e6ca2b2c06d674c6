using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace WeChatPolicy.Rules;

/// <summary>Whether the running policy is that of the last change; where it is not, why.</summary>
internal sealed class ReloadHealthCheck(CurrentPolicy policy) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var data = new Dictionary<string, object> { ["policyVersion"] = policy.Engine.PolicyVersion };
        if (policy.ReloadError is not { } error) return Task.FromResult(HealthCheckResult.Healthy("The policy is that of the last change.", data));

        // Only what the library itself says of the configuration: another exception's text may hold anything. Nor is the exception handed on, which middleware would log.
        IReadOnlyList<string> faults = error is PolicyConfigurationException { Faults: { Count: > 0 } listed } ? listed : [error.GetType().Name];
        data["faults"] = faults;
        return Task.FromResult(HealthCheckResult.Degraded($"The last change made no policy, and the earlier one still judges. {string.Join(" ", faults)}", null, data));
    }
}
