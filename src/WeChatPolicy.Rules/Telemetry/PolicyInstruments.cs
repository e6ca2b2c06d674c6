using System.Diagnostics.Metrics;

namespace WeChatPolicy.Rules;

/// <summary>The instruments of one meter. Names and units follow the semantic conventions of OpenTelemetry: seconds, and what is counted in braces.</summary>
internal sealed class PolicyInstruments
{
    // A clean message takes less than a microsecond, a long one some milliseconds.
    private static readonly double[] s_seconds = [0.000_000_5, 0.000_001, 0.000_002_5, 0.000_005, 0.000_01, 0.000_025, 0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1];

    public PolicyInstruments(Meter meter)
    {
        var buckets = new InstrumentAdvice<double> { HistogramBucketBoundaries = s_seconds };
        Evaluations = meter.CreateCounter<long>("wechatpolicy.evaluations", "{fact}", "Facts that were judged, by type and outcome.");
        Findings = meter.CreateCounter<long>("wechatpolicy.findings", "{finding}", "Findings, by rule, kind and what they ask for; those of missed deadlines included.");
        EvaluationDuration = meter.CreateHistogram("wechatpolicy.evaluation.duration", "s", "How long one fact took that was judged by itself.", tags: null, advice: buckets);
        ScreeningDuration = meter.CreateHistogram("wechatpolicy.screening.duration", "s", "How long messages took that were judged together, a batch each.", tags: null, advice: buckets);
        RuleFaults = meter.CreateCounter<long>("wechatpolicy.rule.faults", "{fault}", "Rules that threw, by rule and type of the exception.");
        ReaderFaults = meter.CreateCounter<long>("wechatpolicy.reader.faults", "{fault}", "Recognisers and classifiers that threw, by name and type of the exception.");
        Reloads = meter.CreateCounter<long>("wechatpolicy.reloads", "{reload}", "Changes that made another policy, and those that did not.");
        meter.CreateObservableUpDownCounter("wechatpolicy.duties.open", OpenDuties.Read, "{duty}", "Duties that are open, by policy.");
    }

    /// <summary>Those of the meter of the process, for whoever has no factory of meters.</summary>
    public static PolicyInstruments OfProcess { get; } = new(new Meter(PolicyTelemetry.SourceName));

    public Counter<long> Evaluations { get; }

    public Counter<long> Findings { get; }

    public Histogram<double> EvaluationDuration { get; }

    public Histogram<double> ScreeningDuration { get; }

    public Counter<long> RuleFaults { get; }

    public Counter<long> ReaderFaults { get; }

    public Counter<long> Reloads { get; }

    public OpenDutyCounts OpenDuties { get; } = new();

    /// <summary>Whether somebody listens to what an evaluation is told to.</summary>
    public bool IsObserved => Evaluations.Enabled || Findings.Enabled || EvaluationDuration.Enabled || ScreeningDuration.Enabled;
}
