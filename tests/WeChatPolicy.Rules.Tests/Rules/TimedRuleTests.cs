using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Rules;

/// <summary>From one declaration of a timed rule follow its duty, what meets it, what is said of an act or a state that comes too late, and what would have made it go away.</summary>
public class TimedRuleTests
{
    private const string RuleId = "acme/answer-in-two-hours";

    // Whoever is asked has two hours; an outsider owes nothing, a question that is taken up elsewhere needs no answer, and a doubtful one is only possible.
    private static readonly PolicyEngine s_engine = Engine(static duty => duty
        .OpenedBy<AuditRequested>(static asked => Employee(asked.Asked), static asked => asked.Id, creditor: static asked => Party.Person(asked.Person.Id))
        .MetBy<AuditAnswered>(
            static answer => answer.Complete == Ternary.No ? null : answer.RequestId, "requestedAt", static answer => answer.RequestedAt, by: static answer => Employee(answer.Person),
            sure: static answer => answer.Complete == Ternary.Unknown ? Confidence.Possible : Confidence.Certain,
            otherwise: static (in context) =>
            {
                if (context.Fact.Complete == Ternary.No) context.Report(Confidence.Certain, "complete", nameof(Ternary.No));
            })
        .MetBy<Message>(static message => message.RepliesTo)
        .EndedBy<AuditRefused>(static refusal => refusal.RequestId));

    private static readonly AuditRequested s_asked = new() { Id = "q", Person = A.Employee, Asked = A.Colleague, At = A.Morning };
    private static readonly AuditAnswered s_answer = new() { Id = "a", Person = A.Colleague, RequestId = "q", RequestedAt = A.Morning, At = A.Morning.AddHours(3), Complete = Ternary.Yes };

    private static readonly Dictionary<string, (AuditAnswered Answer, string? Says)> s_answers = new()
    {
        ["at the deadline"] = (s_answer with { At = A.Morning.AddHours(2) }, null),
        ["a tick after it"] = (s_answer with { At = A.Morning.AddHours(2).AddTicks(1) }, "Certain person:li requestedAt 2026-04-01"),
        ["perhaps not complete, and late"] = (s_answer with { Complete = Ternary.Unknown }, "Possible person:li requestedAt 2026-04-01"),
        ["not complete, in time"] = (s_answer with { At = A.Morning, Complete = Ternary.No }, "Certain person:li complete No"),
        ["not complete, and late"] = (s_answer with { Complete = Ternary.No }, "Certain person:li requestedAt 2026-04-01"),
        ["nobody knows since when"] = (s_answer with { RequestedAt = null }, null),
        ["nobody knows when"] = (s_answer with { At = null }, null),
        ["late, by an outsider"] = (s_answer with { Person = A.Customer }, null),
    };

    private static readonly Dictionary<string, (Fact Then, string Fate)> s_fates = new()
    {
        ["answered in time"] = (s_answer with { At = A.Morning.AddHours(2) }, "Discharged 12:00"),
        ["answered after the deadline"] = (s_answer with { At = A.Morning.AddHours(2).AddTicks(1) }, "Breached 12:00"),
        ["answered in part"] = (s_answer with { At = A.Morning, Complete = Ternary.No }, "Breached 12:00"),
        ["another question answered"] = (s_answer with { At = A.Morning, RequestId = "other" }, "Breached 12:00"),
        ["answered by a message"] = (A.Message("已提供") with { SentAt = A.Morning.AddHours(1), RepliesTo = "q" }, "Discharged 11:00"),
        ["ended without an answer"] = (new AuditRefused { Id = "r", Person = A.Colleague, RequestId = "q", At = A.Morning.AddHours(1) }, "Discharged 11:00"),
    };

    private static readonly Account s_account = new() { Id = "s", Profile = A.Account, Holder = A.Employee, AsOf = A.Morning.AddHours(3), RegisteredAt = A.Morning, Closed = Completion.NotDone };

    private static readonly PolicyEngine s_stated = Engine(static duty => duty.ToTheMinute()
        .Stated<Account>(
            static account => account.Holder is { } holder ? Employee(holder) : null, static account => account.Profile.Id, static account => account.RegisteredAt,
            ended: static account => account.Closed, "registeredAt", met: ("registeredAt", static account => account with { RegisteredAt = account.AsOf })));

