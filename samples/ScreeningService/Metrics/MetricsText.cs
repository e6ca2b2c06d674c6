using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace ScreeningService.Metrics;

/// <summary>Counters, gauges and sums of durations as the text that Prometheus reads. A host that runs OpenTelemetry drops this file and adds its exporter.</summary>
internal sealed class MetricsText : IDisposable
{
    private static readonly string[] s_meters = [ServiceMetrics.MeterName, "WeChatPolicy.Rules", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.RateLimiting"];

    private readonly ConcurrentDictionary<(Instrument Instrument, string Tags), Series> _series = new();
    private readonly MeterListener _listener = new();

    public MetricsText()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (s_meters.Contains(instrument.Meter.Name)) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>(Add);
        _listener.Start();
    }

    public string Write()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var byName in _series.GroupBy(static series => series.Key.Instrument).OrderBy(static group => group.Key.Name, StringComparer.Ordinal))
        {
            var name = byName.Key.Name.Replace('.', '_');
            var isSum = IsHistogram(byName.Key);
            text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {byName.Key.Description}\n# TYPE {name} {(isSum ? "summary" : IsGauge(byName.Key) ? "gauge" : "counter")}\n");
            foreach (var (key, series) in byName.OrderBy(static series => series.Key.Tags, StringComparer.Ordinal))
            {
                var (sum, count) = series.Read();
                text.Append(CultureInfo.InvariantCulture, $"{name}{(isSum ? "_sum" : "")}{key.Tags} {sum}\n");
                if (isSum) text.Append(CultureInfo.InvariantCulture, $"{name}_count{key.Tags} {count}\n");
            }
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state = null) =>
        _series.GetOrAdd((instrument, Labels(tags)), static _ => new Series()).Add(value, replaces: instrument.IsObservable);

    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.IsEmpty) return "";
        var labels = new string[tags.Length];
        for (var i = 0; i < tags.Length; i++) labels[i] = $"{tags[i].Key.Replace('.', '_')}=\"{Escaped(tags[i].Value)}\"";
        return $"{{{string.Join(',', labels)}}}";
    }

    private static string Escaped(object? value) =>
        (Convert.ToString(value, CultureInfo.InvariantCulture) ?? "").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static bool IsHistogram(Instrument instrument) => instrument.GetType().GetGenericTypeDefinition() == typeof(Histogram<>);

    private static bool IsGauge(Instrument instrument) => instrument.GetType().GetGenericTypeDefinition() is var type && (type == typeof(ObservableGauge<>) || type == typeof(UpDownCounter<>) || type == typeof(Gauge<>) || type == typeof(ObservableUpDownCounter<>));

    private sealed class Series
    {
        private double _sum;
        private long _count;

        public void Add(double value, bool replaces)
        {
            lock (this) (_sum, _count) = (replaces ? value : _sum + value, _count + 1);
        }

        public (double Sum, long Count) Read()
        {
            lock (this) return (_sum, _count);
        }
    }
}
