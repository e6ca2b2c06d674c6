namespace WeChatPolicy.Rules.Clauses;

/// <summary>5.2.2 Self-study and consultation (自主学习与咨询).</summary>
internal static class SelfStudySupport
{
    public static Clause Clause => new("5.2.2", Modality.Must,
        ("自主学习与咨询", "Self-study and consultation"),
        ("鼓励员工自主学习，提供必要的学习资料和支持；学习中遇到问题可向公司专家或培训讲师咨询。",
         "Self-study is encouraged, with the materials and support that it needs; a learner with a question may consult an expert or trainer of the company."),
        Support(), Consultation());

    private static readonly LocalizedText s_unencouraged = new("自主学习缺少鼓励措施", "Self-study is not encouraged");
    private static readonly LocalizedText s_noMaterials = new("自主学习缺少资料", "Self-study lacks materials");
    private static readonly LocalizedText s_noSupport = new("自主学习缺少支持", "Self-study lacks support");

    private static RuleDefinition Support() => RuleDefinition.Begin("5.2.2/self-study-support", Modality.Must)
        .By(DecidedBy.Programme).Rated(Severity.Low, Enforcement.Notify)
        .Norm("鼓励自主学习，并提供必要的资料和支持", "Self-study is encouraged and has the materials and support that it needs")
        .Says("自主学习的鼓励措施、资料或支持不足", "Self-study lacks encouragement, materials or support")
        .Remedy("补充学习资料，安排时间、平台或辅导人员", "Provide materials, and time, a platform or a tutor")
        .On<Organisation>(static (in context) =>
        {
            var study = context.Fact.SelfStudy;
            var known = study.Encouraged != Ternary.Unknown || study.MaterialsProvided != Ternary.Unknown || study.SupportProvided != Ternary.Unknown;
            if (!known || !Programme.InForce(context.Fact)) return;
            var given = context.Excused;
            if (study.Encouraged == given) context.Saying(s_unencouraged).Report(Confidence.Certain, "selfStudy.encouraged", given);
            if (study.MaterialsProvided == given) context.Saying(s_noMaterials).Report(Confidence.Certain, "selfStudy.materialsProvided", given);
            if (study.SupportProvided == given) context.Saying(s_noSupport).Report(Confidence.Certain, "selfStudy.supportProvided", given);
        }, static organisation =>
        {
            var study = organisation.SelfStudy;
            return Excuse.And(study.Encouraged, Excuse.And(study.MaterialsProvided, study.SupportProvided));
        })
        .WouldPassIf<Organisation>("selfStudy", "encouraged, with materials and support", static o =>
            o with { SelfStudy = new() { Encouraged = Ternary.Yes, MaterialsProvided = Ternary.Yes, SupportProvided = Ternary.Yes } });

    private static RuleDefinition Consultation() => RuleDefinition.Begin("5.2.2/consultation", Modality.Right)
        .By(DecidedBy.Time).Rated(Severity.Low, Enforcement.Notify)
        .Norm("学习中有疑问的员工可向公司专家或讲师咨询，公司须及时答复", "A learner with a question may consult an expert or trainer of the company, and is answered in time")
        .Says("员工的学习咨询未在规定时限内得到答复", "A learner's question was answered after its deadline")
        .Remedy("尽快答复，并安排固定的答疑渠道", "Answer it, and see to a standing way to ask")
        .Timed(DutyKey.Request, static o => o.Training.Consultation, static duty => duty.ToTheMinute()
            .OpenedBy<QuestionAsked>(static _ => Party.Company, static question => question.Id, creditor: static question => Party.Person(question.Person.Id))
            .MetBy<QuestionAnswered>(
                static answer => answer.QuestionId, "at", static answer => answer.AskedAt, by: static _ => Party.Company, inTime: "within the term of the question"));
}
