namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

internal sealed partial class HistoryBuilder
{
    private static Action<HistoryBuilder>[] Requests => [Ask, Ask, Ask, Respond, Respond, Respond, Respond];
    private static Action<HistoryBuilder>[] Cases => [Detect, Detect, Proceed, Proceed, Proceed, Proceed];
    private static Action<HistoryBuilder>[] CompanyActs => [Describe, Inspect];

    private static void Ask(HistoryBuilder b)
    {
        var (id, person, other) = (b.Id("q"), Somebody(b._recipe.Who), Somebody(b._recipe.Much));
        b.Add((b._recipe.Other % 5) switch
        {
            0 => new AuditRequested { Id = id, Person = person, Asked = other, At = b._now },
            1 => new SecurityIssueFound { Id = id, Person = person, ResponsibleId = b._recipe.Thing % 2 == 0 ? other.Id : null, At = b._now },
            2 => new ProtectionRequested { Id = id, Person = person, At = b._now },
            3 => new AppealLodged { Id = id, Person = person, Against = Party.Person(other.Id), At = b._now },
            _ => new QuestionAsked { Id = id, Person = person, At = b._now },
        });
    }

    // Answers one of the last requests, as its kind asks for; not always well.
    private static void Respond(HistoryBuilder b)
    {
        var asked = b._planned.Select(planned => planned.Fact).Where(fact => fact is AuditRequested or SecurityIssueFound or ProtectionRequested or AppealLodged or QuestionAsked).Distinct().ToList();
        if (asked.Count == 0) return;
        var (id, person, poor) = (b.Id("s"), Somebody(b._recipe.Who), b._recipe.Much % 4 == 0);
        var request = asked[Math.Max(0, asked.Count - 1 - (b._recipe.Thing % 3))];
        b.Add(request switch
        {
            AuditRequested when b._recipe.Other % 4 == 0 => new AuditRefused { Id = id, Person = person, RequestId = request.Id, At = b._now },
            AuditRequested => new AuditAnswered { Id = id, Person = person, RequestId = request.Id, At = b._now, Complete = poor ? Ternary.No : Ternary.Unknown },
            SecurityIssueFound when b._recipe.Other % 2 == 0 => new SecurityIssueHandled { Id = id, Person = person, IssueId = request.Id, At = b._now },
            SecurityIssueFound => new SecurityIssueReported { Id = id, Person = person, IssueId = request.Id, At = b._now },
            ProtectionRequested => new ProtectionAnswered { Id = id, Person = person, RequestId = request.Id, At = b._now },
            AppealLodged => new AppealDecided { Id = id, Person = person, AppealId = request.Id, At = b._now, Against = poor ? Party.Person(b._recipe.Other % 2 == 0 ? person.Id : "somebody") : Party.Company, AgainstManagerId = b._recipe.Other % 3 == 0 ? person.Id : null },
            _ => new QuestionAnswered { Id = id, Person = person, QuestionId = request.Id, At = b._now },
        });
    }

    private string SomeCase => $"case{_recipe.Thing % 2}";

    private static void Detect(HistoryBuilder b) => b.Add(b._recipe.Other % 2 == 0
        ? new ViolationDetected { Id = b.Id("v"), CaseId = b.SomeCase, Person = Somebody(b._recipe.Who), At = b._now }
        : new ViolationReported { Id = b.Id("v"), CaseId = b.SomeCase, Person = Somebody(b._recipe.Who), At = b._now });

    private static void Proceed(HistoryBuilder b)
    {
        var (id, who, caseId) = (b.Id("c"), Somebody(b._recipe.Who), b.SomeCase);
        var other = Somebody(b._recipe.Other);
        var accused = (b._recipe.Much % 5) switch { 0 => who, 1 => other with { ManagerId = who.Id }, 2 => other, _ => null };
        if (b._recipe.Much % 5 == 2) who = who with { ManagerId = b._recipe.Thing % 2 == 0 ? other.Id : "boss" };
        var member = b._recipe.Much % 7 == 0 ? Ternary.No : Ternary.Yes;
        var earlier = b.Past(30);
        var report = b._planned.Select(planned => planned.Fact).OfType<ViolationReported>().LastOrDefault()?.Id ?? "none";
        b.Add((b._recipe.Other % 6) switch
        {
            0 => new ViolationRecorded { Id = id, CaseId = caseId, Person = who, At = b._now, DetectedAt = b._recipe.Much % 2 == 0 ? earlier : null },
            1 => new ReportAccepted { Id = id, CaseId = caseId, Person = who, At = b._now, ReportId = report },
            2 or 3 => new ViolationVerified { Id = id, CaseId = caseId, Person = who, At = b._now, Accused = accused, InSupervisionGroup = member, ReportedAt = b._recipe.Other % 4 == 2 ? earlier : null },
            4 => new ViolationDismissed { Id = id, CaseId = caseId, Person = who, At = b._now, Accused = accused, InSupervisionGroup = member },
            _ => new RewardDecided { Id = id, CaseId = caseId, Person = who, At = b._now },
        });
    }

    private static void Describe(HistoryBuilder b)
    {
        var held = b.Past(60);
        b.Add(new Organisation
        {
            Id = b.Id("org"),
            AsOf = b._now,
            PolicyInForceSince = b._world.Start.AddDays(-1),
            Inspections = b._recipe.Who % 2 == 0 ? new([new Inspection { At = held, Inspected = InspectionObject.ChatRecordsAndGroupActivity }]) : default,
            TrainingSessions = b._recipe.Who % 3 == 0 ? new([]) : default,
            SafetyTips = b._recipe.Other % 2 == 0 ? new([new SafetyTip { At = held, Kind = SafetyTipKind.Tip }]) : default,
            Activities = b._recipe.Other % 3 == 0 ? new([new EngagementActivity { At = held, Kind = EngagementKind.Contest }]) : default,
        }, isTimed: false);
    }

    private static void Inspect(HistoryBuilder b) => b.Add(new InspectionHeld
    {
        Id = b.Id("i"),
        Person = Somebody(b._recipe.Who),
        At = b._now,
        Inspected = InspectionObject.ChatRecordsAndGroupActivity,
        InSupervisionGroup = b._recipe.Much % 4 == 0 ? Ternary.No : Ternary.Yes,
    });
}