    private static readonly Dictionary<string, (Account State, int Duties, string? Says)> s_states = new()
    {
        ["at the deadline"] = (s_account with { AsOf = A.Morning.AddHours(2) }, 1, null),
        ["past it"] = (s_account, 0, "Certain person:zhang registeredAt 2026-04-01 10:00"),
        ["past it, and perhaps ended"] = (s_account with { Closed = Completion.Unknown }, 0, "Possible person:zhang registeredAt 2026-04-01 10:00"),
        ["ended before the deadline"] = (s_account with { AsOf = A.Morning.AddHours(1), Closed = Completion.Done(A.Morning) }, 0, null),
        ["ended, seen past the deadline"] = (s_account with { Closed = Completion.Done(A.Morning) }, 0, null),
        ["nobody knows since when"] = (s_account with { RegisteredAt = null }, 0, null),
        ["owed by nobody"] = (s_account with { Holder = null }, 0, null),
    };

    public static TheoryData<string> Answers => [.. s_answers.Keys];

    public static TheoryData<string> Fates => [.. s_fates.Keys];

    public static TheoryData<string> States => [.. s_states.Keys];

    [Fact]
    public void What_opens_it_states_who_owes_what_to_whom_until_when()
    {
        var duty = Assert.Single(s_engine.DutiesOf(s_asked));

        Assert.Equal((RuleId, "q", "person:li", "person:zhang"), (duty.RuleId, duty.Key, duty.Debtor.ToString(), duty.Creditor?.ToString()));
        Assert.Equal((A.Morning, A.Morning.AddHours(2), Term.Hours(2)), (duty.OpenedAt, duty.DueAt, duty.Term));
        Assert.Empty(s_engine.DutiesOf(s_asked with { Asked = A.Customer }));
        Assert.Empty(s_engine.DutiesOf(s_asked with { At = null }));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_act_that_tells_since_when_it_was_owed_is_a_finding_after_the_term(string row) =>
        Assert.Equal(s_answers[row].Says, Said(s_engine, s_answers[row].Answer));

    [Fact]
    public void What_would_have_made_a_late_act_go_away_is_the_instant_since_when_it_was_owed()
    {
        var explanation = Assert.Single(s_engine.Explain(s_answer, s_engine.Evaluate(s_answer)));

        Assert.Equal(new FactChange("at", "requestedAt", 0, 0), Assert.Single(explanation.Changes));
        Assert.Equal(A.Morning, Assert.IsType<AuditAnswered>(explanation.ChangedFact).At);
    }

    [Theory]
    [MemberData(nameof(Fates))]
    public void Over_time_the_duty_ends_as(string row)
    {
        var tracker = new ObligationTracker(s_engine);
        var changes = tracker.Follow(s_asked).Changes.Concat(tracker.Follow(s_fates[row].Then).Changes).Concat(tracker.AdvanceTo(A.Morning.AddDays(9)).Changes);

        var end = Assert.Single(changes.Where(change => change.Kind != DutyChangeKind.Opened).DistinctBy(change => (change.Kind, change.At)));
        Assert.Equal(s_fates[row].Fate, FormattableString.Invariant($"{end.Kind} {end.At:HH:mm}"));
        Assert.Equal(end.Kind == DutyChangeKind.Breached, end.Finding is { RuleId: RuleId });
    }

    [Fact]
    public void Before_its_deadline_somebody_is_reminded_of_it()
    {
        var tracker = new ObligationTracker(s_engine);
        tracker.Follow(s_asked);

        Assert.Equal("q", Assert.Single(tracker.AdvanceTo(A.Morning.AddHours(2).AddTicks(-1)).Reminders).Key);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_state_opens_the_duty_until_its_deadline_and_is_a_finding_after_it(string row)
    {
        var (state, duties, says) = s_states[row];

        Assert.Equal(duties, s_stated.DutiesOf(state).Count);
        Assert.Equal(says, Said(s_stated, state));
        Assert.All(s_stated.Explain(state, s_stated.Evaluate(state)), explanation => Assert.Equal(new FactChange("registeredAt", "asOf", 0, 0), Assert.Single(explanation.Changes)));
    }

    private static string? Said(PolicyEngine engine, Fact fact) => engine.Evaluate(fact).Findings switch
    {
        [] => null,
        [var finding] => $"{finding.Confidence} {finding.Subject} {string.Join(", ", finding.Evidence.Select(item => $"{item.Part} {item.Excerpt}"))}",
        var several => $"{several.Count} findings",
    };

    private static Party? Employee(Participant person) => person.Kind == ParticipantKind.Employee ? Party.Person(person.Id) : null;

    private static PolicyEngine Engine(Func<TimedRule, TimedRule> declare) => PolicyBuilder.CreateEmpty()
        .AddRule(RuleDefinition.Begin(RuleId, Modality.Must).Rated(Severity.Low, Enforcement.Notify).Norm("两小时内答复", "Answer within two hours")
            .Says("未在两小时内答复", "Not answered within two hours").Remedy("立即答复", "Answer now")
            .Timed(DutyKey.Request, static _ => Term.Hours(2), declare))
        .Build();
}
