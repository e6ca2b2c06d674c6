using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using ScreeningService.Settings;

namespace ScreeningService.Security;

/// <summary>So many requests of one caller in a minute; who has no key is counted by address, so that keys cannot be guessed without end.</summary>
internal static class RequestLimits
{
    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddRequestLimits(this IServiceCollection services)
    {
        services.AddRateLimiter();
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<ServiceOptions>>(static (limiter, settings) =>
        {
            var most = settings.Value.Limits.RequestsPerMinute;
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = static (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : s_window;
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                RateLimitPartition.GetFixedWindowLimiter(CallerOf(context), _ => new() { PermitLimit = most, Window = s_window }));
        });
        return services;
    }

    private static string CallerOf(HttpContext context) => context.User.Identity is { IsAuthenticated: true, Name: { } name } ? $"key {name}" : $"address {context.Connection.RemoteIpAddress}";
}
