namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>4.1 Supervision: what is owed until when.</summary>
internal static class SupervisionDuties
{
    // A Wednesday morning; one working day later is Thursday evening, ten the Wednesday in two weeks.
    private static readonly DateTimeOffset s_thursday = new(2026, 4, 2, 18, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateTimeOffset s_inTwoWeeks = new(2026, 4, 16, 18, 0, 0, TimeSpan.FromHours(8));

    private static readonly Participant s_member = new() { Id = "he", Kind = ParticipantKind.Employee };

    private static readonly ViolationDetected s_detected = new() { Id = "d1", CaseId = "c1", Person = s_member, Accused = A.Employee, At = A.Morning };
    private static readonly ViolationRecorded s_recorded = new() { Id = "r1", CaseId = "c1", Person = s_member, Accused = A.Employee, At = A.Morning.AddHours(1) };
    private static readonly ViolationReported s_reported = new() { Id = "rep1", CaseId = "c1", Person = s_member, Accused = A.Employee, At = A.Morning, Reporter = new("whistle-blower") };
    private static readonly ViolationVerified s_verified = new() { Id = "v1", CaseId = "c1", Person = s_member, Accused = A.Employee, At = A.Morning, InSupervisionGroup = Ternary.Yes };
    private static readonly ViolationDismissed s_dismissed = new() { Id = "v2", CaseId = "c1", Person = s_member, Accused = A.Employee, At = A.Morning };
    private static readonly InspectionHeld s_inspection = new() { Id = "i1", Person = s_member, At = A.Morning, Inspected = InspectionObject.ChatRecordsAndGroupActivity, InSupervisionGroup = Ternary.Yes };

    public static IEnumerable<DutyCase> Rows =>
    [
        .. new DutyTable("4.1.2/violation-record")
            .Opens("by the end of the next working day", s_detected, new ExpectedDuty(Party.Company, s_thursday, "c1"))
            .OpensNothing("when it was detected is not known", s_detected with { At = null })
            .Closes("recorded", s_recorded, "c1")
            .Rows,

        .. new DutyTable("4.1.2/investigation")
            .Opens("by the end of the tenth working day", s_detected, new ExpectedDuty(Party.Company, s_inTwoWeeks, "c1"))
            .Opens("a record tells when it was detected", s_recorded with { DetectedAt = A.Morning }, new ExpectedDuty(Party.Company, s_inTwoWeeks, "c1"))
            .OpensNothing("a record that does not: it may be that of a report", s_recorded)
            .OpensNothing("when it was detected is not known", s_detected with { At = null })
            .Closes("verified by a member", s_verified, "c1")
            .Closes("dismissed; whether by a member is not known", s_dismissed, "c1")
            .ClosesNothing("verified by whom it is about", s_verified with { Person = A.Employee })
            .ClosesNothing("dismissed by somebody outside the group", s_dismissed with { InSupervisionGroup = Ternary.No })
            .Rows,

        .. new DutyTable("4.1.2/inspection-interval")
            .Opens("31 days after the last inspection of each, on a Saturday: when work begins again", TheCompany.Exemplary,
                new ExpectedDuty(Party.Company, TheCompany.Now.AddDays(26).AddHours(-1), "chat-records"), new ExpectedDuty(Party.Company, TheCompany.Now.AddDays(26).AddHours(-1), "group-activity"))
            .Opens("an inspection opens the next; it falls on Labour Day, and work begins again on the 6th", s_inspection with { Inspected = InspectionObject.ChatRecords }, new ExpectedDuty(Party.Company, A.At(36, 9), "chat-records"))
            .OpensNothing("nobody knows what was inspected", s_inspection with { Inspected = InspectionObject.Unknown })
            .OpensNothing("by somebody outside the group", s_inspection with { InSupervisionGroup = Ternary.No })
            .OpensNothing("overdue already: a finding, no duty", TheCompany.Inspected())
            .OpensNothing("nobody knows the inspections", TheCompany.Exemplary with { Inspections = default })
            .Closes("held, of chat records", s_inspection with { Inspected = InspectionObject.ChatRecords }, "chat-records")
            .Closes("held, of groups", s_inspection with { Inspected = InspectionObject.GroupActivity }, "group-activity")
            .ClosesNothing("by somebody who may not have belonged to the group", s_inspection with { InSupervisionGroup = Ternary.Unknown })
            .Rows,

        .. new DutyTable("4.1.3/report")
            .Opens("by the end of the next working day", s_reported, new ExpectedDuty(Party.Company, s_thursday, "rep1"))
            .OpensNothing("when it was received is not known", s_reported with { At = null })
            .Closes("accepted", new ReportAccepted { Id = "a1", CaseId = "c1", ReportId = "rep1", Person = s_member }, "rep1")
            .Rows,

        .. new DutyTable("4.1.3/report-verification")
            .Opens("by the end of the tenth working day", s_reported, new ExpectedDuty(Party.Company, s_inTwoWeeks, "c1"))
            .OpensNothing("when it was received is not known", s_reported with { At = null })
            .Closes("verified by a member", s_verified, "c1")
            .Closes("dismissed by a member", s_dismissed, "c1")
            .ClosesNothing("verified by whom it is about", s_verified with { Person = A.Employee })
            .Rows,

        .. new DutyTable("4.1.3/reporter-reward")
            .Opens("thirty days after the verification, when work begins again after Labour Day", s_verified with { ReportedAt = A.Morning.AddDays(-3) }, new ExpectedDuty(Party.Company, A.At(36, 9), "c1"))
            .OpensNothing("nobody had reported it", s_verified)
            .OpensNothing("when it was verified is not known", s_verified with { ReportedAt = A.Morning, At = null })
            .OpensNothing("verified by whom it is about", s_verified with { ReportedAt = A.Morning, Person = A.Employee })
            .Closes("decided", new RewardDecided { Id = "w1", CaseId = "c1", Person = s_member }, "c1")
            .Rows,
    ];
}
