namespace WeChatPolicy.Rules.Verdicts;

/// <summary>Puts facts to an engine, and what the product's types say into lines. A restructuring of the product changes what stands here and in the sources, and no line.</summary>
internal static class VerdictLines
{
    /// <summary>What an engine says of a fact: the outcome, the findings, the duties.</summary>
    public static IEnumerable<Verdict> Of(PolicyEngine engine, Fact fact)
    {
        var decision = engine.Evaluate(fact);
        yield return Of(fact, decision.Outcome);
        foreach (var finding in decision.Findings) yield return Of(finding);
        foreach (var duty in engine.DutiesOf(fact)) yield return Of("duty", duty);
    }

    public static Verdict Of(Fact fact, Outcome outcome) => new(new CanonicalLine("outcome").Add(fact.Id).Add(outcome.ToString()).ToString(), $"outcome {outcome}");

    public static Verdict Of(Finding finding)
    {
        var line = new CanonicalLine("finding").Add(finding.FactId).Add(finding.RuleId).Add(finding.Clause).Add(finding.Kind.ToString()).Add(finding.Severity.ToString())
            .Add(finding.Confidence.ToString()).Add(finding.Enforcement.ToString()).Add(finding.Subject.ToString())
            .Add(finding.Message.Zh).Add(finding.Message.En).Add(finding.Remedy.Zh).Add(finding.Remedy.En);
        foreach (var evidence in finding.Evidence) line.Add(evidence.Type).Add(evidence.Part).Add(evidence.Start).Add(evidence.Length).Add(evidence.Excerpt);
        return new Verdict(line.ToString(), $"{finding.RuleId} {finding.Confidence}", finding.Id);
    }

    /// <summary>A duty, and what is the matter with it.</summary>
    public static Verdict Of(string matter, Obligation duty) => new(Add(new CanonicalLine(matter), duty).ToString(), $"{duty.RuleId} {matter}");

    /// <summary>What happened to a duty; the finding that a breach is stands among the findings.</summary>
    /// <param name="told">Whether it is of the moment or final.</param>
    /// <param name="change">What happened.</param>
    public static Verdict Of(string told, DutyChange change)
    {
        var line = new CanonicalLine(told).Add(change.Kind.ToString()).Add(change.At).Add(change.By).Add(change.From?.ToString()).Add(change.Reason).Add(change.ApprovedBy);
        return new Verdict(Add(line, change.Duty).ToString(), $"{change.Duty.RuleId} {told} {change.Kind}");
    }

    private static CanonicalLine Add(CanonicalLine line, Obligation duty) => line.Add(duty.RuleId).Add(duty.Debtor.ToString()).Add(duty.Creditor?.ToString()).Add(duty.Key)
        .Add(duty.OpenedBy).Add(duty.OpenedAt).Add(duty.DueAt).Add(duty.Term?.ToString()).Add(duty.What.Zh).Add(duty.What.En);
}
