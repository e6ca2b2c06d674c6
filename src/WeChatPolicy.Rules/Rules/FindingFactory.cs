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

    /// <summary>A finding of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="factId">The fact.</param>
    /// <param name="at">When it happened.</param>
    /// <param name="subject">Whom it concerns.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="enforcement">What a host is asked to do.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <param name="says">What it says, where that is not what the rule always says.</param>
    public static Finding Of(
        RuleSetting rule, string factId, DateTimeOffset? at, Party subject, FindingKind kind, Confidence confidence, Enforcement enforcement, IReadOnlyList<Evidence> evidence, LocalizedText? says = null) => new()
        {
            Id = FindingId.Of(factId, rule.Rule.Id, kind, subject),
            FactId = factId,
            At = at,
            Subject = subject,
            RuleId = rule.Rule.Id,
            Clause = rule.Rule.ClauseNumber,
            Kind = kind,
            Severity = rule.Severity,
            Confidence = confidence,
            Enforcement = enforcement,
            Evidence = evidence,
            Message = says is null ? Words(rule.Rule, kind, confidence).Message : kind == FindingKind.Violation && confidence == Confidence.Possible ? Doubt.Message(says) : says,
            Remedy = Words(rule.Rule, kind, confidence).Remedy,
        };

    /// <summary>The finding as one of a duty that was not met in time: with the duty's own id and deadline, and with the reason where the calendar does not reach so far.</summary>
    public static Finding OfMissed(Finding finding, Rule rule, MissedDuty missed, WorkCalendar calendar)
    {
        finding = finding with
        {
            Id = missed.Key is { } key ? FindingId.OfDuty(rule, key, missed.Begun, finding.Kind, finding.Subject) : finding.Id,
            At = missed.Deadline.At,
        };
        return !missed.Deadline.IsProvisional || finding.Confidence != Confidence.Possible ? finding : finding with
        {
            Evidence = [.. finding.Evidence, Field(Doubt.CalendarField, Doubt.Reach(calendar))],
            Message = Doubt.OfCalendar(finding.Message, calendar),
        };
    }

    // A suspicion is told as one; what is only advised may have words of its own.
    private static (LocalizedText Message, LocalizedText Remedy) Words(Rule rule, FindingKind kind, Confidence confidence) => kind switch
    {
        FindingKind.Violation when confidence == Confidence.Possible => (rule.MessageInDoubt, rule.RemedyInDoubt),
        FindingKind.Advice when rule.Advice is { } advice => advice,
        _ => (rule.Message, rule.Remedy),
    };

    /// <summary>A rule that failed has not cleared the fact: somebody must look. Only the types of the errors are told, never their texts.</summary>
    public static Finding OfFailure(RuleSetting rule, Fact fact, IEnumerable<string> errors) =>
        Of(rule, fact.Id, fact.OccurredAt, fact.Subject, FindingKind.Advice, Confidence.Possible, Enforcement.Review, [.. errors.Select(error => Field("rule-error", error))]) with
        {
            Id = FindingId.OfFailure(fact.Id, rule.Rule.Id, fact.Subject),
            Message = ($"规则 {rule.Rule.Id} 执行出错，未能判定，需人工查看", $"Rule {rule.Rule.Id} failed and decided nothing; somebody must look"),
            Remedy = ("请修复该规则后重新判定", "Mend the rule and evaluate again"),
        };

    /// <summary>What a recogniser or classifier that failed would have found nobody knows: the text is not cleared.</summary>
    /// <param name="name">Which it was, such as <c>identifier/staff-number</c>.</param>
    /// <param name="fact">The fact whose text it read.</param>
    /// <param name="error">How it failed.</param>
    public static Finding OfUnread(string name, Fact fact, Exception error) => new()
    {
        Id = FindingId.OfFailure(fact.Id, name, fact.Subject),
        FactId = fact.Id,
        At = fact.OccurredAt,
        Subject = fact.Subject,
        RuleId = name,
        Clause = name[..name.IndexOf('/', StringComparison.Ordinal)],
        Kind = FindingKind.Advice,
        Severity = Severity.Medium,
        Confidence = Confidence.Possible,
        Enforcement = Enforcement.Review,
        Evidence = [Field($"{name[..name.IndexOf('/', StringComparison.Ordinal)]}-error", error.GetType().Name)],
        Message = ($"文本识别器 {name} 执行出错，文本未能完整读取，需人工查看", $"The reader {name} failed and the text was not read in full; somebody must look"),
        Remedy = ("请修复该识别器后重新判定", "Mend it and evaluate again"),
    };

    /// <summary>Whether a finding tells that the text was not read in full, and so is no rule's.</summary>
    public static bool IsOfUnread(Finding finding) => finding.Clause is "identifier" or "classifier";

    /// <summary>Evidence that a field decided.</summary>
    public static Evidence Field(string field, string value) => new() { Type = Evidence.FieldType, Part = field, Excerpt = value };
}
