using WeChatPolicy.Rules.Outside.Tests;
using WeChatPolicy.Rules.Tests.Duties.Tracking;

namespace WeChatPolicy.Rules.Tests.Rules.Timed;

/// <summary>What follows for the duty of every timed rule, the library's and a host's: found from the engine, opened by generated facts, due by the naive calendar.</summary>
public class TimedRuleDutyTests
{
    private static readonly World s_world = World.Named("China");

    private static readonly Dictionary<string, TimedCase> s_cases = TimedCase.Of(s_world.Engine).Concat(TimedCase.Of(Additions.Engine)).ToDictionary(each => each.ToString());

    private static readonly Participant s_approver = new() { Id = "approver", Kind = ParticipantKind.Employee };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Fact]
    public void Whatever_opens_a_duty_is_declared_as_a_timed_rule_but_for_the_programme() =>
        Assert.All(s_world.Engine.Rules.Values.Where(rule => rule.Rule.Duties.Count > 0), rule => Assert.Equal(rule.Rule.KeyedBy == DutyKey.Programme, rule.Rule.Term is null));

    [Fact]
    public void A_rule_that_nothing_generated_opens_is_named()
    {
        var mute = Rule.Define("acme/mute", Modality.Must).Timed(DutyKey.Request, static _ => Term.Hours(2), static duty => duty.OpenedBy<QuestionAsked>(static _ => null, static asked => asked.Id));
        var error = Assert.Throws<InvalidOperationException>(() => Assert.Single(TimedCase.Of(PolicyBuilder.CreateEmpty().AddRule(mute).Build())).Duty);

        Assert.Contains("QuestionAsked opens one duty under acme/mute", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_opens_what_the_fact_names_for_the_term_from_then_on(string row)
    {
        var (timed, tracker) = Begin(row);
        var (duty, term) = (timed.Duty, timed.Rule.Term!(timed.Engine.Settings.Options));

        Assert.Equal([duty], tracker.OpenUnder(timed.Rule.Id));
        Assert.Equal((timed.Opening.Id, TimedCase.Begun), (duty.OpenedBy, duty.OpenedAt));

        // Without a term of its own it is due by the end of a date that the fact names: here of the same day.
        Assert.True(duty.Term is null || duty.Term == term);
        Assert.Equal(duty.Term is null ? s_world.Policy.Time.EndOfWorkOn(DateOnly.FromDateTime(TimedCase.Begun.DateTime)) : s_world.Policy.Time.Due(TimedCase.Begun, term.ToString()), duty.DueAt);

        // It is owed by somebody, and about something, that the fact names.
        var names = FactJson.Serialize(timed.Opening);
        Assert.All([duty.Debtor.PersonId, duty.Creditor?.PersonId, .. duty.Key.Split('|')], name => Assert.True(name is null || names.Contains($"\"{name}\"", StringComparison.Ordinal), name));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_is_found_until_the_deadline_and_the_lateness_are_over_and_then_its_breach_by_its_debtor(string row)
    {
        var (timed, tracker) = Begin(row);
        var (duty, rule, final) = (timed.Duty, timed.Rule, Final(timed, timed.Duty.DueAt));

        Assert.Empty(Breaches(timed, tracker.AdvanceTo(final)));
        var (change, finding) = Assert.Single(Breaches(timed, tracker.AdvanceTo(final.AddTicks(1))));

        Assert.Equal((duty.DueAt, duty.Debtor, duty.Key), (change.At, change.Duty.Debtor, change.Duty.Key));
        Assert.Equal((duty.Debtor, duty.OpenedBy, duty.DueAt, rule.Kind, s_world.Policy.IsKnown(duty.DueAt) ? Confidence.Likely : Confidence.Possible), (finding.Subject, finding.FactId, finding.At, finding.Kind, finding.Confidence));
        Assert.Empty(tracker.OpenUnder(rule.Id));
        Assert.Empty(Breaches(timed, tracker.AdvanceTo(final.AddYears(1))));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Its_debtor_is_reminded_once_a_day_before_or_after_three_quarters_of_the_time_at_work(string row)
    {
        var (timed, tracker) = Begin(row);
        var (due, time) = (timed.Duty.DueAt, s_world.Policy.Time);
        var earliest = new[] { due.AddDays(-1), due - ((due - TimedCase.Begun) / 4) }.Max();
        var atWork = time.IsReachable(earliest, []) ? earliest : time.NextEdge(earliest);
        var reminded = atWork < due ? atWork : earliest;

        Assert.DoesNotContain(tracker.AdvanceTo(reminded.AddTicks(-1)).Reminders, duty => duty.RuleId == timed.Rule.Id);
        Assert.Equal([timed.Duty], tracker.AdvanceTo(reminded).Reminders.Where(duty => duty.RuleId == timed.Rule.Id));
        Assert.DoesNotContain(tracker.AdvanceTo(due).Reminders, duty => duty.RuleId == timed.Rule.Id);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Waived_it_is_never_breached(string row)
    {
        var (timed, tracker) = Begin(row);
        tracker.Follow(new DutyWaived { Id = "decision", Person = s_approver, At = TimedCase.Begun.AddMinutes(1), RuleId = timed.Rule.Id, Key = timed.Duty.Key, Debtor = timed.Duty.Debtor, Reason = "settled" });

        var advance = tracker.AdvanceTo(timed.Duty.DueAt.AddYears(1));
        Assert.Equal([DutyChangeKind.Opened, DutyChangeKind.Waived], Changes(timed, advance).Select(change => change.Kind));
        Assert.Empty(Breaches(timed, advance));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Extended_it_is_breached_at_its_new_deadline(string row)
    {
        var (timed, tracker) = Begin(row);
        var until = timed.Duty.DueAt.AddDays(1);
        tracker.Follow(new DutyExtended { Id = "decision", Person = s_approver, At = TimedCase.Begun.AddMinutes(1), RuleId = timed.Rule.Id, Key = timed.Duty.Key, Debtor = timed.Duty.Debtor, Reason = "ill", Until = until });

        Assert.Empty(Breaches(timed, tracker.AdvanceTo(Final(timed, until))));
        Assert.Equal(until, Assert.Single(Breaches(timed, tracker.AdvanceTo(Final(timed, until).AddTicks(1)))).Change.At);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Whoever_leaves_passes_it_on_to_the_company_unless_it_stays_with_its_debtor(string row) =>
        Moves(row, who => new Departed { Id = "absence", Person = who, At = TimedCase.Begun.AddMinutes(1) }, Party.Company);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Whoever_is_away_passes_it_on_to_the_deputy_unless_it_stays_with_its_debtor(string row) =>
        Moves(row, who => new LeaveTaken { Id = "absence", Person = who, At = TimedCase.Begun, From = TimedCase.Begun.AddMinutes(1), Until = TimedCase.Begun.AddYears(1), DeputyId = "deputy" }, Party.Person("deputy"));

    private static void Moves(string row, Func<Participant, Fact> absence, Party other)
    {
        var (timed, tracker) = Begin(row);
        var (duty, from) = (timed.Duty, TimedCase.Begun.AddMinutes(1));
        tracker.Follow(absence(new() { Id = duty.Debtor.PersonId ?? "somebody", Kind = ParticipantKind.Employee }));
        var advance = tracker.AdvanceTo(duty.DueAt.AddYears(1));
        var ends = Changes(timed, advance).Skip(1).Select(change => (change.Kind, change.Duty.Debtor, change.At));

        // Whom it is passed on to has the whole term anew; in a chat of two nobody else can answer.
        var stays = duty.Debtor.IsCompany || timed.Rule.StaysWithDebtor;
        var anew = duty.Term is { } term ? s_world.Policy.Time.Due(from, term.ToString()) : duty.DueAt;
        Assert.Equal(
            stays ? [(DutyChangeKind.Breached, duty.Debtor, duty.DueAt)]
            : duty.IsPersonal ? [(DutyChangeKind.Cancelled, duty.Debtor, from)]
            : [(DutyChangeKind.PassedOn, other, from), (DutyChangeKind.Breached, other, anew > duty.DueAt ? anew : duty.DueAt)],
            ends);
        Assert.Equal(stays ? [duty.Debtor] : duty.IsPersonal ? [] : [other], Breaches(timed, advance).Select(breach => breach.Finding.Subject));
    }

    private static (TimedCase Timed, ObligationTracker Tracker) Begin(string row)
    {
        var tracker = new ObligationTracker(s_cases[row].Engine);
        tracker.Follow(s_cases[row].Opening);
        return (s_cases[row], tracker);
    }

    private static DateTimeOffset Final(TimedCase timed, DateTimeOffset due) => timed.Engine.Settings.Options.Tracking.AllowedLateness.DeadlineFrom(due, timed.Engine.Settings.Calendar);

    private static IEnumerable<DutyChange> Changes(TimedCase timed, Advance advance) => advance.Changes.Where(change => change.Duty.RuleId == timed.Rule.Id);

    private static (DutyChange Change, Finding Finding)[] Breaches(TimedCase timed, Advance advance)
    {
        var breaches = Changes(timed, advance).Where(change => change.Kind == DutyChangeKind.Breached).Select(change => (change, change.Finding!)).ToArray();
        Assert.Equal(breaches.Select(breach => breach.Item2), advance.Findings.Where(finding => finding.RuleId == timed.Rule.Id));
        return breaches;
    }
}
