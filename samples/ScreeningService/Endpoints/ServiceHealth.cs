using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ScreeningService.Alerts;
using WeChatPolicy.Rules;

namespace ScreeningService.Endpoints;

/// <summary>Whether the process lives, and whether policy, duties, log and alerts are as they should be; why not, the log says.</summary>
internal static class ServiceHealth
{
    public static IServiceCollection AddServiceHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddWeChatPolicy().AddWeChatPolicyLog().AddCheck<AlertCheck>("alerts");
        return services;
    }

    public static WebApplication MapServiceHealth(this WebApplication app)
    {
        // No check: that it answers is the answer.
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = static _ => false }).DisableRateLimiting();
        app.MapHealthChecks("/health/ready").DisableRateLimiting();
        return app;
    }

    // A receiver that is away keeps no message from being screened.
    private sealed class AlertCheck(AlertOutbox outbox) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(outbox.Failures == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"The sink of alerts failed {outbox.Failures} times in a row."));
    }
}
