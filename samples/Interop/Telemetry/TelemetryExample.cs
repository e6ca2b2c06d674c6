using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using WeChatPolicy.Rules;

namespace Interop.Telemetry;

/// <summary>Three messages are judged in a host that exports metrics and traces; here into memory.</summary>
internal static class TelemetryExample
{
    public static async Task RunAsync(TextWriter output)
    {
        var (metrics, activities) = (new List<Metric>(), new List<Activity>());

        // <host>
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddWeChatPolicy(options => options.Calendar.TimeZone = "+08:00");
        services.AddOpenTelemetry()
            .WithMetrics(meters => meters.AddMeter(PolicyTelemetry.SourceName).AddInMemoryExporter(metrics))
            .WithTracing(traces => traces.AddSource(PolicyTelemetry.SourceName).AddInMemoryExporter(activities));
        // </host>

        await using var host = services.BuildServiceProvider();
        // A host that runs starts these two by itself.
        var (meterProvider, tracerProvider) = (host.GetRequiredService<MeterProvider>(), host.GetRequiredService<TracerProvider>());
        var engine = host.GetRequiredService<CurrentPolicy>().Engine;

        engine.Evaluate(Company.Message("m1", "登录密码：Qm7#kd29x"));
        engine.Evaluate(Company.Message("m2", "图纸已经改好了"));
        engine.Evaluate(Company.Message("m3", "下午三点评审"));

        meterProvider.ForceFlush();
        tracerProvider.ForceFlush();
        foreach (var line in metrics.SelectMany(Lines).Order(StringComparer.Ordinal)) await output.WriteLineAsync(line);
        foreach (var same in activities.GroupBy(activity => $"{activity.OperationName} {activity.GetTagItem("wechatpolicy.outcome")}").OrderBy(same => same.Key, StringComparer.Ordinal)) await output.WriteLineAsync($"{same.Key}: {same.Count()}");
    }

    private static IEnumerable<string> Lines(Metric metric)
    {
        foreach (ref readonly var point in metric.GetMetricPoints()) yield return Line(metric, point);
    }

    private static string Line(Metric metric, in MetricPoint point)
    {
        var tags = new List<string>();
        foreach (var (name, value) in point.Tags) tags.Add($"{name}={value}");
        var told = metric.MetricType == MetricType.Histogram ? $"{point.GetHistogramCount()} measured" : $"{point.GetSumLong()}";
        return $"{metric.Name}{{{string.Join(", ", tags.Order(StringComparer.Ordinal))}}} {told}";
    }
}
