using System.Globalization;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>States the duties that a fact opens.</summary>
/// <typeparam name="TFact">The type of fact.</typeparam>
/// <param name="duty">What they are stated from, and what states them.</param>
/// <param name="term">The term of the rule.</param>
/// <param name="duties">Receives them.</param>
public delegate void TimedDuties<TFact>(in DutyContext<TFact> duty, Term term, ICollection<Obligation> duties)
    where TFact : Fact;

/// <summary>
/// A rule on something that has to be done within a term, declared once. What opens its duty, what meets it and what is said of an act or
/// a state that comes too late follow from it; the tracker reminds of it and finds its breach by the same duty.
/// </summary>
/// <remarks>It begins with <see cref="RuleDefinition.Timed"/>; each step gives a new one.</remarks>
public sealed class TimedRule
{
    /// <summary>The field that says when an event happened.</summary>
    private const string At = "at";

    private readonly string _format;

    internal TimedRule(RuleDefinition rule, string format = "yyyy-MM-dd") => (Rule, _format) = (rule, format);

    /// <summary>The rule so far.</summary>
    internal RuleDefinition Rule { get; }

    /// <summary>How long there is for it.</summary>
    internal Func<PolicyOptions, Term> Term => Rule.Rule.Term!;

    /// <summary>What follows shows instants to the minute, not by the date alone.</summary>
    public TimedRule ToTheMinute() => new(Rule, "yyyy-MM-dd HH:mm");

    internal TimedRule With(RuleDefinition rule) => new(rule, _format);

    /// <summary>A fact of this type opens the duty.</summary>
    /// <param name="debtor">Who owes it; nobody where the fact opens none.</param>
    /// <param name="key">What a later fact meets it by; none where the fact opens none.</param>
    /// <param name="since">From when its term counts; when the fact happened, unless it says otherwise. It opens none where that is not known.</param>
    /// <param name="creditor">To whom it is owed, where it is owed to somebody in particular.</param>
    public TimedRule OpenedBy<TFact>(Func<TFact, Party?> debtor, Func<TFact, string?> key, Func<TFact, DateTimeOffset?>? since = null, Func<TFact, Party?>? creditor = null)
        where TFact : Fact => OpenedByEach<TFact>((in duty, term, duties) =>
        {
            var fact = duty.Fact;
            if ((since is null ? fact.Instant : since(fact)) is not { } at || debtor(fact) is not { } who || key(fact) is not { } about) return;
            duties.Add(duty.Owe(who, at, term, about, creditor?.Invoke(fact)));
        });

    /// <summary>A fact of this type opens duties of several people or over several things, where its text carries one of the signals if any are named.</summary>
    public TimedRule OpenedByEach<TFact>(TimedDuties<TFact> state, SignalSet needs = default)
        where TFact : Fact
    {
        var term = Term;
        FactGuard.NotNull(state, nameof(state));
        return With(Rule.OwesEach<TFact>(needs, (in duty, duties) => state(duty, term(duty.Options), duties)));
    }

    /// <summary>A fact of this type meets the duty of that key, early or late; none where it meets nothing.</summary>
    public TimedRule MetBy<TFact>(Func<TFact, string?> key)
        where TFact : Fact => With(Rule.DischargedBy(key));

    /// <summary>The same, where it depends on the options what a fact meets. They are to be read, not changed.</summary>
    public TimedRule MetBy<TFact>(Func<TFact, PolicyOptions, string?> key)
        where TFact : Fact => With(Rule.DischargedBy(key));

    /// <summary>A fact of this type meets the duty of that key, and tells itself since when it was owed: after the term it is a finding.</summary>
    /// <inheritdoc cref="DoneBy{TFact}"/>
    public TimedRule MetBy<TFact>(
        Func<TFact, string?> key, string field, Func<TFact, DateTimeOffset?> since,
        Func<TFact, Party?>? by = null, Func<TFact, Confidence?>? sure = null, RuleCheck<TFact>? otherwise = null, string? inTime = null, Func<TFact, Ternary>? excusedBy = null,
        Func<TFact, string?>? about = null)
        where TFact : Fact => MetBy(key).DoneBy(field, since, by, sure, otherwise, inTime, excusedBy, about: about ?? key);

    /// <summary>A fact of this type ends the duty of that key without doing what was owed: there is nothing left to do, or it is a matter of its own.</summary>
    public TimedRule EndedBy<TFact>(Func<TFact, string?> key)
        where TFact : Fact => MetBy(key);

    /// <summary>A state tells which duties have been met or have ended.</summary>
    public TimedRule MetAccordingTo<TFact>(Func<TFact, IEnumerable<(string Key, Completion Done)>> done)
        where TFact : Fact => With(Rule.MetAccordingTo(done));

