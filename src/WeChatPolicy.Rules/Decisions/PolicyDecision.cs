using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules;

/// <summary>What the policy says of one fact. Data alone: duties and explanations are asked of the engine.</summary>
/// <remarks>A value of a few references: a fact without a finding costs no allocation. Its default is "not applicable".</remarks>
[SuppressMessage("Performance", "CA1815", Justification = "Decisions are read, not compared; findings have ids of their own.")]
public readonly struct PolicyDecision
{
    private readonly string? _factId;
    private readonly string? _policyVersion;
    private readonly Finding[]? _findings;

    internal PolicyDecision(string factId, string policyVersion, Outcome outcome, Finding[]? findings = null)
    {
        _factId = factId;
        _policyVersion = policyVersion;
        _findings = findings;
        Outcome = outcome;
    }

    /// <summary>A decision as it was written.</summary>
    [JsonConstructor]
    internal PolicyDecision(string factId, string policyVersion, Outcome outcome, IReadOnlyList<Finding> findings)
        : this(factId, policyVersion, outcome, findings is null ? throw new JsonException("A decision has 'findings'; an empty list where there are none.") : (Finding[])[.. findings])
    {
    }

    /// <summary>What it comes to: the strictest finding wins.</summary>
    public Outcome Outcome { get; }

    /// <summary>The findings, gravest first; empty where there is none.</summary>
    public IReadOnlyList<Finding> Findings => _findings ?? [];

    /// <summary>The version of the policy that decided; empty for the default value.</summary>
    public string PolicyVersion => _policyVersion ?? "";

    /// <summary>The id of the fact; empty for the default value.</summary>
    public string FactId => _factId ?? "";

    /// <summary>Outcome and number of findings; nothing of the content.</summary>
    public override string ToString() => $"{Outcome}, {Findings.Count} finding(s)";
}
