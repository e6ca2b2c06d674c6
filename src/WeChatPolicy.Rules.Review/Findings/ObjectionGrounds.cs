namespace WeChatPolicy.Rules.Review;

/// <summary>The grounds of a finding, as the person whom it concerns is told them: what was decided by rule, on what, and who decides (PIPL 24: an explanation, and no decision by automation alone).</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record ObjectionGrounds
{
    /// <summary>The rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>What the rule demands.</summary>
    public required LocalizedText Norm { get; init; }

    /// <summary>The number of the clause.</summary>
    public required string Clause { get; init; }

    /// <summary>The title of the clause.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What the clause says.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>The fact that it is about.</summary>
    public required string FactId { get; init; }

    /// <summary>The places that it rests on, with masked excerpts.</summary>
    public required IReadOnlyList<EvidencePlace> Evidence { get; init; }

    /// <summary>How sure the reading is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The version of the policy that made it.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>Whether a person has given a verdict, or a program alone has spoken so far.</summary>
    public required bool DecidedByPerson { get; init; }

    /// <summary>Who decides about the objection.</summary>
    public required LocalizedText WhoDecides { get; init; }

    /// <summary>Rule and fact; nothing of the content.</summary>
    public override string ToString() => $"{RuleId}, fact {FactId}";

    internal static ObjectionGrounds Of(ReviewedFinding reviewed, IReadOnlyList<Clause> clauses)
    {
        var finding = reviewed.Finding;
        var (clause, rule) = clauses.SelectMany(static clause => clause.Rules, static (clause, rule) => (clause, rule)).FirstOrDefault(pair => pair.rule.Id == finding.RuleId);
        if (rule is null) throw new ArgumentException($"No clause has the rule '{finding.RuleId}': give those of the policy that made the finding.", nameof(clauses));
        return new()
        {
            RuleId = rule.Id,
            Norm = rule.Norm,
            Clause = clause.Number,
            Title = clause.Title,
            Summary = clause.Summary,
            FactId = finding.FactId,
            Evidence = finding.Evidence,
            Confidence = finding.Confidence,
            PolicyVersion = finding.PolicyVersion,
            DecidedByPerson = reviewed.Votes.Count > 0,
            WhoDecides = (
                "由未对此作出过判断、且与当事人无直接上下级关系的复核人员决定",
                "a reviewer who has given no verdict on it, and who is neither the person's direct superior nor their subordinate"),
        };
    }
}
