using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules;

/// <summary>What the policy says of one fact.</summary>
/// <remarks>A value of a few references: a fact without a finding costs no allocation. Its default is "not applicable".</remarks>
[SuppressMessage("Performance", "CA1815", Justification = "Decisions are read, not compared; findings have ids of their own.")]
public readonly struct PolicyDecision
{
    private readonly PolicyEngine? _engine;
    private readonly Fact? _fact;
    private readonly Finding[]? _findings;

    internal PolicyDecision(PolicyEngine engine, Fact fact, Outcome outcome, Finding[]? findings)
    {
        _engine = engine;
        _fact = fact;
        _findings = findings;
        Outcome = outcome;
    }

    /// <summary>What it comes to: the strictest finding wins.</summary>
    public Outcome Outcome { get; }

    /// <summary>The findings, gravest first; empty where there is none.</summary>
    public IReadOnlyList<Finding> Findings => _findings ?? [];

    /// <summary>The duties that the fact opens, worked out each time this is asked for.</summary>
    public IReadOnlyList<Obligation> Obligations =>
        _engine is null || Outcome == Outcome.NotApplicable ? [] : _engine.ObligationsOf(_fact!);

    /// <summary>The version of the policy that decided; empty for the default value.</summary>
    public string PolicyVersion => _engine?.PolicyVersion ?? "";

    /// <summary>The id of the fact; empty for the default value.</summary>
    public string FactId => _fact?.Id ?? "";

    /// <summary>Why each finding is there, and what would have made it go away. Judges the fact again a few times for each rule that found something.</summary>
    public IReadOnlyList<Explanation> Explain()
    {
        if (_findings is null) return [];
        var explainer = new Explainer(_engine!, _fact!);
        return [.. _findings.Select(explainer.Explain)];
    }

    /// <summary>Outcome and number of findings; nothing of the content.</summary>
    public override string ToString() => $"{Outcome}, {Findings.Count} finding(s)";
}
