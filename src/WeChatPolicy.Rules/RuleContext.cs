using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>What a check sees: the fact, its text as it was read, the options; and where it reports.</summary>
internal readonly ref struct RuleContext<TFact>(TFact fact, RuleSetting rule, Evaluation evaluation)
    where TFact : Fact
{
    public TFact Fact { get; } = fact;

    public TextReading Text => evaluation.Text;

    public PolicyOptions Options => evaluation.Options;

    /// <summary>Whether a match stands in forwarded words, which are not the sender's own.</summary>
    public bool IsForwarded(in TextMatch match) => match.Part >= evaluation.OwnParts;

    /// <summary>Reports one finding that rests on the given places of the text.</summary>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="matches">The places.</param>
    /// <param name="subject">Whom it concerns, where that is not the person who acted.</param>
    /// <param name="kind">What it is, where that is not the rule's usual kind.</param>
    /// <param name="atMost">The strictest that a host is asked to do about this one, however the rule is rated.</param>
    public void Report(
        Confidence confidence, ReadOnlySpan<TextMatch> matches, Party? subject = null, FindingKind? kind = null, Enforcement atMost = Enforcement.Block) =>
        evaluation.Report(rule, Fact, confidence, subject, kind, matches, atMost);

    /// <summary>Reports a finding that a field decided.</summary>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="field">The path of the field in camel case.</param>
    /// <param name="value">Its value, as far as it may be shown.</param>
    /// <param name="subject">Whom it concerns, where that is not the person who acted.</param>
    /// <param name="kind">What it is, where that is not the rule's usual kind.</param>
    public void Report(Confidence confidence, string field, string value, Party? subject = null, FindingKind? kind = null) =>
        evaluation.Report(rule, Fact, confidence, subject, kind, field, value);
}

/// <summary>What a duty is stated from.</summary>
internal readonly ref struct DutyContext<TFact>(TFact fact, Rule rule, PolicyOptions options)
    where TFact : Fact
{
    public TFact Fact { get; } = fact;

    public Rule Rule { get; } = rule;

    public PolicyOptions Options { get; } = options;
}
