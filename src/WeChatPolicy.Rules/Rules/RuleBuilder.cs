using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>A rule of the host's own in the making; each step gives a new one.</summary>
/// <typeparam name="TFact">The type of fact that it is put to.</typeparam>
public sealed class RuleBuilder<TFact>
    where TFact : Fact
{
    private readonly RuleDefinition _definition;

    internal RuleBuilder(RuleDefinition definition) =>
        _definition = definition.Rule.Message.Zh.Length > 0 ? definition : definition
            .Rated(Severity.Medium, Enforcement.Review).By(DecidedBy.Text | DecidedBy.Facts)
            .Norm($"公司自定规则 {definition.Rule.Id}", $"The company's own rule {definition.Rule.Id}")
            .Says($"违反公司自定规则 {definition.Rule.Id}", $"The company's own rule {definition.Rule.Id} was broken")
            .Remedy("按公司规定处理", "Do as the company's rules say");

    /// <summary>How grave a breach is and what a host is asked to do. Default: medium, to be reviewed.</summary>
    public RuleBuilder<TFact> Rated(Severity severity, Enforcement enforcement) => new(_definition.Rated(severity, enforcement));

    /// <summary>What its findings are. Default: a violation.</summary>
    public RuleBuilder<TFact> As(FindingKind kind) => new(_definition.As(kind));

    /// <summary>What the rule demands.</summary>
    public RuleBuilder<TFact> Norm(string zh, string en) => new(_definition.Norm(zh, en));

    /// <summary>What a finding says.</summary>
    public RuleBuilder<TFact> Says(string zh, string en) => new(_definition.Says(zh, en));

    /// <summary>What sets a breach right.</summary>
    public RuleBuilder<TFact> Remedy(string zh, string en) => new(_definition.Remedy(zh, en));

    /// <summary>Names conduct that the rule requires, in words that rules share, such as <c>encrypt-important-files</c>.</summary>
    public RuleBuilder<TFact> Requires(params string[] conduct) => new(_definition.Requires(conduct));

    /// <summary>Names conduct that the rule forbids, in words that rules share.</summary>
    public RuleBuilder<TFact> Forbids(params string[] conduct) => new(_definition.Forbids(conduct));

    /// <summary>Marks the condition as it is now. Give it another mark whenever its code changes, so that the policy's version changes with it.</summary>
    public RuleBuilder<TFact> Revision(string revision) => new(new RuleDefinition(_definition.Rule with { Revision = revision ?? "" }));

    /// <summary>From when, and until when, it is in force; a fact is judged by its own instant.</summary>
    public RuleBuilder<TFact> Effective(DateTimeOffset? from, DateTimeOffset? until = null) =>
        new(new RuleDefinition(_definition.Rule with { EffectiveFrom = from, EffectiveUntil = until }));

    /// <summary>The condition of a breach. A condition that throws gives a finding to be reviewed, never silence.</summary>
    /// <param name="condition">The fact and its text as it was read.</param>
    /// <remarks>
    /// The evidence is what the condition asked the text for while it ran: the places of each signal that it named. A condition that looks
    /// at all matches or signals asked for all of them, and one that asked for nothing rests on the field <c>condition</c>. The
    /// finding is as sure as the weakest of the signals that it rests on: words are at most <see cref="Confidence.Likely"/>, a cue alone is
    /// <see cref="Confidence.Possible"/>, an identifier that proves itself may be <see cref="Confidence.Certain"/>, and so may a
    /// condition that asks the text nothing.
    /// </remarks>
    public Rule When(TextCondition<TFact> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return _definition.On<TFact>((in context) =>
        {
            context.Buffer.BeginAsking();
            if (condition(context.Fact, context.Text)) context.ReportAsked(context.Buffer.Asked, Confidence.Certain);
        });
    }

    /// <summary>The condition of a breach, by fields alone.</summary>
    public Rule When(Func<TFact, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return When((fact, _) => condition(fact));
    }
}
