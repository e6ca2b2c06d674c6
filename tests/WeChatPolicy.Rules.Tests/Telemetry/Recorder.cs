using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace WeChatPolicy.Rules.Tests.Telemetry;

/// <summary>Hears everything that is told outside within one test: measurements of a meter of its own, activities of its own trace, log messages of every level.</summary>
internal sealed class Recorder : IMeterFactory, ILoggerFactory, ILogger
{
    private readonly Lock _lock = new();
    private readonly List<Meter> _meters = [];
    private readonly MeterListener _meterListener = new();
    private readonly ActivityListener _activityListener;
    private readonly Activity _root = Begin();

    public Recorder()
    {
        _meterListener.InstrumentPublished = (instrument, listener) =>
        {
            if (_meters.Contains(instrument.Meter)) listener.EnableMeasurementEvents(instrument);
        };
        _meterListener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        _meterListener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        _meterListener.Start();

        var trace = _root.TraceId;
        _activityListener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == PolicyTelemetry.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.Parent.TraceId == trace ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = Take,
        };
        ActivitySource.AddActivityListener(_activityListener);
        Telemetry = new PolicyTelemetry(this, this, new ThreeMilliseconds());
    }

    public PolicyTelemetry Telemetry { get; }

    public List<(string Name, double Value, Dictionary<string, object?> Tags)> Measurements { get; } = [];

    public List<(string Name, Dictionary<string, object?> Tags, ActivityStatusCode Status)> Activities { get; } = [];

    public List<(LogLevel Level, int Id, string Text)> Messages { get; } = [];

    /// <summary>All of it as text.</summary>
    public List<string> Everything { get; } = [];

    public double Sum(string name, params (string Tag, string Value)[] tags) =>
        Measurements.Where(one => one.Name == name && tags.All(tag => Equals(one.Tags.GetValueOrDefault(tag.Tag), tag.Value))).Sum(one => one.Value);

    public int Count(string name) => Measurements.Count(one => one.Name == name);

    public void ReadGauges() => _meterListener.RecordObservableInstruments();

    public Meter Create(MeterOptions options)
    {
        options.Scope = this;
        var meter = new Meter(options);
        _meters.Add(meter);
        return meter;
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        lock (_lock) Everything.Add($"{state}");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_lock)
        {
            Messages.Add((logLevel, eventId.Id, formatter(state, exception)));
            Everything.Add($"{formatter(state, exception)} {exception} {string.Join(' ', (state as IEnumerable<KeyValuePair<string, object?>> ?? []).Select(pair => $"{pair.Key}={pair.Value}"))}");
        }
    }

    public void Dispose()
    {
        _meterListener.Dispose();
        _activityListener.Dispose();
        foreach (var meter in _meters) meter.Dispose();
        _root.Stop();
    }

    // With no parent, whoever began this test.
    private static Activity Begin()
    {
        Activity.Current = null;
        return new Activity("test").Start();
    }

    private void Take<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        where T : struct, IConvertible
    {
        lock (_lock)
        {
            var named = new Dictionary<string, object?>(tags.ToArray());
            Measurements.Add((instrument.Name, value.ToDouble(null), named));
            Everything.Add($"{instrument.Name} {instrument.Description} {string.Join(' ', named)}");
        }
    }

    private void Take(Activity activity)
    {
        lock (_lock)
        {
            Activities.Add((activity.OperationName, new(activity.TagObjects), activity.Status));
            Everything.Add($"{activity.OperationName} {activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Baggage)} {string.Join(' ', activity.Events.Select(told => $"{told.Name} {string.Join(' ', told.Tags)}"))}");
        }
    }

    /// <summary>Whatever is measured takes three milliseconds.</summary>
    private sealed class ThreeMilliseconds : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => _now += 3;
    }
}
