using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>1.3.1 Lawfulness (合法合规).</summary>
internal static class Lawfulness
{
    // Before the clause: its rules take these sets as they are made.
    private static readonly SignalSet s_unlawful = SignalSet.Of(
        Signals.Gambling, Signals.Fraud, Signals.Drugs, Signals.Pornography, Signals.ForgedPapers, Signals.Weapons,
        Signals.MoneyLaundering, Signals.Hacking, Signals.PyramidSelling, Signals.Cult, Signals.IllegalFundraising);
    private static readonly SignalSet s_baits = SignalSet.Of(Signals.Phishing);
    private static readonly Frame[] s_acts =
    [
        new(Signals.Doctoring, WordLists.Record), new(Signals.Evading, WordLists.Oversight), new(Signals.SidePayment, WordLists.Decision),
        new(Signals.Stake, WordLists.Game), new(Signals.PaperDealing, WordLists.Certificate),
    ];
    private static readonly SignalSet s_standards = SignalSet.Of(Signals.IndustryStandard);

    public static Clause Clause => new("1.3.1", Modality.MustNot,
        ("合法合规", "Lawfulness"),
        ("使用微信须遵守国家法律法规和行业规范，严禁利用微信从事任何违法活动。",
         "WeChat is used within the law and the standards of the industry; anything unlawful is strictly forbidden."),
        IllegalActivity(), LawAndStandards());

    private static RuleDefinition IllegalActivity() => RuleDefinition.Begin("1.3.1/illegal-activity", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).SpeaksInDoubt().Rated(Severity.High, Enforcement.Block)
        .Norm("严禁利用微信从事赌博、诈骗、毒品、色情、传销、伪造证件等违法活动",
              "Nothing unlawful over WeChat: gambling, fraud, drugs, pornography, pyramid schemes, forged papers and the like")
        .Says("内容涉嫌违法活动", "The content points to an unlawful activity")
        .Remedy("停止相关行为，保留原始记录，报合规部门核查",
                "Stop, keep the original record, and let compliance look into it")
        .On<Message>(FactFields.Activity, static (in context) =>
        {
            if (context.Fact.Circumstances.Activity == UsagePurpose.IllegalActivity)
            {
                context.Report(Confidence.Certain, "circumstances.activity", nameof(UsagePurpose.IllegalActivity));
            }
        })
        .On<Message>(s_unlawful.Union(Frame.ActsOf(s_acts)), static (in context) =>
        {
            // Whoever reports an offence to the supervision group has to name it.
            if (context.Fact.Circumstances.Activity is UsagePurpose.Unknown && !Audience.IsSupervision(context.Fact)) CueWeighing.Report(context, s_unlawful, CueFilter.Offence | CueFilter.OneKind | CueFilter.NotWork, frames: s_acts);
        })
        .On<Message>(s_baits, static (in context) =>
        {
            if (!context.HasReported && context.Fact.Circumstances.Activity is UsagePurpose.Unknown && !Audience.IsSupervision(context.Fact)) Mailing.ReportBait(context, s_baits);
        })
        .OrLearned(Signals.IllegalActivityText, static message => message.Circumstances.Activity is UsagePurpose.Unknown)
        .On<FileTransfer>(static (in context) =>
        {
            if (context.Fact.Circumstances.Activity == UsagePurpose.IllegalActivity && Answerable.For(context.Fact.Sender) is not null && Business.OverWeChat(context.Fact) is { } sent)
            {
                context.Report(sent, "circumstances.activity", nameof(UsagePurpose.IllegalActivity));
            }
        })
        .On<FileTransfer>(s_unlawful.Union(Frame.ActsOf(s_acts)), static (in context) =>
        {
            if (Business.OverWeChat(context.Fact) is null) return;
            if (context.Fact.Circumstances.Activity == UsagePurpose.Unknown && context.Fact.Conversation?.SupervisionChannel != Ternary.Yes) CueWeighing.Report(context, s_unlawful, CueFilter.Offence | CueFilter.OneKind | CueFilter.NotWork, frames: s_acts);
        })
        .On<AccountUsed>(static (in context) =>
        {
            if (context.Fact.Activity == UsagePurpose.IllegalActivity && context.Fact.Actor.Kind == ParticipantKind.Employee) context.Report(Confidence.Certain, "activity", nameof(UsagePurpose.IllegalActivity));
        })
        .WouldPassIfWork();

    private static RuleDefinition LawAndStandards() => RuleDefinition.Begin("1.3.1/law-and-standards", Modality.Must)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("遵守国家法律法规及公司登记的行业规范", "Keep to the law and to the industry standards that the company has registered")
        .Says("内容不符合公司登记的行业规范", "The content touches an industry standard that the company has registered")
        .Remedy("对照所登记的行业规范核实并更正", "Check against the registered standard and put it right")
        .On<Message>(s_standards, static (in context) => CueWeighing.Report(context, s_standards, CueFilter.OwnWords));
}
