using System.Diagnostics.Metrics;
using ScreeningService.Intake;

namespace ScreeningService.Metrics;

/// <summary>What this host counts of itself, beside what the library and ASP.NET Core count.</summary>
internal sealed class ServiceMetrics
{
    public const string MeterName = nameof(ScreeningService);

    private readonly Meter _meter;
    private readonly Counter<long> _facts;
    private readonly Counter<long> _alerts;

    public ServiceMetrics(IMeterFactory meters)
    {
        _meter = meters.Create(MeterName);
        _facts = _meter.CreateCounter<long>("screening.facts", "{fact}", "Facts that were written, by outcome.");
        _alerts = _meter.CreateCounter<long>("screening.alerts", "{alert}", "Tries to deliver an alert, by result; failed is also one that could not be read from the log or noted in it.");
    }

    public void ObserveWaiting(Func<int> waiting) => _meter.CreateObservableGauge("screening.waiting", waiting, "{fact}", "Facts that wait to be written.");

    public void Took(IReadOnlyList<Submission> group)
    {
        if (!_facts.Enabled) return;
        foreach (var item in group.SelectMany(static submission => submission.Items)) _facts.Add(1, new KeyValuePair<string, object?>("outcome", item.Decision.Outcome.ToString()));
    }

    public void Alerted(string result) => _alerts.Add(1, new KeyValuePair<string, object?>("result", result));
}
