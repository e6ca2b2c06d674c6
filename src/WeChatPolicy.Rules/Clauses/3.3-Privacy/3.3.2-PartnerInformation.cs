using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>3.3.2 Customers' and partners' information (客户与合作伙伴信息).</summary>
internal static class PartnerInformation
{
    private static readonly SignalSet s_terms = SignalSet.Of(Signals.PartnerInformation, Signals.CustomerInformation);

    public static Clause Clause => new("3.3.2", Modality.MustNot,
        ("客户与合作伙伴信息", "Customers' and partners' information"),
        ("保护客户和合作伙伴的信息，不得在微信中随意泄露；确需共享的，须采取保密措施。",
         "Customers' and partners' information is not disclosed on WeChat at will; where work needs it shared, confidentiality measures are taken."),
        PartnerDisclosure(), SharingSafeguards());

    private static RuleDefinition PartnerDisclosure() => RuleDefinition.Begin("3.3.2/partner-disclosure", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Excusable().Rated(Severity.High, Enforcement.Review)
        .Norm("不得在微信中随意泄露客户或合作伙伴信息", "Customer or partner information is not disclosed on WeChat at will")
        .Says("内容泄露客户或合作伙伴的信息", "The content discloses a customer's or partner's information")
        .Remedy("撤回；确需共享的，脱敏或加密后只发给需要的人", "Take it back; where work needs it, mask or encrypt it and send it only to those who need it")
        .On<Message>(static (in context) =>
        {
            var circumstances = context.Fact.Circumstances;
            if (PartnerSharing.Kind(circumstances) is { } shown && Excuse.Lifts(Confidence.Certain, Sharing.IsExcused(circumstances)) is { } confidence)
            {
                context.Report(confidence, "circumstances.discloses", shown);
            }
        })
        .On<FileTransfer>(static (in context) =>
        {
            var file = context.Fact;
            if (file.Channel != TransferChannel.WeChat || Answerable.For(file.Sender) is null || PartnerSharing.Kind(file.Circumstances) is not { } shown) return;
            if (Excuse.Lifts(Confidence.Certain, Sharing.IsExcused(file.Circumstances)) is { } confidence)
            {
                context.Report(confidence, "circumstances.discloses", shown);
            }
        })
        .On<PersonalDataDisclosed>(static (in context) =>
        {
            var disclosed = context.Fact;
            if (!PartnerSharing.Protects(disclosed.DataOf.Kind) || disclosed.OverWeChat != Ternary.Yes) return;
            if (Answerable.For(disclosed.Person) is { } who && Excuse.Lifts(Confidence.Certain, disclosed.NeededForWork) is { } confidence)
            {
                context.Report(confidence, "neededForWork", disclosed.NeededForWork.ToString(), who);
            }
        })
        .On<Message>(Identification.Any.Union(s_terms), static (in context) =>
        {
            Span<TextMatch> places = stackalloc TextMatch[Cues.Most];
            var count = Identification.Gather(context, Identification.Any, Whose.Customers, places);
            var read = Confidence.Likely;
            if (count == 0) count = Cues.Weigh(context, s_terms, CueReading.NotForbidden | CueReading.NotTaught, places, out read);
            if (count == 0) (count, read) = (BusinessFacts.Gather(context, s_terms, Signals.CustomerReference, places), Confidence.Possible);
            read = Cues.Lesser(read, Confidence.Likely);
            if (count > 0 && !Identification.Any.Contains(places[0].Signal) && Refusal.Is(context.Text, places[0])) return;
            if (count > 0 && Excuse.Lifts(read, Sharing.IsExcused(context.Fact.Circumstances)) is { } confidence)
            {
                context.Report(confidence, places[..count]);
            }
        })
        .CuredBy<Message>("circumstances.neededForWork", nameof(Ternary.Yes), static message => message with { Circumstances = message.Circumstances with { NeededForWork = Ternary.Yes } })
        .CuredBy<FileTransfer>("circumstances.neededForWork", nameof(Ternary.Yes), static file => file with { Circumstances = file.Circumstances with { NeededForWork = Ternary.Yes } })
        .CuredBy<Message>("circumstances.classification", nameof(Classification.Public), static message => message with { Circumstances = message.Circumstances with { Classification = Classification.Public } })
        .CuredBy<FileTransfer>("circumstances.classification", nameof(Classification.Public), static file => file with { Circumstances = file.Circumstances with { Classification = Classification.Public } })
        .CuredBy<PersonalDataDisclosed>("neededForWork", nameof(Ternary.Yes), static disclosed => disclosed with { NeededForWork = Ternary.Yes });

    private static RuleDefinition SharingSafeguards() => RuleDefinition.Begin("3.3.2/sharing-safeguards", Modality.Must)
        .By(DecidedBy.Facts).Excusable().Rated(Severity.Medium, Enforcement.Review)
        .Norm("确需共享客户或合作伙伴信息的，须采取加密、脱敏等保密措施", "Where work needs customer or partner information shared, it is encrypted, de-identified or otherwise kept confidential")
        .Says("共享客户或合作伙伴信息，未见保密措施", "Customer or partner information was shared without known confidentiality measures")
        .Remedy("撤回后加密或脱敏重新发送，并告知对方保密要求", "Take it back, send it encrypted or masked, and say how confidential it is")
        .On<Message>(static (in context) =>
        {
            var circumstances = context.Fact.Circumstances;
            if (circumstances.NeededForWork != Ternary.Yes || PartnerSharing.Kind(circumstances) is null) return;
            if (Excuse.Lifts(Confidence.Certain, PartnerSharing.IsSafeguarded(circumstances)) is { } confidence)
            {
                context.Report(confidence, "circumstances.protection", circumstances.Protection.ToString());
            }
        })
        .On<FileTransfer>(static (in context) =>
        {
            var (file, circumstances) = (context.Fact, context.Fact.Circumstances);
            if (file.Channel != TransferChannel.WeChat || circumstances.NeededForWork != Ternary.Yes) return;
            if (Answerable.For(file.Sender) is null || PartnerSharing.Kind(circumstances) is null) return;
            if (Excuse.Lifts(Confidence.Certain, Excuse.Or(file.Encrypted, PartnerSharing.IsSafeguarded(circumstances))) is { } confidence)
            {
                context.Report(confidence, "circumstances.protection", circumstances.Protection.ToString());
            }
        })
        .On<PersonalDataDisclosed>(static (in context) =>
        {
            var disclosed = context.Fact;
            if (!PartnerSharing.Protects(disclosed.DataOf.Kind) || disclosed.OverWeChat != Ternary.Yes || disclosed.NeededForWork != Ternary.Yes) return;
            if (Answerable.For(disclosed.Person) is { } who && Excuse.Lifts(Confidence.Certain, Sharing.IsProtected(disclosed.Protection)) is { } confidence)
            {
                context.Report(confidence, "protection", disclosed.Protection.ToString(), who);
            }
        })
        .CuredBy<Message>("circumstances.protection", nameof(Protection.Encrypted), static message => message with { Circumstances = message.Circumstances with { Protection = Protection.Encrypted } })
        .CuredBy<FileTransfer>("circumstances.protection", nameof(Protection.Encrypted), static file => file with { Circumstances = file.Circumstances with { Protection = Protection.Encrypted } })
        .CuredBy<PersonalDataDisclosed>("protection", nameof(Protection.Encrypted), static disclosed => disclosed with { Protection = Protection.Encrypted });
}
