namespace WeChatPolicy.Rules.Clauses;

/// <summary>3.2.3 Audits and security problems (安全检查与问题处置).</summary>
internal static class AuditsAndIssues
{
    public static Clause Clause => new("3.2.3", Modality.Must,
        ("安全检查与问题处置", "Audits and security problems"),
        ("配合公司的数据安全检查和审计，提供必要的协助和信息；发现数据安全问题应及时处理，并向公司报告。",
         "One cooperates with security checks and audits; a data-security problem is dealt with in time and reported to the company."),
        AuditCooperation(), SecurityIssueResponse(), SecurityIssueReport());

    private static RuleDefinition AuditCooperation() => RuleDefinition.Begin("3.2.3/audit-cooperation", Modality.Must)
        .By(DecidedBy.Time | DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("配合安全检查和审计，按时提供必要的协助和信息", "One cooperates with security checks and audits and gives help and information in time")
        .Says("拒绝配合安全检查或审计，或未按时答复", "Help or information for a check or an audit was refused, or came too late")
        .SaysLate("未在规定时限内答复安全检查或审计", "Help or information for a check or an audit did not come in time")
        .Remedy("向检查人员补充提供所需的协助和信息；确有困难的，书面说明原因", "Give what was asked for; where that is hard, say why in writing")
        .On<AuditRefused>(static (in context) =>
        {
            if (Answerable.For(context.Fact.Person) is { } who) context.Saying(s_refused).Report(Confidence.Certain, "requestId", nameof(AuditRefused), who);
        }, static refusal => refusal.LawfulGround)
        .WouldPassIf<AuditRefused>("person.kind", nameof(ParticipantKind.Outsider), static refusal => refusal with { Person = refusal.Person with { Kind = ParticipantKind.Outsider } })
        .WouldPassIf<AuditRefused>("lawfulGround", nameof(Ternary.Yes), static refusal => refusal with { LawfulGround = Ternary.Yes })
        .Timed(DutyKey.Request, static o => o.Incidents.AuditAnswer, static duty => duty.ToTheMinute()
            .OpenedBy<AuditRequested>(static request => Answerable.For(request.Asked), static request => request.Id, creditor: static request => Party.Person(request.Person.Id))
            .MetBy<AuditAnswered>(
                static answer => answer.Complete == Ternary.No ? null : answer.RequestId,
                "requestedAt", static answer => answer.RequestedAt, by: static answer => Answerable.For(answer.Person), about: static answer => answer.RequestId)

            // A refusal is a finding of its own; to wait on would tell the same failure twice.
            .EndedBy<AuditRefused>(static refusal => refusal.RequestId));

    private static RuleDefinition SecurityIssueResponse() => RuleDefinition.Begin("3.2.3/security-issue-response", Modality.Must)
        .By(DecidedBy.Time).Rated(Severity.Medium, Enforcement.Notify)
        .Norm("发现数据安全问题须及时处理", "A data-security problem is acted on in time")
        .Says("数据安全问题未在规定时限内处理", "A data-security problem was not acted on in time")
        .Remedy("立即处理并记录处理经过，评估延误造成的影响", "Act on it now, keep a record, and assess what the delay has done")
        .Timed(DutyKey.Request, static o => o.Incidents.SecurityIssueResponse, static duty => duty.ToTheMinute()
            .OpenedBy<SecurityIssueFound>(static found => Responsible(found.ResponsibleId, found.Person), static found => found.Id)
            .MetBy<SecurityIssueHandled>(
                static handled => handled.IssueId, "foundAt", static handled => handled.FoundAt, by: static handled => Responsible(handled.ResponsibleId, handled.Person)));

    private static RuleDefinition SecurityIssueReport() => RuleDefinition.Begin("3.2.3/security-issue-report", Modality.Must)
        .By(DecidedBy.Time).Rated(Severity.Medium, Enforcement.Notify)
        .Norm("发现数据安全问题须及时向公司报告", "Whoever finds a data-security problem reports it to the company in time")
        .Says("数据安全问题未在规定时限内向公司报告", "A data-security problem was not reported to the company in time")
        .Remedy("向信息安全联系人补报，并说明延误原因", "Report it to the security contact now, and why it took so long")
        .Timed(DutyKey.Request, static o => o.Incidents.SecurityIssueReport, static duty => duty.ToTheMinute()
            .OpenedBy<SecurityIssueFound>(static found => Answerable.For(found.Person), static found => found.Id, creditor: static _ => Party.Company)
            .MetBy<SecurityIssueReported>(static report => report.IssueId, "foundAt", static report => report.FoundAt, by: static report => Answerable.For(report.Person)));

    private static readonly LocalizedText s_refused = new("拒绝配合安全检查或审计", "Help or information for a check or an audit was refused");

    private static Party? Responsible(string? responsibleId, Participant acted) =>
        responsibleId is not null ? Party.Person(responsibleId) : Answerable.For(acted);
}
