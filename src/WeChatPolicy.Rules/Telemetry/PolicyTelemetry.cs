using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace WeChatPolicy.Rules;

/// <summary>What is seen of a policy from outside: metrics, traces and log messages. Never a word of a fact, nor an id of one.</summary>
/// <remarks>
/// <para>
/// Every engine has one. That of an engine which nobody gave one (<see cref="PolicyBuilder.WithTelemetry"/>) has the meter of the process and no log;
/// <c>AddWeChatPolicy</c> gives its engines one with the host's meters and log. Where nobody listens, an evaluation costs a look at whether somebody does.
/// </para>
/// <para>
/// Meter and source of activities are called <see cref="SourceName"/>, and so is the category of the log. Names and units of instruments, names of tags and ids
/// of log messages stay what they are; they are listed in <c>docs/design/telemetry.md</c>.
/// </para>
/// </remarks>
public sealed partial class PolicyTelemetry
{
    /// <summary>The name of the meter, of the source of activities, and of the category of the log.</summary>
    public const string SourceName = "WeChatPolicy.Rules";

    private readonly PolicyInstruments _instruments;
    private readonly ILogger _log;
    private readonly TimeProvider _clock;

    /// <summary>Makes one for engines of a host.</summary>
    /// <param name="meters">Makes the meter; left out, the meter of the process.</param>
    /// <param name="loggers">Makes the log; left out, nothing is logged.</param>
    /// <param name="clock">Measures durations; left out, that of the system.</param>
    public PolicyTelemetry(IMeterFactory? meters = null, ILoggerFactory? loggers = null, TimeProvider? clock = null)
    {
        _instruments = meters is null ? PolicyInstruments.OfProcess : new(meters.Create(SourceName));
        _log = loggers?.CreateLogger(SourceName) ?? NullLogger.Instance;
        _clock = clock ?? TimeProvider.System;
    }

    /// <summary>That of engines which were given none.</summary>
    internal static PolicyTelemetry OfProcess { get; } = new();

    /// <summary>Whether somebody listens to evaluations.</summary>
    internal bool IsObserved => _instruments.IsObserved || PolicyActivities.Source.HasListeners();

    internal long Now => _clock.GetTimestamp();

    /// <summary>Tells of one fact that was judged.</summary>
    internal void Evaluated(string factType, in PolicyDecision decision, long began, Activity? activity)
    {
        _instruments.EvaluationDuration.Record(_clock.GetElapsedTime(began).TotalSeconds, PolicyTags.FactType(factType));
        _instruments.Evaluations.Add(1, PolicyTags.FactType(factType), PolicyTags.Outcome(decision.Outcome));
        Found(decision.Findings);
        activity?.SetTag(PolicyTags.FactTypeName, factType)
            .SetTag(PolicyTags.OutcomeName, PolicyTags.NameOf(decision.Outcome))
            .SetTag(PolicyTags.FindingsName, decision.Findings.Count)
            .SetTag(PolicyTags.PolicyVersionName, decision.PolicyVersion);
    }

    /// <summary>Tells of messages that were judged together, once for all of them.</summary>
    internal void Screened(string factType, ReadOnlySpan<PolicyDecision> decisions, long began, Activity? activity)
    {
        _instruments.ScreeningDuration.Record(_clock.GetElapsedTime(began).TotalSeconds);
        Span<int> counts = stackalloc int[PolicyTags.Outcomes];
        var findings = 0;
        foreach (ref readonly var decision in decisions)
        {
            counts[(int)decision.Outcome]++;
            if (decision.Findings is not { Count: > 0 } found) continue;
            findings += found.Count;
            Found(found);
        }

        for (var outcome = 0; outcome < counts.Length; outcome++)
        {
            if (counts[outcome] > 0) _instruments.Evaluations.Add(counts[outcome], PolicyTags.FactType(factType), PolicyTags.Outcome((Outcome)outcome));
        }

        activity?.SetTag(PolicyTags.MessagesName, decisions.Length).SetTag(PolicyTags.FindingsName, findings);
    }

    /// <summary>Tells of what became final while a tracker's clock advanced.</summary>
    internal void Advanced(IReadOnlyList<Finding> findings, int changes, int reminders, Activity? activity)
    {
        Found(findings);
        activity?.SetTag(PolicyTags.FindingsName, findings.Count).SetTag(PolicyTags.ChangesName, changes).SetTag(PolicyTags.RemindersName, reminders);
    }

    /// <summary>Counts the open duties of a tracker under the name of its policy, whenever somebody reads the meter, until the result is disposed of.</summary>
    internal IDisposable Measure(Func<int> openDuties, string policyName) => _instruments.OpenDuties.Add(openDuties, policyName);

    private void Found(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0 || !_instruments.Findings.Enabled) return;
        foreach (var finding in findings) _instruments.Findings.Add(1, PolicyTags.Rule(finding.RuleId), PolicyTags.Kind(finding.Kind), PolicyTags.Enforcement(finding.Enforcement));
    }
}
