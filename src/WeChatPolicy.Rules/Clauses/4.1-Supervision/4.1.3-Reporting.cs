namespace WeChatPolicy.Rules.Clauses;

/// <summary>4.1.3 Employees' reports (员工举报). Nothing that these rules state names a reporter.</summary>
internal static class Reporting
{
    public static Clause Clause => new("4.1.3", Modality.Right,
        ("员工举报", "Employees' reports"),
        ("员工有权向监督小组举报他人的违规行为；举报经核实后，对举报人给予适当奖励。",
         "An employee may report another's violation to the supervision group; once it is verified the reporter is rewarded as fits."),
        Report(), Verification(), Reward());

    private static RuleDefinition Report() => RuleDefinition.Begin("4.1.3/report", Modality.Right)
        .By(DecidedBy.Facts | DecidedBy.Time).Rated(Severity.Medium, Enforcement.Notify).KeyedBy(DutyKey.Request)
        .Norm("员工有权举报违规行为，公司须受理立案", "An employee may report a violation, and the company accepts the report as a case")
        .Says("员工的举报未在规定时间内受理", "An employee's report was accepted as a case after its deadline")
        .Remedy("尽快受理并告知处理进展，注意为举报人保密", "Accept it and say how it goes on; keep the reporter's name confidential")
        .Owes<ViolationReported>(static (in duty) => duty.Fact.At is { } at
            ? duty.Owe(Party.Company, at, duty.Options.Supervision.Recording, duty.Fact.Id)
            : null)
        .DischargedBy<ReportAccepted>(static accepted => accepted.ReportId)
        .On<ReportAccepted>(static (in context) =>
        {
            var accepted = context.Fact;
            if (Lateness.IsLate(accepted.At, accepted.ReportedAt, context.Options.Supervision.Recording, context.Calendar))
            {
                context.Report(Confidence.Certain, "at", Shown.Of(accepted.At), subject: Party.Company);
            }
        })
        .CuredBy<ReportAccepted>("at", "within the term of the report", static accepted => accepted with { At = accepted.ReportedAt });

    private static RuleDefinition Verification() => RuleDefinition.Begin("4.1.3/report-verification", Modality.Must)
        .By(DecidedBy.Time | DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review).Suppresses("4.1.2/investigation").KeyedBy(DutyKey.Case)
        .Norm("员工举报须按时核实，被举报人不得参与核实", "An employee's report is verified in time, and not by whom it is about")
        .Says("举报未在规定时间内核实，或由被举报人核实", "A report was verified after its deadline, or by whom it is about")
        .Remedy("由监督小组中与举报无关的成员重新核实", "Have it verified again by members of the supervision group whom it is not about")
        .Owes<ViolationReported>(static (in duty) => duty.Fact.At is { } at
            ? duty.Owe(Party.Company, at, duty.Options.Supervision.ReportVerification, duty.Fact.CaseId)
            : null)
        .DischargedBy<ViolationVerified>(CaseSteps.Settles)
        .DischargedBy<ViolationDismissed>(CaseSteps.Settles)
        .On<ViolationVerified>(static (in context) => Judge(context, context.Fact.ReportedAt))
        .On<ViolationDismissed>(static (in context) => Judge(context, context.Fact.ReportedAt))
        .CuredBy<ViolationVerified>("person", "a member of the group whom the report is not about", CaseSteps.ByAMember)
        .CuredBy<ViolationVerified>("at", "within the term of the report", static step => step with { At = step.ReportedAt })
        .CuredBy<ViolationDismissed>("person", "a member of the group whom the report is not about", CaseSteps.ByAMember)
        .CuredBy<ViolationDismissed>("at", "within the term of the report", static step => step with { At = step.ReportedAt });

    private static RuleDefinition Reward() => RuleDefinition.Begin("4.1.3/reporter-reward", Modality.Must)
        .By(DecidedBy.Time).Rated(Severity.Low, Enforcement.Notify).KeyedBy(DutyKey.Case)
        .Norm("举报核实后，及时决定对举报人的适当奖励，并为其保密", "After verification the reward of the reporter is decided in time, and the name kept confidential")
        .Says("举报核实后，未在规定时间内决定奖励", "The reward for a verified report was decided after its deadline")
        .Remedy("尽快作出奖励决定，仅由知情人员办理", "Decide on the reward; only those who know the reporter already handle it")
        .Owes<ViolationVerified>(static (in duty) => duty.Fact is { ReportedAt: not null, At: { } at } verified && CaseSteps.Settles(verified) is { } caseId
            ? duty.Owe(Party.Company, at, duty.Options.Supervision.Reward, caseId)
            : null)
        .DischargedBy<RewardDecided>(static decided => decided.CaseId)
        .On<RewardDecided>(static (in context) =>
        {
            var decided = context.Fact;
            if (Lateness.IsLate(decided.At, decided.VerifiedAt, context.Options.Supervision.Reward, context.Calendar))
            {
                context.Report(Confidence.Certain, "at", Shown.Of(decided.At), subject: Party.Company);
            }
        })
        .CuredBy<RewardDecided>("at", "within the term of the verification", static decided => decided with { At = decided.VerifiedAt });

    private static void Judge<TStep>(in RuleContext<TStep> context, DateTimeOffset? reportedAt)
        where TStep : CaseEvent
    {
        if (reportedAt is null) return;
        if (CaseSteps.IsByTheAccused(context.Fact))
        {
            context.Report(Confidence.Certain, "accused.id", "person.id");
        }
        else if (Lateness.IsLate(context.Fact.At, reportedAt, context.Options.Supervision.ReportVerification, context.Calendar))
        {
            context.Report(Confidence.Certain, "at", Shown.Of(context.Fact.At), subject: Party.Company);
        }
    }
}
