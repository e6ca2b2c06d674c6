using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>3.3.2 Customers' and partners' information (客户与合作伙伴信息).</summary>
internal static class PartnerInformation
{
    private static readonly SignalSet s_terms = SignalSet.Of(Signals.PartnerInformation, Signals.CustomerInformation);
    private static readonly SignalSet s_told = IdentifierOwnership.Any.Union(s_terms).With(Signals.PartnerAffair);

    public static Clause Clause => new("3.3.2", Modality.MustNot,
        ("客户与合作伙伴信息", "Customers' and partners' information"),
        ("保护客户和合作伙伴的信息，不得在微信中随意泄露；确需共享的，须采取保密措施。",
         "Customers' and partners' information is not disclosed on WeChat at will; where work needs it shared, confidentiality measures are taken."),
        PartnerDisclosure(), SharingSafeguards());

    private static RuleDefinition PartnerDisclosure() => RuleDefinition.Begin("3.3.2/partner-disclosure", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.High, Enforcement.Review)
        .Norm("不得在微信中随意泄露客户或合作伙伴信息", "Customer or partner information is not disclosed on WeChat at will")
        .Says("内容泄露客户或合作伙伴的信息", "The content discloses a customer's or partner's information")
        .Remedy("撤回；确需共享的，脱敏或加密后只发给需要的人", "Take it back; where work needs it, mask or encrypt it and send it only to those who need it")
        .On<Message>(FactFields.Discloses, static (in context) =>
        {
            if (PartnerSharing.Kind(context.Fact.Circumstances) is { } shown) context.Report(Confidence.Certain, "circumstances.discloses", shown);
        }, SharingConditions.IsExcused)
        .On<FileTransfer>(static (in context) =>
        {
            var file = context.Fact;
            if (file.Channel != TransferChannel.WeChat || Answerable.For(file.Sender) is null || PartnerSharing.Kind(file.Circumstances) is not { } shown) return;
            context.Report(Confidence.Certain, "circumstances.discloses", shown);
        }, SharingConditions.IsExcused)
        .On<PersonalDataDisclosed>(static (in context) =>
        {
            var disclosed = context.Fact;
            if (!PartnerSharing.Protects(disclosed.DataOf.Kind) || disclosed.OverWeChat != Ternary.Yes) return;
            if (Answerable.For(disclosed.Person) is { } who) context.Report(Confidence.Certain, "neededForWork", disclosed.NeededForWork, who);
        }, static disclosed => disclosed.NeededForWork)
        .On<Message>(s_told, static (in context) =>
        {
            Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
            var count = IdentifierOwnership.Gather(context, IdentifierOwnership.Any, IdentifierOwner.Customer, places);
            var read = IdentifierOwnership.Sureness(places[..count]);
            if (count == 0) count = CueWeighing.Weigh(context, s_terms, CueFilter.NotForbidden | CueFilter.NotTaught, places, out read);
            if (count == 0) (count, read) = (BusinessDisclosure.Gather(context, s_terms, Signals.CustomerReference, places), Confidence.Possible);
            read = CueWeighing.Lesser(read, Confidence.Likely);
            if (count > 0 && !IdentifierOwnership.Any.Contains(places[0].Signal)) count = PartnerAffairs.KeepTold(context, places[..count]);
            if (count == 0) (count, read) = (PartnerAffairs.Gather(context, places), Confidence.Possible);
            if (count > 0) context.Report(read, places[..count]);
        }, SharingConditions.IsExcused)
        .OrLearned(Signals.PartnerDisclosureText, excusedBy: SharingConditions.IsExcused)
        .WouldPassIf<Message>("circumstances.neededForWork", nameof(Ternary.Yes), static message => message with { Circumstances = message.Circumstances with { NeededForWork = Ternary.Yes } })
        .WouldPassIf<FileTransfer>("circumstances.neededForWork", nameof(Ternary.Yes), static file => file with { Circumstances = file.Circumstances with { NeededForWork = Ternary.Yes } })
        .WouldPassIf<Message>("circumstances.classification", nameof(Classification.Public), static message => message with { Circumstances = message.Circumstances with { Classification = Classification.Public } })
        .WouldPassIf<FileTransfer>("circumstances.classification", nameof(Classification.Public), static file => file with { Circumstances = file.Circumstances with { Classification = Classification.Public } })
        .WouldPassIf<PersonalDataDisclosed>("neededForWork", nameof(Ternary.Yes), static disclosed => disclosed with { NeededForWork = Ternary.Yes });

    private static RuleDefinition SharingSafeguards() => RuleDefinition.Begin("3.3.2/sharing-safeguards", Modality.Must)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("确需共享客户或合作伙伴信息的，须采取加密、脱敏等保密措施", "Where work needs customer or partner information shared, it is encrypted, de-identified or otherwise kept confidential")
        .Says("共享客户或合作伙伴信息未采取保密措施", "Customer or partner information was shared without known confidentiality measures")
        .Remedy("撤回后加密或脱敏重新发送，并告知对方保密要求", "Take it back, send it encrypted or masked, and say how confidential it is")
        .On<Message>(FactFields.Discloses, static (in context) =>
        {
            var circumstances = context.Fact.Circumstances;
            if (circumstances.NeededForWork != Ternary.Yes || PartnerSharing.Kind(circumstances) is null) return;
            context.Report(Confidence.Certain, "circumstances.protection", circumstances.Protection);
        }, static message => PartnerSharing.IsSafeguarded(message.Circumstances))
        .On<FileTransfer>(static (in context) =>
        {
            var (file, circumstances) = (context.Fact, context.Fact.Circumstances);
            if (file.Channel != TransferChannel.WeChat || circumstances.NeededForWork != Ternary.Yes) return;
            if (Answerable.For(file.Sender) is null || PartnerSharing.Kind(circumstances) is null) return;
            context.Report(Confidence.Certain, "circumstances.protection", circumstances.Protection);
        }, static file => Excuse.Or(file.Encrypted, PartnerSharing.IsSafeguarded(file.Circumstances)))
        .On<PersonalDataDisclosed>(static (in context) =>
        {
            var disclosed = context.Fact;
            if (!PartnerSharing.Protects(disclosed.DataOf.Kind) || disclosed.OverWeChat != Ternary.Yes || disclosed.NeededForWork != Ternary.Yes) return;
            if (Answerable.For(disclosed.Person) is { } who) context.Report(Confidence.Certain, "protection", disclosed.Protection, who);
        }, static disclosed => SharingConditions.IsProtected(disclosed.Protection))
        .WouldPassIf<Message>("circumstances.protection", nameof(Protection.Encrypted), static message => message with { Circumstances = message.Circumstances with { Protection = Protection.Encrypted } })
        .WouldPassIf<FileTransfer>("circumstances.protection", nameof(Protection.Encrypted), static file => file with { Circumstances = file.Circumstances with { Protection = Protection.Encrypted } })
        .WouldPassIf<PersonalDataDisclosed>("protection", nameof(Protection.Encrypted), static disclosed => disclosed with { Protection = Protection.Encrypted });
}
