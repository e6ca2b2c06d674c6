namespace WeChatPolicy.Rules;

/// <summary>Makes the findings of rules, of one fact as well as of what showed over time.</summary>
internal static class FindingFactory
{
    /// <summary>What a host is asked to do: as the rule is rated, for a merit nothing, and for what is only possible at most a look.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="kind">What the finding is.</param>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="atMost">The strictest that may be asked about this one.</param>
    public static Enforcement Asked(RuleSetting rule, FindingKind kind, Confidence confidence, Enforcement atMost = Enforcement.Block)
    {
        if (kind == FindingKind.Merit) return Enforcement.None;
        if (confidence == Confidence.Possible && atMost > Enforcement.Review) atMost = Enforcement.Review;
        return rule.Enforcement < atMost ? rule.Enforcement : atMost;
    }

    public static Finding Of(
        RuleSetting rule, string factId, Party subject, FindingKind kind, Confidence confidence, Enforcement enforcement, IReadOnlyList<Evidence> evidence) => new()
        {
            Id = FindingId.Of(factId, rule.Rule.Id, evidence),
            FactId = factId,
            Subject = subject,
            RuleId = rule.Rule.Id,
            Clause = rule.Rule.ClauseNumber,
            Kind = kind,
            Severity = rule.Severity,
            Confidence = confidence,
            Enforcement = enforcement,
            Evidence = evidence,
            Message = rule.Rule.Message,
            Remedy = rule.Rule.Remedy,
        };

    /// <summary>Evidence that a field decided.</summary>
    public static Evidence Field(string field, string value) => new() { Type = Evidence.FieldType, Part = field, Excerpt = value };
}
