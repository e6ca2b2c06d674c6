using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace WeChatPolicy.Rules;

/// <summary>Whether the clock of the duties goes: while it stands, nobody is told that something is late.</summary>
internal sealed class TrackerHealthCheck(ObligationTracker tracker, PolicyHealthOptions options, TimeProvider clock) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var open = tracker.OpenCount;
        var data = new Dictionary<string, object> { ["open"] = open };
        if (tracker.Clock is not { } at)
        {
            return Task.FromResult(open == 0
                ? HealthCheckResult.Healthy("No duty is open, and the clock was never moved.", data)
                : HealthCheckResult.Degraded("Duties are open and the clock was never moved; call AdvanceTo from time to time.", null, data));
        }

        var lag = clock.GetUtcNow() - at;
        data["clock"] = at;
        return Task.FromResult(lag <= options.TrackerLag
            ? HealthCheckResult.Healthy("The clock of the duties goes.", data)
            : HealthCheckResult.Degraded("The clock of the duties stands still; call AdvanceTo from time to time.", null, data));
    }
}