    /// <summary>An act that tells since when it was owed is a finding after the term. At the deadline is in time; an end that is not known makes nothing late.</summary>
    /// <param name="field">The field that the finding shows: the one that says since when, or <c>at</c>.</param>
    /// <param name="since">Since when it was owed, where known.</param>
    /// <param name="by">Whom the finding concerns, nobody where it is none; left out, whoever acted.</param>
    /// <param name="sure">How sure it is, if at all; left out, certain.</param>
    /// <param name="otherwise">What is asked of an act that is not found late, or only perhaps.</param>
    /// <param name="inTime">What an explanation says the time would have had to be; left out, the field that says since when.</param>
    /// <param name="excusedBy">What excuses what is found.</param>
    /// <param name="counts">Whether the act does what was owed, where that depends on the options; left out, it does.</param>
    /// <param name="about">The key of the duty that it is about, also where the act meets none: what the tracker tells of that duty and what is told of the act are one finding.</param>
    public TimedRule DoneBy<TFact>(
        string field, Func<TFact, DateTimeOffset?> since,
        Func<TFact, Party?>? by = null, Func<TFact, Confidence?>? sure = null, RuleCheck<TFact>? otherwise = null, string? inTime = null, Func<TFact, Ternary>? excusedBy = null,
        Func<TFact, PolicyOptions, bool>? counts = null, Func<TFact, string?>? about = null)
        where TFact : Fact
    {
        var (term, format) = (Term, _format);
        FactGuard.NotNull(since, nameof(since));
        return With(Rule
            .On<TFact>((in context) =>
            {
                var fact = context.Fact;
                var (confidence, who) = (sure is null ? Confidence.Certain : sure(fact), by?.Invoke(fact));
                if (confidence is { } known && (by is null || who is not null) && since(fact) is { } begun && fact.Instant is { } done
                    && context.DeadlineOf(term(context.Options), begun) is var due && done > due.At && context.Excused != Ternary.Yes && counts?.Invoke(fact, context.Options) != false)
                {
                    context.Missed(due, about?.Invoke(fact), begun).Report(known, field, Shown(field == At ? done : begun, format), who);

                    // What is only possibly late hides nothing that is certain.
                    if (!due.IsProvisional) return;
                }

                otherwise?.Invoke(context);
            }, excusedBy)
            .WouldPassIf<TFact>(At, inTime ?? field, fact => since(fact) is { } begun ? DoneAt(fact, begun) : null));
    }

    /// <summary>A state tells since when something has been owed: it opens the duty, and past the deadline it is a finding.</summary>
    /// <param name="debtor">Who owes it; nobody where none is owed.</param>
    /// <param name="key">What a later fact meets it by.</param>
    /// <param name="since">Since when, where known.</param>
    /// <param name="ended">What ends it for good.</param>
    /// <param name="field">The field that the finding shows.</param>
    /// <param name="met">The state as it would be had it just been done, under the field that says so.</param>
    /// <param name="excuse">What else may excuse it.</param>
    public TimedRule Stated<TFact>(
        Func<TFact, Party?> debtor, Func<TFact, string> key, Func<TFact, DateTimeOffset?> since, Func<TFact, Completion> ended,
        string field, (string Field, Func<TFact, TFact> Change) met, Func<TFact, Ternary>? excuse = null)
        where TFact : Fact
    {
        var (term, format) = (Term, _format);
        var stated = OpenedByEach<TFact>((in duty, within, duties) =>
        {
            var fact = duty.Fact;
            if (ended(fact).IsDone || debtor(fact) is not { } who || since(fact) is not { } begun || fact.Instant is not { } asOf) return;
            if (duty.OweAsOf(who, begun, asOf, within, key(fact)) is { } owed) duties.Add(owed);
        });
        return stated.With(stated.Rule
            .On<TFact>((in context) =>
            {
                var fact = context.Fact;
                if (debtor(fact) is not { } who || since(fact) is not { } begun || context.Excused == Ternary.Yes) return;
                var due = context.DeadlineOf(term(context.Options), begun);
                if (fact.Instant is not { } asOf || asOf <= due.At) return;
                context.Missed(due, key(fact), begun).Report(Confidence.Certain, field, Shown(begun, format), who);
            }, fact => Excuse.Or(Excuse.Of(ended(fact)), excuse?.Invoke(fact) ?? Ternary.No))
            .MetAccordingTo<TFact>(fact => [(key(fact), ended(fact))])
            .WouldPassIf(met.Field, "asOf", met.Change));
    }

    private static string Shown(DateTimeOffset instant, string format) => instant.ToString(format, CultureInfo.InvariantCulture);

    // The same event at another instant. What is no event tells its own time otherwise, and does not come too late.
    private static TFact? DoneAt<TFact>(TFact fact, DateTimeOffset at)
        where TFact : Fact => fact switch
        {
            PersonnelEvent happened => (happened with { At = at }) as TFact,
            AccountEvent happened => (happened with { At = at }) as TFact,
            _ => null,
        };
}
