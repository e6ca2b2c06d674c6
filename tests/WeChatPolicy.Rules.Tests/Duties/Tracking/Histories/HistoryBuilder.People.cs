namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

internal sealed partial class HistoryBuilder
{
    // Absences, on-call times, and decisions about what is open: part of every theme.
    private static Action<HistoryBuilder>[] People => [TakeLeave, TakeLeave, TakeLeave, Leave, Join, TakeCall, Waive, Extend, Extend];

    // Bursts, and who is answered first, are a matter of minutes.
    private const int UrgentTheme = 0;
    private const int IdleTheme = 1;

    private static Action<HistoryBuilder>[][] AllThemes =>
    [
        [.. Urgent, .. Urgent, .. People],
        [.. Idle],
        [.. Talk, .. Talk, .. People],
        [.. Urgent, .. Urgent, .. People],
        [.. AccountActs, .. AccountActs, .. People],
        [.. FileActs, .. FileActs, .. People],
        [.. Requests, .. Requests, .. People],
        [.. Cases, .. Cases, .. CompanyActs, .. People],
        [.. Talk, .. Urgent, .. AccountActs, .. FileActs, .. Requests, .. Cases, .. CompanyActs, .. People],
    ];

    public static int Themes => AllThemes.Length;

    // Whoever can be called at night is there.
    private Participant SomebodyAway => Histories.Employees[_recipe.Who % 3];

    private static void TakeLeave(HistoryBuilder b)
    {
        var deputy = (b._recipe.Other % 4) switch { 0 => null, var n => Histories.Employees[n % 3].Id };
        var from = b._now.AddMinutes(b._recipe.Much % 5 * 30);
        DateTimeOffset? until = (b._recipe.Thing % 5) switch
        {
            0 => null,
            1 => from.AddHours(b._recipe.Much % 20),
            2 or 3 => from.AddDays(b._recipe.Much % 8),
            _ => b.Deadline(from),
        };
        if (until < from) until = from;
        b.Add(new LeaveTaken { Id = b.Id("leave"), Person = b.SomebodyAway, At = b._now, From = b._recipe.Much % 7 == 0 ? from.AddDays(-1) : from, Until = until, DeputyId = deputy });
    }

    private static void Leave(HistoryBuilder b)
    {
        var account = Histories.Accounts.Where(account => account.HolderId == b.SomebodyAway.Id);
        b.Add(new Departed { Id = b.Id("left"), Person = b.SomebodyAway, At = b._now, Accounts = new([.. account]) });
    }

    private static void Join(HistoryBuilder b) => b.Add(new Joined { Id = b.Id("joined"), Person = b.SomebodyAway, At = b._now });

    private static void TakeCall(HistoryBuilder b)
    {
        var from = b._now.AddMinutes(b._recipe.Much % 4 * 20);
        b.Add(new OnCallAssigned { Id = b.Id("call"), Person = Histories.Reachable, At = b._now, From = from, Until = from.AddMinutes(b._recipe.Thing % 20 * 15) });
    }

    private static void Waive(HistoryBuilder b)
    {
        if (b.SomeDuty is not { } duty) return;
        b.Add(new DutyWaived { Id = b.Id("waived"), Person = Somebody(b._recipe.Who), At = b._now, RuleId = duty.Rule, Key = duty.Key, Debtor = b.SomeDebtor(duty), Reason = "agreed" });
    }

    private static void Extend(HistoryBuilder b)
    {
        // Whether it is an extension may turn on a call that is told of afterwards.
        if (b.SomeDuty is not { } duty || duty.Rule == NaivePolicy.UrgentFirst) return;
        b.Add(new DutyExtended
        {
            Id = b.Id("extended"),
            Person = Somebody(b._recipe.Who),
            At = b._now,
            RuleId = duty.Rule,
            Key = duty.Key,
            Debtor = b.SomeDebtor(duty),
            Reason = "agreed",
            Until = duty.Due.AddMinutes((b._recipe.Much % 5 * 45) - 1),
        });
    }

    private NaiveDuty? SomeDuty => _opened.Count == 0 ? null : _opened[Math.Max(0, _opened.Count - 1 - (_recipe.Thing % 6))];

    // Most often whom it was stated of; at times somebody to whom it may have passed.
    private Party SomeDebtor(NaiveDuty duty) => (_recipe.Much % 6) switch { 0 => Party.Person(SomebodyAway.Id), 1 => Party.Company, _ => duty.Debtor };
}
