namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>4.1 Supervision.</summary>
internal static class SupervisionCases
{
    private static readonly Organisation s_exemplary = TheCompany.Exemplary;
    private static readonly DateTimeOffset s_limit = TheCompany.Now.AddDays(-31);

    // A Wednesday morning; one working day later is Thursday evening, ten are the Wednesday in two weeks.
    private static readonly DateTimeOffset s_thursdayEvening = new(2026, 4, 2, 18, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateTimeOffset s_inTwoWeeks = new(2026, 4, 16, 18, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateTimeOffset s_inAMonth = A.At(36, 9);

    private static readonly Participant s_member = new() { Id = "he", Kind = ParticipantKind.Employee, Department = "人力资源部" };

    private static readonly InspectionHeld s_inspection = new() { Id = "i1", Person = s_member, At = A.Morning, Inspected = InspectionObject.ChatRecords };

    private static readonly ViolationRecorded s_record = new() { Id = "r1", CaseId = "c1", Person = s_member, DetectedAt = A.Morning, At = A.Morning.AddHours(1) };

    private static readonly ViolationVerified s_verified = new()
    {
        Id = "v1",
        CaseId = "c1",
        Person = s_member,
        Accused = A.Employee,
        InSupervisionGroup = Ternary.Yes,
        DetectedAt = A.Morning,
        At = A.Morning.AddDays(2),
    };

    private static readonly ViolationVerified s_reportVerified = s_verified with { DetectedAt = null, ReportedAt = A.Morning };

    private static readonly ViolationDismissed s_dismissed = new()
    {
        Id = "v2",
        CaseId = "c1",
        Person = s_member,
        Accused = A.Employee,
        InSupervisionGroup = Ternary.Yes,
        ReportedAt = A.Morning,
        At = A.Morning.AddDays(2),
    };

    private static readonly ReportAccepted s_accepted = new() { Id = "a1", CaseId = "c1", ReportId = "rep1", Person = s_member, ReportedAt = A.Morning, At = A.Morning.AddHours(2) };

    private static readonly RewardDecided s_reward = new() { Id = "w1", CaseId = "c1", Person = s_member, VerifiedAt = A.Morning, At = A.Morning.AddDays(3) };

    private static readonly AssessmentEntered s_deduction = new()
    {
        Id = "e1",
        Person = s_member,
        Employee = A.Employee,
        PeriodStart = new(2026, 1, 1),
        PeriodEnd = new(2026, 3, 31),
        Points = -3,
        CaseId = "c1",
        CaseVerified = Completion.Done(A.Morning),
        At = A.Morning,
    };

    public static IEnumerable<RuleCase> Rows =>
    [
        .. new RuleTable("4.1.1/supervision-group")
            .Violating("there is no such group", s_exemplary with { SupervisionGroup = TheCompany.Group() })
            .Violating("it is not in charge of inspection", s_exemplary with { SupervisionGroup = s_exemplary.SupervisionGroup with { ChargedWithInspection = Ternary.No } })
            .Violating("whoever is in it, it is not in charge", s_exemplary with { SupervisionGroup = new() { ChargedWithInspection = Ternary.No } })
            .Compliant("it exists and inspects", s_exemplary)
            .Unknown("nothing is known of it", s_exemplary with { SupervisionGroup = SupervisionGroup.Unknown }, null)
            .Unknown("whether it is in charge is not known", s_exemplary with { SupervisionGroup = s_exemplary.SupervisionGroup with { ChargedWithInspection = Ternary.Unknown } }, Confidence.Possible)
            .Boundary("its last member left at this very instant", s_exemplary with
            {
                SupervisionGroup = TheCompany.Group(new SupervisionMember { Person = s_member with { LeftAt = TheCompany.Now } }),
            }, Confidence.Certain)
            .Boundary("one tick before", s_exemplary with
            {
                SupervisionGroup = TheCompany.Group(new SupervisionMember { Person = s_member with { LeftAt = TheCompany.Now.AddTicks(1) } }),
            }, null)
            .Boundary("the policy is not in force yet", s_exemplary with { SupervisionGroup = TheCompany.Group(), PolicyInForceSince = TheCompany.Now.AddTicks(1) }, null)
            .Rows,

        .. new RuleTable("4.1.1/group-composition")
            .Violating("nobody from management", s_exemplary with { SupervisionGroup = TheCompany.Group(TheCompany.Sits(SupervisionSide.HumanResources, null), TheCompany.Sits(SupervisionSide.BusinessDepartment, "销售部")) })
            .Violating("nobody from a relevant department", s_exemplary with { SupervisionGroup = TheCompany.Group(TheCompany.Sits(SupervisionSide.Management, null), TheCompany.Sits(SupervisionSide.HumanResources, null), TheCompany.Sits(SupervisionSide.BusinessDepartment, "财务部")) })
            .Compliant("every side has a member", s_exemplary)
            .Unknown("the members are not known", s_exemplary with { SupervisionGroup = SupervisionGroup.Unknown }, null)
            .Unknown("whether a department is relevant is not known", s_exemplary with
            {
                Departments = new([new() { Name = "研发部", DutiesDefined = Ternary.Yes }]),
            }, null)
            .Unknown("a member's side is not known", s_exemplary with
            {
                SupervisionGroup = TheCompany.Group(TheCompany.Sits(SupervisionSide.Unknown, null), TheCompany.Sits(SupervisionSide.HumanResources, null), TheCompany.Sits(SupervisionSide.BusinessDepartment, "销售部")),
            }, Confidence.Possible)
            .Unknown("a member's department is not known", s_exemplary with
            {
                SupervisionGroup = TheCompany.Group(TheCompany.Sits(SupervisionSide.Management, null), TheCompany.Sits(SupervisionSide.HumanResources, null), TheCompany.Sits(SupervisionSide.BusinessDepartment, null)),
            }, Confidence.Possible)
            .Boundary("no group at all is the other rule's finding", s_exemplary with { SupervisionGroup = TheCompany.Group() }, null)
            .Boundary("a company without relevant departments needs none of their members", s_exemplary with
            {
                Departments = new([]), SupervisionGroup = TheCompany.Group(TheCompany.Sits(SupervisionSide.Management, null), TheCompany.Sits(SupervisionSide.HumanResources, null)),
            }, null)
            .Rows,

        .. new RuleTable("4.1.2/inspection-interval")
            .Violating("no inspection at all", TheCompany.Inspected())
            .Violating("the last one was long ago", TheCompany.Inspected(new Inspection { At = TheCompany.Now.AddDays(-60), Inspected = InspectionObject.ChatRecordsAndGroupActivity }))
            .Violating("only the chat records were inspected", TheCompany.Inspected(new Inspection { At = TheCompany.Now.AddDays(-1), Inspected = InspectionObject.ChatRecords }))
            .Violating("a doubt about the records hides no lapse with the groups", TheCompany.Inspected(new Inspection { Inspected = InspectionObject.ChatRecords }))
            .Violating("somebody outside the group looked into the records", s_inspection with { InSupervisionGroup = Ternary.No })
            .Compliant("both within the interval", s_exemplary)
            .Compliant("one after the other", TheCompany.Inspected(
                new Inspection { At = TheCompany.Now.AddDays(-1), Inspected = InspectionObject.ChatRecords }, new Inspection { At = TheCompany.Now.AddDays(-9), Inspected = InspectionObject.GroupActivity }))
            .Compliant("a member inspected", s_inspection with { InSupervisionGroup = Ternary.Yes })
            .Unknown("the inspections are not known", s_exemplary with { Inspections = KnownList<Inspection>.Unknown }, null)
            .Unknown("nobody noted when", TheCompany.Inspected(new Inspection { Inspected = InspectionObject.ChatRecordsAndGroupActivity }), Confidence.Possible)
            .Unknown("nobody noted what", TheCompany.Inspected(new Inspection { At = TheCompany.Now.AddDays(-1) }), Confidence.Possible)
            .Unknown("by people who are not in the group today", TheCompany.Inspected(
                new Inspection { At = TheCompany.Now.AddDays(-1), InspectorIds = new(["guest"]), Inspected = InspectionObject.ChatRecordsAndGroupActivity }), Confidence.Possible)
            .Unknown("whether the inspector was a member is not known", s_inspection, Confidence.Possible)
            .Boundary("at the very limit", TheCompany.Inspected(new Inspection { At = s_limit, Inspected = InspectionObject.ChatRecordsAndGroupActivity }), null)
            .Boundary("one tick past it", TheCompany.Inspected(new Inspection { At = s_limit.AddTicks(-1), Inspected = InspectionObject.ChatRecordsAndGroupActivity }), Confidence.Certain)
            .Boundary("the interval counts from the day the policy came into force", TheCompany.Inspected() with { PolicyInForceSince = s_limit }, null)
            .Boundary("and one tick past it", TheCompany.Inspected() with { PolicyInForceSince = s_limit.AddTicks(-1) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("4.1.2/violation-record")
            .Violating("recorded a week later", s_record with { At = A.Morning.AddDays(7) })
            .Compliant("recorded the same day", s_record)
            .Unknown("when it was detected is not known", s_record with { DetectedAt = null, At = A.Morning.AddDays(7) }, null)
            .Unknown("when it was recorded is not known", s_record with { At = null }, null)
            .Boundary("at the end of the next working day", s_record with { At = s_thursdayEvening }, null)
            .Boundary("one tick later", s_record with { At = s_thursdayEvening.AddTicks(1) }, Confidence.Certain)
            .Boundary("recorded before it was detected", s_record with { At = A.Morning.AddDays(-1) }, null)
            .Rows,

        .. new RuleTable("4.1.2/investigation")
            .Violating("verified a month later", s_verified with { At = A.Morning.AddDays(30) })
            .Violating("verified by whom it is about", s_verified with { Person = A.Employee })
            .Violating("investigated by somebody outside the group", new InvestigationOpened { Id = "o1", CaseId = "c1", Person = A.Colleague, At = A.Morning, InSupervisionGroup = Ternary.No })
            .Violating("dismissed by whom it is about", s_dismissed with { Person = A.Employee, ReportedAt = null })
            .Violating("verified by the direct superior of whom it is about", s_verified with { Accused = A.Employee with { ManagerId = s_member.Id } })
            .Violating("investigated by somebody who reports to whom it is about", new InvestigationOpened
            {
                Id = "o1", CaseId = "c1", Person = s_member with { ManagerId = A.Employee.Id }, Accused = A.Employee, At = A.Morning, InSupervisionGroup = Ternary.Yes,
            })
            .Violating("points for a case that is not verified", s_deduction with { CaseVerified = Completion.NotDone })
            .Compliant("verified within days by a member", s_verified)
            .Compliant("verified by somebody of another line", s_verified with { Person = s_member with { ManagerId = "boss" }, Accused = A.Employee with { ManagerId = "wang" } })
            .Compliant("verified by somebody of the same superior", s_verified with { Person = s_member with { ManagerId = "boss" }, Accused = A.Employee with { ManagerId = "boss" } })
            .Compliant("points for a verified case", s_deduction)
            .Compliant("points for a merit need no case", s_deduction with { Points = 2, CaseId = null, MeritId = "m1", CaseVerified = Completion.Unknown })
            .Compliant("investigated by a member", new InvestigationOpened { Id = "o1", CaseId = "c1", Person = s_member, At = A.Morning, InSupervisionGroup = Ternary.Yes })
            .Unknown("whether the investigator is a member is not known", s_verified with { InSupervisionGroup = Ternary.Unknown }, Confidence.Possible)
            .Unknown("when it was detected is not known", s_verified with { DetectedAt = null, At = A.Morning.AddDays(90) }, null)
            .Unknown("whom it is about is not known", s_verified with { Person = A.Employee, Accused = null }, null)
            .Unknown("who stands above whom is not known", s_verified with { Accused = A.Employee with { ManagerId = null } }, null)
            .Unknown("whether the case is verified is not known", s_deduction with { CaseVerified = Completion.Unknown }, Confidence.Possible)
            .Unknown("verified, nobody noted when", s_deduction with { CaseVerified = Completion.DoneAtUnknownTime }, null)
            .Boundary("at the end of the tenth working day", s_verified with { At = s_inTwoWeeks }, null)
            .Boundary("one tick later", s_verified with { At = s_inTwoWeeks.AddTicks(1) }, Confidence.Certain)
            .Boundary("points at the very instant of the verification", s_deduction with { CaseVerified = Completion.Done(A.Morning) }, null)
            .Boundary("points one tick before it", s_deduction with { CaseVerified = Completion.Done(A.Morning.AddTicks(1)) }, Confidence.Certain)
            .Boundary("no points, nothing counted", s_deduction with { Points = 0, CaseVerified = Completion.NotDone }, null)
            .Boundary("of a report, the rule on reports says it", s_reportVerified with { Person = A.Employee }, null)
            .Rows,

        .. new RuleTable("4.1.3/report")
            .Violating("accepted a week later", s_accepted with { At = A.Morning.AddDays(7) })
            .Compliant("accepted the same day", s_accepted)
            .Unknown("when it was received is not known", s_accepted with { ReportedAt = null, At = A.Morning.AddDays(7) }, null)
            .Boundary("at the end of the next working day", s_accepted with { At = s_thursdayEvening }, null)
            .Boundary("one tick later", s_accepted with { At = s_thursdayEvening.AddTicks(1) }, Confidence.Certain)
            .Boundary("a report that was just made is a duty, no finding", Reported, null)
            .Rows,

        .. new RuleTable("4.1.3/report-verification")
            .Violating("verified a month later", s_reportVerified with { At = A.Morning.AddDays(30) })
            .Violating("verified by whom it is about", s_reportVerified with { Person = A.Employee })
            .Violating("dismissed by whom it is about, member of the group or not", s_dismissed with { Person = A.Employee })
            .Violating("dismissed by the direct superior of whom it is about", s_dismissed with { Accused = A.Employee with { ManagerId = s_member.Id } })
            .Violating("verified by somebody who reports to whom it is about", s_reportVerified with { Person = s_member with { ManagerId = A.Employee.Id } })
            .Compliant("verified in time by somebody else", s_reportVerified)
            .Compliant("dismissed in time by somebody else", s_dismissed)
            .Unknown("whom it is about is not known", s_reportVerified with { Person = A.Employee, Accused = null }, null)
            .Unknown("when it was reported, or whether it was, is not known", s_reportVerified with { ReportedAt = null, At = A.Morning.AddDays(90) }, null)
            .Unknown("when it was verified is not known", s_reportVerified with { At = null }, null)
            .Boundary("at the end of the tenth working day", s_reportVerified with { At = s_inTwoWeeks }, null)
            .Boundary("one tick later", s_reportVerified with { At = s_inTwoWeeks.AddTicks(1) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("4.1.3/reporter-reward")
            .Violating("decided three months later", s_reward with { At = A.Morning.AddDays(90) })
            .Compliant("decided in time", s_reward)
            .Compliant("decided in time that there is none", s_reward with { Granted = Ternary.No })
            .Unknown("when it was verified is not known", s_reward with { VerifiedAt = null, At = A.Morning.AddDays(90) }, null)
            .Boundary("at the very deadline", s_reward with { At = s_inAMonth }, null)
            .Boundary("one tick later", s_reward with { At = s_inAMonth.AddTicks(1) }, Confidence.Certain)
            .Rows,
    ];

    private static ViolationReported Reported => new() { Id = "rep1", CaseId = "c1", Person = s_member, At = A.Morning, Accused = A.Employee, Reporter = new("whistle-blower") };
}
