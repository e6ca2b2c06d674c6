using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <content>What a host's own rules ask for beside what the library's clauses do: conditions, signals by name, a mark of their code, dates.</content>
public sealed partial class RuleDefinition
{
    /// <summary>The condition of a breach. A condition that throws gives a finding to be reviewed, never silence.</summary>
    /// <param name="condition">The fact and its text as it was read.</param>
    /// <param name="needs">Signals of which the text must carry one before the condition is asked at all; empty: it is always asked.</param>
    /// <param name="atMost">How sure a finding is at the most.</param>
    /// <param name="prefilter">What is asked first, for this condition and others together.</param>
    /// <param name="readsText">Whether the condition may look at the text. Where no rule does, no text is read.</param>
    /// <remarks>
    /// The evidence is what the condition asked the text for while it ran: the places of each signal that it named. A condition that looks
    /// at all matches or signals asked for all of them, and one that asked for nothing rests on the field <c>condition</c>. The
    /// finding is as sure as the weakest of the signals that it rests on: words are at most <see cref="Confidence.Likely"/>, a cue alone is
    /// <see cref="Confidence.Possible"/>, an identifier that proves itself may be <see cref="Confidence.Certain"/>, and so may a
    /// condition that asks the text nothing.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public RuleDefinition When<TFact>(
        TextCondition<TFact> condition, SignalSet needs = default, Confidence atMost = Confidence.Certain, Prefilter<TFact>? prefilter = null, bool readsText = true)
        where TFact : Fact
    {
        ArgumentNullException.ThrowIfNull(condition);
        return With(new FactCheck<TFact>(needs, (in context) => context.ReportIf(condition, atMost)) { ReadsText = readsText, Prefilter = prefilter });
    }

    /// <summary>Puts the rule to facts whose text carries one of the signals of these names, the host's own among them.</summary>
    /// <param name="signals">The names of lexicon categories, identifiers or scores, such as <c>staff-number</c>; <see cref="PolicyBuilder.Build"/> refuses one that there is not.</param>
    /// <param name="check">The check.</param>
    /// <param name="excusedBy">What excuses what it finds.</param>
    public RuleDefinition On<TFact>(IReadOnlyList<string> signals, RuleCheck<TFact> check, Func<TFact, Ternary>? excusedBy = null)
        where TFact : Fact => AsksFor([.. FactGuard.Items(signals, nameof(signals))])
            .With(new FactCheck<TFact>(SignalSet.Empty, FactGuard.NotNull(check, nameof(check)), excusedBy is null ? null : (in context) => excusedBy(context.Fact)) { NeededNames = [.. signals] });

    /// <summary>The duty that a fact opens whose text carries one of the signals of these names.</summary>
    /// <param name="signals">The names of lexicon categories, identifiers or scores; <see cref="PolicyBuilder.Build"/> refuses one that there is not.</param>
    /// <param name="duty">States the duty.</param>
    public RuleDefinition Owes<TFact>(IReadOnlyList<string> signals, RuleDuty<TFact> duty)
        where TFact : Fact => AsksFor([.. FactGuard.Items(signals, nameof(signals))]).With(new FactDuty<TFact>(SignalSet.Empty, Each(duty)) { NeededNames = [.. signals] });

    /// <summary>Names signals that the rule asks a text for; <see cref="PolicyBuilder.Build"/> refuses one that the engine does not tell apart.</summary>
    public RuleDefinition AsksFor(params string[] signals) => new(Rule with { SignalNames = [.. Rule.SignalNames.Union(signals, StringComparer.Ordinal)] });

    /// <summary>Names all signals that the rule asks a text for, beside the characters themselves. Where every rule in use says so, nothing else is looked for in a text.</summary>
    /// <remarks>A signal that is asked for and not named here is found in no text then. A rule that states duties is taken to ask for everything.</remarks>
    public RuleDefinition AsksOnlyFor(params string[] signals) => new(AsksFor(signals).Rule with { AsksForNothingElse = true });

    /// <summary>Puts values of the fact into what a finding says, once there is one. Where that throws, the finding says what the rule says of every fact.</summary>
    /// <param name="fill">Fills the message; called for findings on facts of this type alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fill"/> is null.</exception>
    public RuleDefinition Fills<TFact>(MessageFill<TFact> fill)
        where TFact : Fact
    {
        ArgumentNullException.ThrowIfNull(fill);
        return new(Rule with { Fill = (fact, text, message) => fact is TFact own ? fill(own, text, message) : message });
    }

    /// <summary>Marks the code of the rule as it is now. Give it another mark whenever that changes, so that the policy's version changes with it.</summary>
    public RuleDefinition Revision(string revision) => new(Rule with { Revision = revision ?? "" });

    /// <summary>From when, and until when, it is in force; a fact is judged by its own instant.</summary>
    public RuleDefinition Effective(DateTimeOffset? from, DateTimeOffset? until = null) => new(Rule with { EffectiveFrom = from, EffectiveUntil = until });

    private RuleDefinition With(FactCheck check) => new(Rule with { Checks = [.. Rule.Checks, check] });

    private RuleDefinition With(FactDuty duty) => new(Rule with { Duties = [.. Rule.Duties, duty] });

    private static RuleDuties<TFact> Each<TFact>(RuleDuty<TFact> duty)
        where TFact : Fact
    {
        ArgumentNullException.ThrowIfNull(duty);
        return (in context, duties) =>
        {
            if (duty(context) is { } obligation) duties.Add(obligation);
        };
    }
}
