using System.Diagnostics.Metrics;

namespace WeChatPolicy.Rules.Benchmarks.Guarding;

/// <summary>Messages that are judged one by one: with nothing to tell, with instruments to which nobody listens, and with somebody who listens to all of them.</summary>
internal sealed class Observed : IMeterFactory
{
    private readonly PolicyEngine _engine;
    private readonly PolicyEngine _listened;
    private readonly Message[] _messages;
    private readonly List<Meter> _meters = [];
    private readonly MeterListener _listener = new();

    public Observed(PolicyEngine engine, Message[] messages)
    {
        (_engine, _messages) = (engine, messages);
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (_meters.Contains(instrument.Meter)) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>(static (_, _, _, _) => { });
        _listener.SetMeasurementEventCallback<double>(static (_, _, _, _) => { });
        _listener.Start();
        _listened = PolicyBuilder.CreateDefault().WithTelemetry(new PolicyTelemetry(this)).Build();
    }

    public void NothingToTell()
    {
        foreach (var message in _messages) _engine.Judge(message);
    }

    public void ToldToNobody()
    {
        foreach (var message in _messages) _engine.Evaluate(message);
    }

    public void Listened()
    {
        foreach (var message in _messages) _listened.Evaluate(message);
    }

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
