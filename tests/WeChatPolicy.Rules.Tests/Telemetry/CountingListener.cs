using System.Diagnostics.Metrics;

namespace WeChatPolicy.Rules.Tests.Telemetry;

/// <summary>Listens to the meters that it makes, and only counts.</summary>
internal sealed class CountingListener : IMeterFactory
{
    private readonly List<Meter> _meters = [];
    private readonly MeterListener _listener = new();

    public CountingListener()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (_meters.Contains(instrument.Meter)) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((_, _, _, _) => Count++);
        _listener.SetMeasurementEventCallback<double>((_, _, _, _) => Count++);
        _listener.Start();
    }

    public int Count { get; private set; }

    public Meter Create(MeterOptions options)
    {
        var meter = new Meter(options);
        _meters.Add(meter);
        return meter;
    }

    public void Dispose()
    {
        _listener.Dispose();
        foreach (var meter in _meters) meter.Dispose();
    }
}
