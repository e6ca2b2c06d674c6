using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.2.1 Truthful and approved publication (信息真实与发布审批). Judges what is published: groups, Moments, official accounts.</summary>
internal static class TruthfulPublication
{
    // Before the clause: its rules take these sets as they are made.
    private static readonly SignalSet s_misleading = SignalSet.Of(Signals.AbsoluteClaim, Signals.GuaranteedReturn, Signals.ExaggeratedClaim);
    private static readonly Frame[] s_pledges = [new(Signals.Pledge, WordLists.Outcome)];
    private static readonly SignalSet s_harmful = SignalSet.Of(
        Signals.Violence, Signals.Pornography, Signals.Superstition, Signals.SelfHarm, Signals.Hate);
    private static readonly SignalSet s_harmfulByItself = SignalSet.Of(Signals.Violence, Signals.Pornography, Signals.Superstition, Signals.SelfHarm);
    private static readonly SignalSet s_abusive = SignalSet.Of(Signals.AbusiveText);

    public static Clause Clause => new("2.2.1", Modality.Must,
        ("信息真实与发布审批", "Truthful and approved publication"),
        ("发布信息须真实、准确、客观，严禁发布虚假、误导性或有害信息；涉及公司业务、产品或项目的对外信息，须经相关部门审核批准。",
         "What is published is true, accurate and objective, neither false, misleading nor harmful; information on business, products or projects goes out only with the approval of the departments responsible."),
        FalseInformation(), Accuracy(), Misleading(), Harmful(), PublicationApproval());

    private static RuleDefinition FalseInformation() => RuleDefinition.Begin("2.2.1/false-information", Modality.MustNot)
        .By(DecidedBy.Facts).Rated(Severity.High, Enforcement.Block).Suppresses("2.2.3/rumour")
        .Norm("严禁发布已知为虚假的信息", "Nothing known to be false is published")
        .Says("发布的信息已被证实为虚假", "What was published is known to be false")
        .Remedy("撤回并发布更正", "Take it back and publish a correction")
        .On<Message>(FactFields.Veracity, static (in context) =>
        {
            if (Audience.IsPublished(context.Fact) && context.Fact.Circumstances.Veracity == Veracity.Refuted)
            {
                context.Report(Confidence.Certain, "circumstances.veracity", nameof(Veracity.Refuted));
            }
        })
        .WouldPassIfAccurate();

    private static RuleDefinition Accuracy() => RuleDefinition.Begin("2.2.1/accuracy", Modality.Must)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("发布的信息须真实、准确、客观", "What is published is true, accurate and objective")
        .Says("发布的信息经核实不准确或不客观", "What was published was found to be inaccurate or one-sided")
        .Remedy("更正内容，补充完整事实", "Correct it and add what is missing")
        .On<Message>(FactFields.Veracity, static (in context) =>
        {
            if (Audience.IsPublished(context.Fact) && context.Fact.Circumstances.Veracity is Veracity.Inaccurate or Veracity.OneSided)
            {
                context.Report(Confidence.Certain, "circumstances.veracity", context.Fact.Circumstances.Veracity);
            }
        })
        .WouldPassIfAccurate();

    private static RuleDefinition Misleading() => RuleDefinition.Begin("2.2.1/misleading", Modality.MustNot)
        .By(DecidedBy.Text).Rated(Severity.High, Enforcement.Review)
        .Norm("严禁使用绝对化、夸大用语或承诺收益（参见《广告法》第九条）",
              "No absolute or exaggerated claims and no guaranteed returns (see article 9 of the Advertising Law)")
        .Says("含有绝对化、夸大或承诺收益的表述", "It makes an absolute or exaggerated claim, or guarantees a return")
        .Remedy("改为有依据的客观表述", "Say what can be shown")
        .On<Message>(s_misleading.Union(Frame.ActsOf(s_pledges)), static (in context) =>
        {
            if (Audience.IsPublished(context.Fact)) CueWeighing.Report(context, s_misleading, CueFilter.Offence | CueFilter.NotDisclaimed, frames: s_pledges);
        })
        .OrLearned(Signals.MisleadingText, Audience.IsPublished);

    private static RuleDefinition Harmful() => RuleDefinition.Begin("2.2.1/harmful", Modality.MustNot)
        .By(DecidedBy.Text).Rated(Severity.High, Enforcement.Review)
        .Norm("严禁发布暴力、色情、迷信、自残、仇恨等有害信息", "No violence, pornography, superstition, self-harm or hate")
        .Says("含有暴力、色情、迷信、自残或仇恨等有害内容", "The content is violent, pornographic, superstitious, hateful or about self-harm")
        .Remedy("撤下内容；涉及自伤的，先关心当事人并联系专业援助", "Take it down; where somebody may harm themselves, see to the person first and call for help")
        .On<Message>(s_harmful.Union(s_abusive), static (in context) =>
        {
            if (!Audience.IsPublished(context.Fact)) return;

            // Of peoples, places and sexes whoever hates and whoever is fair speaks in the same words: a term needs the learned reading beside it.
            var signals = context.Text.Has(Signals.AbusiveText) ? s_harmful : s_harmfulByItself;
            if (CueWeighing.Report(context, signals, CueFilter.Offence | CueFilter.NotWork)) return;

            // A group has its own rule for what may be no more than bad manners.
            if (ScoreWeighing.TryWeigh(context, Signals.AbusiveText, ownWords: true, out var place, out var confidence)
                && (confidence == Confidence.Likely || !Audience.IsGroup(context.Fact))) context.Report(confidence, [place]);
        });

    private static RuleDefinition PublicationApproval() => RuleDefinition.Begin("2.2.1/publication-approval", Modality.Must)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("涉及公司业务、产品、项目的对外信息，须经各主题负责部门审批后发布",
              "Information on business, a product or a project goes out only with the approval of every department responsible for its topics")
        .Says("对外发布的信息缺少有效审批", "What was published outside lacks a valid approval")
        .Remedy("撤下内容，补办各主题负责部门的审批后再发布", "Take it down and publish again once every responsible department has approved")
        .On<Message>(FactFields.Topics, static (in context) =>
        {
            var message = context.Fact;
            if (!Audience.IsPublished(message) || Audience.IsOutside(message) != Ternary.Yes || !message.Circumstances.Topics.IsKnown) return;
            var approved = context.Excused;
            foreach (var topic in message.Circumstances.Topics.Value)
            {
                // The first one that decided it is named.
                if (PublicationApprovals.Of(message, topic, context.Options.Publication) != approved) continue;
                context.Report(Confidence.Certain, "circumstances.approvals", topic);
                return;
            }
        }, excusedBy: static (in context) => PublicationApprovals.OfAll(context.Fact, context.Options.Publication))
        .WouldPassIf<Message>("circumstances.approvals", "given by every department responsible", static (message, options) => PublicationApprovals.Approved(message, options.Publication));
}
