namespace WeChatPolicy.Rules.Clauses;

/// <summary>3.3.3 Rights over one's personal data (隐私权利与申诉). They bind the company.</summary>
internal static class PrivacyRights
{
    public static Clause Clause => new("3.3.3", Modality.Right,
        ("隐私权利与申诉", "Rights over one's personal data"),
        ("员工有权要求公司对其个人信息保密；认为公司侵犯其隐私的，可以申诉。",
         "An employee may demand that personal data be kept confidential, and may appeal against an infringement by the company."),
        ProtectionRequest(), PrivacyAppeal());

    private static RuleDefinition ProtectionRequest() => RuleDefinition.Begin("3.3.3/protection-request", Modality.Right)
        .By(DecidedBy.Time).Rated(Severity.Medium, Enforcement.Notify)
        .Norm("公司按时答复员工的个人信息保密请求", "The company answers an employee's request to keep personal data confidential in time")
        .Says("公司未在规定时限内答复员工的个人信息保密请求", "The company did not answer a request to keep personal data confidential in time")
        .Remedy("由个人信息负责人尽快答复该员工，并说明延误原因", "The personal-data officer answers the employee now, and says why it took so long")
        .Timed(DutyKey.Request, static o => o.Privacy.ProtectionRequest, static duty => duty.ToTheMinute()
            .OpenedBy<ProtectionRequested>(static request => OwedTo(request.Person), static request => request.Id, creditor: static request => Answerable.For(request.Person))
            .MetBy<ProtectionAnswered>(static answer => answer.RequestId, "requestedAt", static answer => answer.RequestedAt, by: static _ => Party.Company));

    private static RuleDefinition PrivacyAppeal() => RuleDefinition.Begin("3.3.3/privacy-appeal", Modality.Right)
        .By(DecidedBy.Time | DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("公司按时处理员工的隐私申诉，且不由被申诉人作出决定", "The company decides a privacy appeal in time, by somebody who is not its object")
        .Says("公司未按时处理隐私申诉，或由被申诉人或其直接上下级作出决定", "The company did not decide a privacy appeal in time, or its own object, or whoever stands directly above or below, decided it")
        .SaysLate("公司未在规定时限内处理隐私申诉", "The company did not decide a privacy appeal in time")
        .Remedy("改由与申诉事项无关的人员重新处理，并尽快答复申诉人", "Have somebody decide it who is not concerned, and answer the appellant soon")
        .On<AppealDecided>(static (in context) =>
        {
            var decided = context.Fact;
            if (!IsByTheInvolved(decided, context.Options)) return;
            var (says, how) = decided.Against?.PersonId == decided.Person.Id ? (s_byItsObject, "decidedByItsObject") : (s_inItsObjectsLine, "decidedInItsObjectsLine");
            context.Saying(says).Report(Confidence.Certain, "against", how, Party.Company);
        })
        .Timed(DutyKey.Request, static o => o.Privacy.Appeal, static duty => duty.ToTheMinute()
            .OpenedBy<AppealLodged>(static appeal => OwedTo(appeal.Person), static appeal => appeal.Id, creditor: static appeal => Answerable.For(appeal.Person))

            // A decision by somebody whom the appeal involves decides nothing.
            .MetBy<AppealDecided>(static (decided, options) => IsByTheInvolved(decided, options) ? null : decided.AppealId)
            .DoneBy<AppealDecided>("lodgedAt", static decided => decided.LodgedAt, by: static _ => Party.Company, about: static decided => decided.AppealId))
        .WouldPassIf<AppealDecided>("against", "somebody else", static decided => decided with { Against = Party.Company });

    private static readonly LocalizedText s_byItsObject = new("隐私申诉由被申诉人自行作出决定", "The object of a privacy appeal decided it");
    private static readonly LocalizedText s_inItsObjectsLine = new("隐私申诉由被申诉人的直接上级或下级作出决定", "Whoever stands directly above or below the object of a privacy appeal decided it");

    private static Party? OwedTo(Participant person) => person.Kind == ParticipantKind.Employee ? Party.Company : null;

    private static bool IsByTheInvolved(AppealDecided decided, PolicyOptions options) =>
        decided.Against?.PersonId is { } about && Involvement.Of(decided.Person, about, decided.AgainstManagerId, options.Supervision.Independence) == Ternary.Yes;
}
