namespace WeChatPolicy.Rules.Clauses;

/// <summary>4.1.2 Inspection, record and investigation (检查、记录与核实).</summary>
internal static class Inspections
{
    public static Clause Clause => new("4.1.2", Modality.Must,
        ("检查、记录与核实", "Inspection, record and investigation"),
        ("监督小组定期检查微信聊天记录和群组活动，对发现的违规行为及时记录，并进行调查核实。",
         "The supervision group inspects chat records and group activity regularly, records violations promptly, and investigates and verifies them."),
        InspectionInterval(), ViolationRecord(), Investigation());

    private static RuleDefinition InspectionInterval() => RuleDefinition.Begin("4.1.2/inspection-interval", Modality.Must)
        .By(DecidedBy.Programme | DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Notify).KeyedBy(DutyKey.Programme)
        .Norm("监督小组定期检查聊天记录和群组活动，且仅由小组成员进行",
              "The supervision group inspects chat records and group activity regularly, and only its members do")
        .Says("聊天记录或群组活动逾期未检查，或由非小组成员检查",
              "Chat records or group activity went uninspected for too long, or somebody outside the group inspected them")
        .Remedy("由监督小组成员补做检查并存档；非小组成员停止查阅",
                "Let members of the group hold the inspection and file it; nobody else looks into the records")
        .On<Organisation>(static (in context) =>
        {
            var (o, term) = (context.Fact, context.Options.Supervision.InspectionInterval);
            var records = Programme.Overdue(context, o.Inspections, term, InspectsByGroup, (o, InspectionObject.ChatRecords));
            var groups = Programme.Overdue(context, o.Inspections, term, InspectsByGroup, (o, InspectionObject.GroupActivity));

            // A doubt about the one must not hide what is certain of the other.
            if (Programme.Surer(records, groups) is not { } late) return;
            if (records?.Sure == late.Sure) late.In(context).Saying(s_records).Report(late.Sure, "inspections", InspectionObject.ChatRecords);
            if (groups?.Sure == late.Sure) late.In(context).Saying(s_groups).Report(late.Sure, "inspections", InspectionObject.GroupActivity);
        })
        .On<InspectionHeld>(static (in context) =>
        {
            context.Saying(s_inspectedByOthers).Report(Confidence.Certain, "inSupervisionGroup", context.Fact.InSupervisionGroup);
        }, static inspection => inspection.InSupervisionGroup)
        .OwesEach<Organisation>(static (in duty, duties) =>
        {
            var (o, term) = (duty.Fact, duty.Options.Supervision.InspectionInterval);
            if (Programme.Owe(duty, o.Inspections, term, InspectsByGroup, (o, InspectionObject.ChatRecords), ChatRecords) is { } records) duties.Add(records);
            if (Programme.Owe(duty, o.Inspections, term, InspectsByGroup, (o, InspectionObject.GroupActivity), GroupActivity) is { } groups) duties.Add(groups);
        })
        .OwesEach<InspectionHeld>(static (in duty, duties) =>
        {
            if (duty.Fact.At is not { } at) return;
            if (Held(duty.Fact, InspectionObject.ChatRecords)) duties.Add(duty.Owe(Party.Company, at, duty.Options.Supervision.InspectionInterval, ChatRecords));
            if (Held(duty.Fact, InspectionObject.GroupActivity)) duties.Add(duty.Owe(Party.Company, at, duty.Options.Supervision.InspectionInterval, GroupActivity));
        })
        .DischargedBy<InspectionHeld>(static held => Held(held, InspectionObject.ChatRecords) ? ChatRecords : null)
        .DischargedBy<InspectionHeld>(static held => Held(held, InspectionObject.GroupActivity) ? GroupActivity : null)
        .WouldPassIf<Organisation>("inspections", "an inspection of both by members within the interval", static o => o.Inspections.IsKnown
            ? o with { Inspections = new([.. o.Inspections.Value, new() { At = o.AsOf, Inspected = InspectionObject.ChatRecordsAndGroupActivity }]) }
            : null)
        .WouldPassIf<InspectionHeld>("inSupervisionGroup", nameof(Ternary.Yes), static e => e with { InSupervisionGroup = Ternary.Yes });

    private static RuleDefinition ViolationRecord() => RuleDefinition.Begin("4.1.2/violation-record", Modality.Must)
        .By(DecidedBy.Time).Rated(Severity.Medium, Enforcement.Notify)
        .Norm("发现的违规行为须及时记录", "A violation found is recorded promptly")
        .Says("违规行为未在规定时限内记录在案", "A violation was put on record after its deadline")
        .Remedy("补记并说明延误原因", "Complete the record and state why it was late")
        .Timed(DutyKey.Case, static o => o.Supervision.Recording, static duty => duty.ToTheMinute()
            .OpenedBy<ViolationDetected>(static _ => Party.Company, static found => found.CaseId)
            .MetBy<ViolationRecorded>(
                static record => record.CaseId, "at", static record => record.DetectedAt, by: static _ => Party.Company, inTime: "within the term of the detection"));

