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
        .By(DecidedBy.Facts | DecidedBy.Time).Rated(Severity.Medium, Enforcement.Notify)
        .Norm("员工有权举报违规行为，公司须受理立案", "An employee may report a violation, and the company accepts the report as a case")
        .Says("员工的举报未在规定时限内受理", "An employee's report was accepted as a case after its deadline")
        .Remedy("尽快受理并告知处理进展，注意为举报人保密", "Accept it and say how it goes on; keep the reporter's name confidential")
        .Timed(DutyKey.Request, static o => o.Supervision.Recording, static duty => duty.ToTheMinute()
            .OpenedBy<ViolationReported>(static _ => Party.Company, static report => report.Id)
            .MetBy<ReportAccepted>(
                static accepted => accepted.ReportId, "at", static accepted => accepted.ReportedAt, by: static _ => Party.Company, inTime: "within the term of the report"));

    private static RuleDefinition Verification() => RuleDefinition.Begin("4.1.3/report-verification", Modality.Must)
        .By(DecidedBy.Time | DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review).Suppresses("4.1.2/investigation")
        .Norm("员工举报须按时核实，被举报人不得参与核实", "An employee's report is verified in time, and not by whom it is about")
        .Says("举报未在规定时限内核实，或由被举报人及其直接上下级核实", "A report was verified after its deadline, or by whom it is about or their direct superior or subordinate")
        .SaysLate("举报未在规定时限内核实", "A report was verified after its deadline")
        .Remedy("由监督小组中与举报无关的成员重新核实", "Have it verified again by members of the supervision group whom it is not about")
        .WouldPassIf<ViolationVerified>("person", "a member of the group whom the report is not about", CaseSteps.ByAMember)
        .WouldPassIf<ViolationDismissed>("person", "a member of the group whom the report is not about", CaseSteps.ByAMember)
        .Timed(DutyKey.Case, static o => o.Supervision.ReportVerification, static duty => duty.ToTheMinute()
            .OpenedBy<ViolationReported>(static _ => Party.Company, static report => report.CaseId)
            .MetBy<ViolationVerified>(CaseSteps.Settles)
            .DoneBy<ViolationVerified>(
                "at", static step => step.ReportedAt, by: static _ => Party.Company, counts: ByAnother,
                otherwise: static (in context) => ReportTheInvolved(context, context.Fact.ReportedAt), inTime: "within the term of the report", about: static step => step.CaseId)
            .MetBy<ViolationDismissed>(CaseSteps.Settles)
            .DoneBy<ViolationDismissed>(
                "at", static step => step.ReportedAt, by: static _ => Party.Company, counts: ByAnother,
                otherwise: static (in context) => ReportTheInvolved(context, context.Fact.ReportedAt), inTime: "within the term of the report", about: static step => step.CaseId));

    private static RuleDefinition Reward() => RuleDefinition.Begin("4.1.3/reporter-reward", Modality.Must)
        .By(DecidedBy.Time).Rated(Severity.Low, Enforcement.Notify)
        .Norm("举报核实后，及时决定对举报人的适当奖励，并为其保密", "After verification the reward of the reporter is decided in time, and the name kept confidential")
        .Says("举报核实后，未在规定时限内决定奖励", "The reward for a verified report was decided after its deadline")
        .Remedy("尽快作出奖励决定，并限于必要的经办人员知悉", "Decide on the reward; only those who know the reporter already handle it")
        .Timed(DutyKey.Case, static o => o.Supervision.Reward, static duty => duty.ToTheMinute()
            .OpenedByEach<ViolationVerified>(static (in duty, term, duties) =>
            {
                var verified = duty.Fact;
                if (verified is { At: { } at, ReportedAt: not null } && CaseSteps.Settles(verified, duty.Options) is { } settled) duties.Add(duty.Owe(Party.Company, at, term, settled));
            })
            .MetBy<RewardDecided>(
                static decided => decided.CaseId, "at", static decided => decided.VerifiedAt, by: static _ => Party.Company, inTime: "within the term of the verification"));

    private static readonly LocalizedText s_byTheAccused = new("举报由被举报人本人核实", "A report was verified by whom it is about");
    private static readonly LocalizedText s_inTheirLine = new("举报由被举报人的直接上级或下级核实", "A report was verified by the direct superior or a subordinate of whom it is about");

    private static bool ByAnother(CaseEvent step, PolicyOptions options) => CaseSteps.IsByTheInvolved(step, options) != Ternary.Yes;

    private static void ReportTheInvolved<TStep>(in RuleContext<TStep> context, DateTimeOffset? reportedAt)
        where TStep : CaseEvent
    {
        var step = context.Fact;
        if (reportedAt is null || CaseSteps.IsByTheInvolved(step, context.Options) != Ternary.Yes) return;
        context.Saying(CaseSteps.IsByTheAccused(step) ? s_byTheAccused : s_inTheirLine).Report(Confidence.Certain, CaseSteps.Shown(step).Field, CaseSteps.Shown(step).Value);
    }
}
