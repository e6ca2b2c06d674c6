using Microsoft.Extensions.Logging;

namespace WeChatPolicy.Rules;

/// <content>What is logged. Ids stay; 1 is the calendar that ends soon.</content>
public sealed partial class PolicyTelemetry
{
    /// <summary>Tells that a rule threw: of the exception its type and the place in the code, and nothing that it says.</summary>
    internal void RuleFailed(string ruleId, Exception error)
    {
        var type = FaultPlace.TypeOf(error);
        _instruments.RuleFaults.Add(1, PolicyTags.Rule(ruleId), PolicyTags.ErrorType(type));
        if (_log.IsEnabled(LogLevel.Error)) RuleThrew(_log, ruleId, type, FaultPlace.Of(error));
        PolicyActivities.Fail(type);
    }

    /// <summary>Tells that a recogniser or a classifier threw.</summary>
    internal void ReaderFailed(string name, Exception error)
    {
        var type = FaultPlace.TypeOf(error);
        _instruments.ReaderFaults.Add(1, PolicyTags.Reader(name), PolicyTags.ErrorType(type));
        if (_log.IsEnabled(LogLevel.Error)) ReaderThrew(_log, name, type, FaultPlace.Of(error));
        PolicyActivities.Fail(type);
    }

    /// <summary>Tells that a policy judges from now on.</summary>
    internal void Started(string policyName, string version, int rules) => PolicyStarted(_log, policyName, version, rules);

    /// <summary>Tells that a change made another policy.</summary>
    internal void Reloaded(string policyName, string version, int rules)
    {
        _instruments.Reloads.Add(1, PolicyTags.Policy(policyName), PolicyTags.Result(succeeded: true));
        PolicyReloaded(_log, policyName, version, rules);
    }

    /// <summary>Tells that a change made no policy, and every fault that the library found. What other code threw is told by type and place.</summary>
    internal void ReloadFailed(string policyName, string version, Exception error)
    {
        var type = FaultPlace.TypeOf(error);
        _instruments.Reloads.Add(1, PolicyTags.Policy(policyName), PolicyTags.Result(succeeded: false));
        if (_log.IsEnabled(LogLevel.Error))
        {
            var faults = error is PolicyConfigurationException { Faults: { Count: > 0 } listed } ? string.Join(" | ", listed) : $"{type} at {FaultPlace.Of(error)}";
            PolicyNotReloaded(_log, policyName, version, faults);
        }

        PolicyActivities.Fail(type);
    }

    /// <summary>Tells that a listener threw when a policy had changed, or had not: whatever it does with the policy goes by the earlier one.</summary>
    internal void ListenerFailed(string policyName, Exception error)
    {
        var type = FaultPlace.TypeOf(error);
        if (_log.IsEnabled(LogLevel.Error)) ListenerThrew(_log, policyName, type, FaultPlace.Of(error));
        PolicyActivities.Fail(type);
    }

    [LoggerMessage(EventId = 2, EventName = "RuleFailed", Level = LogLevel.Error, Message = "Rule {RuleId} threw {ExceptionType} at {Place}. Its fact is not cleared; somebody must look.")]
    private static partial void RuleThrew(ILogger logger, string ruleId, string exceptionType, string place);

    [LoggerMessage(EventId = 3, EventName = "ReaderFailed", Level = LogLevel.Error, Message = "The reader {Reader} threw {ExceptionType} at {Place}. The text was not read in full; somebody must look.")]
    private static partial void ReaderThrew(ILogger logger, string reader, string exceptionType, string place);

    [LoggerMessage(EventId = 7, EventName = "ListenerFailed", Level = LogLevel.Error, Message = "A listener of the policy '{PolicyName}' threw {ExceptionType} at {Place}. The policy was changed all the same; what the listener does may go by the earlier one.")]
    private static partial void ListenerThrew(ILogger logger, string policyName, string exceptionType, string place);

    [LoggerMessage(EventId = 4, EventName = "PolicyReloadFailed", Level = LogLevel.Error, Message = "The change made no policy '{PolicyName}'; version {PolicyVersion} still judges. {Faults}")]
    private static partial void PolicyNotReloaded(ILogger logger, string policyName, string policyVersion, string faults);

    [LoggerMessage(EventId = 5, EventName = "PolicyReloaded", Level = LogLevel.Information, Message = "The policy '{PolicyName}' was changed; version {PolicyVersion} with {Rules} rules judges now.")]
    private static partial void PolicyReloaded(ILogger logger, string policyName, string policyVersion, int rules);

    [LoggerMessage(EventId = 6, EventName = "PolicyStarted", Level = LogLevel.Information, Message = "The policy '{PolicyName}' judges: version {PolicyVersion} with {Rules} rules.")]
    private static partial void PolicyStarted(ILogger logger, string policyName, string policyVersion, int rules);
}
