using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>Accounts under attack, audits, and problems of data security.</summary>
internal static class SecurityMatters
{
    public static void Tell(Story story)
    {
        var nth = 0;
        foreach (var day in story.Days.Working.Where((_, i) => i % 17 == 4)) Attack(story, day, ++nth);
        nth = 0;
        foreach (var day in story.Days.Working.Where((_, i) => i % 9 == 2)) Audit(story, day, ++nth);
        nth = 0;
        foreach (var day in story.Days.Working.Where((_, i) => i % 13 == 7)) Problem(story, day, ++nth);
    }

    private static void Attack(Story story, DateOnly day, int nth)
    {
        var (dice, victim) = (story.Dice, story.Somebody(day));
        var at = Days.OnDay(day, dice);
        AccountEvent incident = dice.Percent(40)
            ? new AbnormalLoginReported { Id = story.Id("incident"), Account = victim.Account, Actor = victim.Full, At = at }
            : new SuspiciousMessageReceived { Id = story.Id("incident"), Account = victim.Account, Actor = victim.Full, At = at, Suspicion = dice.One([Suspicion.PhishingLink, Suspicion.CodeRequest, Suspicion.Impersonation]) };
        story.Write(at, incident);
        var response = Manners.Of(dice, nth, late: 8, never: 5);
        if (response != Manner.Never)
        {
            var acted = at + (response == Manner.InTime ? dice.Minutes(4, 55) : dice.Minutes(80, 240));
            AccountMeasure measure = dice.Percent(50)
                ? new SupportContacted { Id = story.Id("measure"), Account = victim.Account, Actor = victim.Full, At = acted, InResponseTo = incident.Id, IncidentAt = at, FirstMeasure = Ternary.Yes }
                : new AccountSecured { Id = story.Id("measure"), Account = victim.Account, Actor = victim.Full, At = acted, InResponseTo = incident.Id, IncidentAt = at, FirstMeasure = Ternary.Yes, Measure = dice.One([SecurityMeasure.Frozen, SecurityMeasure.DevicesSignedOut]) };
            story.Write(acted, measure);
        }

        var report = Manners.Of(dice, (nth % 12) + 1, late: 8, never: 5);
        if (report == Manner.Never) return;
        var told = at + (report == Manner.InTime ? dice.Minutes(60, 400) : dice.Minutes(1600, 2800));
        story.Write(told, new IncidentReported { Id = story.Id("incidentreport"), Account = victim.Account, Actor = victim.Full, At = told, InResponseTo = incident.Id, IncidentAt = at });
    }

    private static void Audit(Story story, DateOnly day, int nth)
    {
        var (dice, asked) = (story.Dice, story.Somebody(day, Staff.Security, Staff.Deputy));
        var at = Days.OnDay(day, dice);
        var request = new AuditRequested { Id = story.Id("audit"), Person = Staff.Security.Full, Asked = asked.Full, At = at };
        story.Write(at, request);
        if (nth % 10 == 5)
        {
            Decide(story, request, asked, nth);
            if (nth % 20 == 5) return;
        }
        else if (nth % 14 == 8)
        {
            var refused = story.Days.Later(at, 1, dice);
            story.Write(refused, new AuditRefused { Id = story.Id("auditact"), Person = asked.Full, At = refused, RequestId = request.Id, LawfulGround = Ternary.No });
            return;
        }

        // With more time than others had, the one who was given it answers later than they.
        var manner = nth % 10 == 5 ? Manner.Late : Manners.Of(dice, nth, late: 8, never: 5);
        if (manner == Manner.Never) return;
        var answered = story.Days.Later(at, manner == Manner.InTime ? dice.Between(1, 2) : dice.Between(5, 7), dice);
        story.Write(answered, new AuditAnswered { Id = story.Id("auditact"), Person = asked.Full, At = answered, RequestId = request.Id, RequestedAt = at, Complete = Ternary.Yes });
    }

    // One need not answer any more, another has longer for it.
    private static void Decide(Story story, AuditRequested request, Employee asked, int nth)
    {
        var at = story.Days.Later(request.At!.Value, 1, story.Dice);
        var decider = Staff.Deputy;
        if (nth % 20 == 5)
        {
            story.Write(at, new DutyWaived { Id = story.Id("waiver"), Person = decider.Full, At = at, RuleId = "3.2.3/audit-cooperation", Key = request.Id, Debtor = asked.Party, Reason = "资料已由部门统一提供" });
            return;
        }

        story.Write(at, new DutyExtended
        {
            Id = story.Id("extension"),
            Person = decider.Full,
            At = at,
            RuleId = "3.2.3/audit-cooperation",
            Key = request.Id,
            Debtor = asked.Party,
            Reason = "出差期间无法查阅资料",
            Until = Days.At(story.Days.WorkingDay(DateOnly.FromDateTime(at.DateTime), 8), 18),
        });
    }

    private static void Problem(Story story, DateOnly day, int nth)
    {
        var (dice, finder) = (story.Dice, story.Somebody(day));
        var at = Days.OnDay(day, dice);
        var found = new SecurityIssueFound { Id = story.Id("issue"), Person = finder.Full, At = at, ResponsibleId = Staff.Security.Id };
        story.Write(at, found);
        var handling = Manners.Of(dice, nth, late: 10, never: 5);
        if (handling != Manner.Never)
        {
            var handled = handling == Manner.InTime ? at + dice.Minutes(30, 180) : story.Days.Later(at, dice.Between(3, 6), dice);
            story.Write(handled, new SecurityIssueHandled { Id = story.Id("issueact"), Person = Staff.Security.Full, At = handled, IssueId = found.Id, FoundAt = at, ResponsibleId = Staff.Security.Id });
        }

        var report = Manners.Of(dice, (nth % 15) + 1, late: 10, never: 5);
        if (report == Manner.Never) return;
        var told = report == Manner.InTime ? at + dice.Minutes(10, 120) : story.Days.Later(at, dice.Between(3, 5), dice);
        story.Write(told, new SecurityIssueReported { Id = story.Id("issueact"), Person = finder.Full, At = told, IssueId = found.Id, FoundAt = at });
    }
}