    private static RuleDefinition Investigation() => RuleDefinition.Begin("4.1.2/investigation", Modality.Must)
        .By(DecidedBy.Time | DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("违规行为须由监督小组调查核实后方可计入考核，当事人不得参与",
              "A violation is investigated and verified by the supervision group, not by whom it is about, before it counts")
        .Says("案件未按时核实、由无权人员处理，或未经核实即计入考核",
              "A case was settled late, handled by somebody who may not, or counted in the assessment before it was verified")
        .SaysLate("案件未在规定时限内核实", "A case was settled after its deadline")
        .Remedy("撤销相关处理，由监督小组中与本案无关的成员调查核实", "Undo the step and have the case verified by members of the group whom it is not about")
        .On<InvestigationOpened>(JudgeWho)
        .On<AssessmentEntered>(static (in context) =>
        {
            var entry = context.Fact;
            if (entry.CaseId is not null && entry.Points != 0) context.Saying(s_countedUnverified).Report(Confidence.Certain, "caseVerified", entry.CaseVerified.State);
        }, static entry => CaseSteps.VerifiedBy(entry.CaseVerified, entry.At))
        .WouldPassIf<InvestigationOpened>("person", "a member of the group whom the case is not about", CaseSteps.ByAMember)
        .WouldPassIf<ViolationVerified>("person", "a member of the group whom the case is not about", CaseSteps.ByAMember)
        .WouldPassIf<ViolationDismissed>("person", "a member of the group whom the case is not about", CaseSteps.ByAMember)
        .WouldPassIf<AssessmentEntered>("caseVerified", nameof(CompletionState.Done), static entry => entry with { CaseVerified = Completion.DoneAtUnknownTime })

        // A case that an employee reported has its own term, under 4.1.3.
        .Timed(DutyKey.Case, static o => o.Supervision.Investigation, static duty => duty.ToTheMinute()
            .OpenedBy<ViolationDetected>(static _ => Party.Company, static found => found.CaseId)
            .OpenedBy<ViolationRecorded>(static _ => Party.Company, static record => record.CaseId, since: static record => record.DetectedAt)
            .MetBy<ViolationVerified>(CaseSteps.Settles)
            .DoneBy<ViolationVerified>("at", static step => step.DetectedAt, by: static _ => Party.Company, counts: Settles, otherwise: JudgeWho, inTime: "within the term of the detection", about: static step => step.CaseId)
            .MetBy<ViolationDismissed>(CaseSteps.Settles)
            .DoneBy<ViolationDismissed>("at", static step => step.DetectedAt, by: static _ => Party.Company, counts: Settles, otherwise: JudgeWho, inTime: "within the term of the detection", about: static step => step.CaseId));

    private static readonly LocalizedText s_records = new("聊天记录逾期未检查", "Chat records went uninspected for too long");
    private static readonly LocalizedText s_groups = new("群组活动逾期未检查", "Group activity went uninspected for too long");
    private static readonly LocalizedText s_inspectedByOthers = new("由非监督小组成员进行检查", "Somebody outside the group held an inspection");
    private static readonly LocalizedText s_countedUnverified = new("案件未经核实即计入考核", "A case counted in the assessment before it was verified");
    private static readonly LocalizedText s_byTheAccused = new("案件由当事人本人处理", "A case was handled by whom it is about");
    private static readonly LocalizedText s_inTheirLine = new("案件由当事人的直接上级或下级处理", "A case was handled by the direct superior or a subordinate of whom it is about");
    private static readonly LocalizedText s_byOthers = new("案件由监督小组以外的人员处理", "A case was handled by somebody outside the supervision group");

    private const string ChatRecords = "chat-records";
    private const string GroupActivity = "group-activity";

    // An inspection by somebody outside the group is none.
    private static bool Held(InspectionHeld held, InspectionObject what) => held.InSupervisionGroup == Ternary.Yes
        && (held.Inspected == what || held.Inspected == InspectionObject.ChatRecordsAndGroupActivity);

    // Of an inspection whose inspectors are not named nothing speaks against the group; one by others may have been by members of its time.
    private static Ternary InspectsByGroup(Inspection inspection, (Organisation Organisation, InspectionObject Object) what)
    {
        var covers = inspection.Inspected == what.Object || inspection.Inspected == InspectionObject.ChatRecordsAndGroupActivity ? Ternary.Yes
            : inspection.Inspected == InspectionObject.Unknown ? Ternary.Unknown : Ternary.No;
        var members = what.Organisation.SupervisionGroup.Members;
        if (!inspection.InspectorIds.IsKnown || !members.IsKnown) return covers;
        for (var i = 0; i < members.Value.Count; i++)
        {
            for (var j = 0; j < inspection.InspectorIds.Value.Count; j++)
            {
                if (inspection.InspectorIds.Value[j] == members.Value[i].Person.Id) return covers;
            }
        }

        return Excuse.And(covers, Ternary.Unknown);
    }

    private static bool Settles(CaseEvent step, PolicyOptions options) => CaseSteps.Settles(step, options) is not null;

    private static void JudgeWho<TStep>(in RuleContext<TStep> context)
        where TStep : CaseEvent
    {
        var step = context.Fact;
        if (CaseSteps.IsByTheInvolved(step, context.Options) == Ternary.Yes) context.Saying(CaseSteps.IsByTheAccused(step) ? s_byTheAccused : s_inTheirLine).Report(Confidence.Certain, CaseSteps.Shown(step).Field, CaseSteps.Shown(step).Value);
        else if (Excuse.Lifts(Confidence.Certain, step.InSupervisionGroup) is { } sure) context.Saying(s_byOthers).Report(sure, "inSupervisionGroup", step.InSupervisionGroup);
    }
}
