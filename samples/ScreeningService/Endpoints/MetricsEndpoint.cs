using ScreeningService.Metrics;

namespace ScreeningService.Endpoints;

/// <summary>Figures for Prometheus, for whoever has a key.</summary>
internal static class MetricsEndpoint
{
    public static WebApplication MapMetrics(this WebApplication app)
    {
        app.MapGet("/metrics", static (MetricsText metrics) => TypedResults.Text(metrics.Write(), "text/plain; version=0.0.4; charset=utf-8")).RequireAuthorization().WithTags("Operation").WithSummary("Figures as Prometheus reads them.");

        // Made now, so that what is counted before the first question counts.
        app.Services.GetRequiredService<MetricsText>();
        return app;
    }
}
