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
        .By(DecidedBy.Time).Rated(Severity.Medium, Enforcement.Notify).KeyedBy(DutyKey.Request)
        .Norm("公司按时答复员工的个人信息保密请求", "The company answers an employee's request to keep personal data confidential in time")
        .Says("公司未在规定时限内答复员工的个人信息保密请求", "The company did not answer a request to keep personal data confidential in time")
        .Remedy("由个人信息负责人尽快答复该员工，并说明延迟原因", "The personal-data officer answers the employee now, and says why it took so long")
        .On<ProtectionAnswered>(static (in context) =>
        {
            var answer = context.Fact;
            if (Timeliness.IsLate(context, answer.RequestedAt, answer.At, context.Options.Privacy.ProtectionRequest))
            {
                context.Report(Confidence.Certain, "requestedAt", $"{answer.RequestedAt:yyyy-MM-dd HH:mm}", Party.Company);
            }
        })
        .Owes<ProtectionRequested>(static (in duty) => Answerable.For(duty.Fact.Person) is not { } employee
            ? null
            : Timeliness.Owe(duty, Party.Company, duty.Fact.At, duty.Options.Privacy.ProtectionRequest, duty.Fact.Id, employee))
        .DischargedBy<ProtectionAnswered>(static answer => answer.RequestId)
        .CuredBy<ProtectionAnswered>("at", "requestedAt", static answer => answer with { At = answer.RequestedAt });

    private static RuleDefinition PrivacyAppeal() => RuleDefinition.Begin("3.3.3/privacy-appeal", Modality.Right)
        .By(DecidedBy.Time | DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review).KeyedBy(DutyKey.Request)
        .Norm("公司按时处理员工的隐私申诉，且不由被申诉人作出决定", "The company decides a privacy appeal in time, by somebody who is not its object")
        .Says("公司未按时处理隐私申诉，或由被申诉人自行作出决定", "The company did not decide a privacy appeal in time, or its own object decided it")
        .Remedy("改由与申诉事项无关的人员重新处理，并尽快答复申诉人", "Have somebody decide it who is not concerned, and answer the appellant soon")
        .On<AppealDecided>(static (in context) =>
        {
            var decided = context.Fact;
            if (IsByItsObject(decided)) context.Report(Confidence.Certain, "against", "decidedByItsObject", Party.Company);
            if (Timeliness.IsLate(context, decided.LodgedAt, decided.At, context.Options.Privacy.Appeal))
            {
                context.Report(Confidence.Certain, "lodgedAt", $"{decided.LodgedAt:yyyy-MM-dd HH:mm}", Party.Company);
            }
        })
        .Owes<AppealLodged>(static (in duty) => Answerable.For(duty.Fact.Person) is not { } employee
            ? null
            : Timeliness.Owe(duty, Party.Company, duty.Fact.At, duty.Options.Privacy.Appeal, duty.Fact.Id, employee))

        // A decision by the one whom the appeal is about decides nothing.
        .DischargedBy<AppealDecided>(static decided => IsByItsObject(decided) ? null : decided.AppealId)
        .CuredBy<AppealDecided>("at", "lodgedAt", static decided => decided with { At = decided.LodgedAt })
        .CuredBy<AppealDecided>("against", "somebody else", static decided => decided with { Against = Party.Company });

    private static bool IsByItsObject(AppealDecided decided) => decided.Against is { IsCompany: false } against && against.PersonId == decided.Person.Id;
}
