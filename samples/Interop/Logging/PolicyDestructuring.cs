using System.Diagnostics.CodeAnalysis;
using Serilog.Core;
using Serilog.Events;
using WeChatPolicy.Rules;

namespace Interop.Logging;

// <policy>
/// <summary>What <c>{@…}</c> logs of facts, decisions and findings: who they are, never what somebody wrote.</summary>
internal sealed class PolicyDestructuring : IDestructuringPolicy
{
    public bool TryDestructure(object value, ILogEventPropertyValueFactory factory, [NotNullWhen(true)] out LogEventPropertyValue? result)
    {
        result = value switch
        {
            Fact fact => Structure(fact.GetType().Name, ("Id", fact.Id), ("OccurredAt", fact.OccurredAt)),
            PolicyDecision decision => new StructureValue(
                [
                    new("FactId", new ScalarValue(decision.FactId)),
                    new("Outcome", new ScalarValue(decision.Outcome)),
                    new("PolicyVersion", new ScalarValue(decision.PolicyVersion)),
                    new("Findings", new SequenceValue(decision.Findings.Select(Of))),
                ],
                nameof(PolicyDecision)),
            Finding finding => Of(finding),
            // An excerpt is masked, and still what somebody wrote.
            Evidence evidence => Structure(nameof(Evidence), ("Type", evidence.Type), ("Part", evidence.Part)),
            _ => null,
        };
        return result is not null;
    }

    private static StructureValue Of(Finding finding) => Structure(
        nameof(Finding),
        ("Id", finding.Id), ("RuleId", finding.RuleId), ("Subject", finding.Subject), ("Confidence", finding.Confidence), ("Enforcement", finding.Enforcement));

    private static StructureValue Structure(string type, params (string Name, object? Value)[] properties) =>
        new(properties.Select(property => new LogEventProperty(property.Name, new ScalarValue(property.Value))), type);
}

// </policy>
