using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace WeChatPolicy.Rules;

/// <summary>Whether the log can be opened and read.</summary>
internal sealed class LogHealthCheck(IServiceProvider services) : IHealthCheck
{
    [SuppressMessage("Design", "CA1031", Justification = "Whatever keeps the log from being read, nothing is recorded, and that is what is asked.")]
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // Asked for here: a log that cannot be opened is a state of the log, and no fault of the check.
            var head = await services.GetRequiredService<FactLog>().ReadHeadAsync(cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy("The log can be read.", new Dictionary<string, object> { ["entries"] = head.Count });
        }
        catch (Exception error) when (error is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            // A log's own error says what to do; another exception's text may hold anything.
            var reason = error is FactLogException ? error.Message : error.GetType().Name;
            return new HealthCheckResult(context.Registration.FailureStatus, $"The log cannot be read. {reason}");
        }
    }
}
