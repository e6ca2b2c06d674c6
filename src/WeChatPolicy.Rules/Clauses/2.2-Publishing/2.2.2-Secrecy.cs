using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.2.2 Secrets and sensitive information (保密与敏感信息).</summary>
internal static class Secrecy
{
    // Before the clause: its rules take these sets as they are made.
    private static readonly SignalSet s_secretMark = SignalSet.Of(Signals.SecretMark);
    private static readonly SignalSet s_tradeSecret = SignalSet.Of(Signals.TradeSecret);
    private static readonly SignalSet s_technicalSecret = SignalSet.Of(Signals.TechnicalSecret, Signals.SourceCode, Signals.SecretKey, Signals.InternalAddress);
    private static readonly SignalSet s_topics = s_tradeSecret.With(Signals.BusinessTopic);
    private static readonly SignalSet s_business = s_topics.Union(SignalSet.Of(Signals.BidAdvice, Signals.BusinessMaterial));
    private static readonly SignalSet s_technicalMaterial = SignalSet.Of(Signals.TechnicalMaterial);
    private static readonly SignalSet s_engineering = s_technicalMaterial.With(Signals.ProcessTerm);
    private static readonly SignalSet s_customerTerms = SignalSet.Of(Signals.CustomerInformation);
    private static readonly SignalSet s_worthProtecting = s_tradeSecret.Union(s_technicalSecret).Union(s_customerTerms).Union(SignalSet.Of(Signals.SensitiveMark, Signals.RegisteredSensitive));
    private static readonly SignalSet s_customers = IdentifierOwnership.Any.Union(s_customerTerms).With(Signals.CustomerFact);
    private static readonly SignalSet s_securityGap = SignalSet.Of(Signals.SecurityGap);
    private static readonly SignalSet s_sensitiveMark = SignalSet.Of(Signals.SensitiveMark);
    private static readonly SignalSet s_sensitive = SignalSet.Of(Signals.SensitiveMark, Signals.RegisteredSensitive);

    public static Clause Clause => new("2.2.2", Modality.MustNot,
        ("保密与敏感信息", "Secrets and sensitive information"),
        ("严禁在微信中发布公司商业秘密、技术秘密、客户信息等敏感信息；确需传递的，须先加密、脱敏，并确保接收人有权知悉。",
         "Trade secrets, technical secrets, customer information and the like are not published; where they must be shared, they are protected first and every recipient is cleared."),
        TradeSecret(), TechnicalSecret(), CustomerInformation(), OtherSensitive(), UnprotectedSharing(), UnclearedRecipient());

    private static RuleDefinition TradeSecret() => RuleDefinition.Begin("2.2.2/trade-secret", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.High, Enforcement.Block).Suppresses("2.2.2/other-sensitive")
        .Norm("严禁发布商业秘密（密级标识、价格、利润、投标、合同、战略、未公开财务）",
              "No trade secrets: classified content, prices, margins, bids, contracts, strategy, unpublished finance")
        .Says("内容涉及公司商业秘密", "The content touches a trade secret of the company")
        .Remedy("撤回并通知接收人删除；确需传递的，改用公司指定的安全渠道", "Take it back and have it deleted; what must be passed on goes over a secure channel of the company")
        .On<Message>(FactFields.Classification, static (in context) =>
        {
            if (context.Fact.Circumstances.Classification == Classification.Secret)
            {
                context.Report(Confidence.Certain, "circumstances.classification", nameof(Classification.Secret));
            }
        })
        .On<Message>(s_secretMark, static (in context) =>
        {
            // The mark says "secret", and for that there is no excuse.
            ClassificationMarks.ReportSecret(context, s_secretMark, context.Fact.Circumstances.Classification);
        })
        .On<Message>(s_tradeSecret, static (in context) => SensitiveContent.Report(context, s_tradeSecret), SharingConditions.IsExcused)
        .On<Message>(s_business, static (in context) => ToldBusiness.Report(context, s_topics), SharingConditions.IsExcused)
        .OrLearned(Signals.TradeSecretText, excusedBy: SharingConditions.IsExcused)
        .On<FileTransfer>(static (in context) =>
        {
            if (context.Fact.Circumstances.Classification == Classification.Secret && Business.OverWeChat(context.Fact) is { } sent)
            {
                context.Report(sent, "circumstances.classification", nameof(Classification.Secret));
            }
        })
        .On<FileTransfer>(s_secretMark, static (in context) =>
        {
            if (Business.OverWeChat(context.Fact) is { } sent) ClassificationMarks.ReportSecret(context, s_secretMark, context.Fact.Circumstances.Classification, sent);
        })
        .On<FileTransfer>(s_tradeSecret, static (in context) => SensitiveContent.ReportFile(context, s_tradeSecret), SharingConditions.IsExcused)
        .WouldPassIfChannelDesignated().WouldPassIfClassified(Classification.Public);

    private static RuleDefinition TechnicalSecret() => RuleDefinition.Begin("2.2.2/technical-secret", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.High, Enforcement.Block).Suppresses("2.2.2/other-sensitive")
        .Norm("严禁发布技术秘密（源代码、密钥、图纸、工艺参数、内部地址）",
              "No technical secrets: source code, keys, drawings, process parameters, internal hosts and URLs")
        .Says("内容涉及公司技术秘密", "The content touches a technical secret of the company")
        .Remedy("撤回；密钥类内容须立即作废更换；资料改由公司代码库或文档系统传递", "Take it back; revoke any key at once; pass material on through the company's own systems")
        .On<Message>(s_technicalSecret, static (in context) => SensitiveContent.Report(context, s_technicalSecret), SharingConditions.IsExcused)
        .On<Message>(s_engineering, static (in context) =>
        {
            Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
            var count = KnowHow.Gather(context, places);
            if (count == 0) count = CarriedOff.Gather(context, s_technicalMaterial, places);
            if (count > 0) context.Report(Confidence.Possible, places[..count]);
        }, SharingConditions.IsExcused)
        .OrLearned(Signals.TechnicalSecretText, IsToOthers, excusedBy: SharingConditions.IsExcused)
        .On<FileTransfer>(s_technicalSecret, static (in context) => SensitiveContent.ReportFile(context, s_technicalSecret), SharingConditions.IsExcused);

    private static RuleDefinition CustomerInformation() => RuleDefinition.Begin("2.2.2/customer-information", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.High, Enforcement.Review).Suppresses("2.2.2/other-sensitive")
        .Norm("严禁发布客户信息（个人或企业的身份信息、名单、合同）", "No customer information: identifiers of people and firms, lists, contracts")
        .Says("内容含客户信息或身份信息", "The content carries customer information or identifiers")
        .Remedy("撤回并脱敏；确需传递的，先取得授权并加密", "Take it back and mask it; where it is needed, obtain authority and encrypt it first")
        .On<Message>(FactFields.Discloses, static (in context) => SensitiveContent.ReportCustomer(context, context.Fact.Circumstances, Confidence.Certain), SharingConditions.IsExcused)
        .On<Message>(s_customers, static (in context) => CustomerDisclosure.Report(context, s_customerTerms), SharingConditions.IsExcused)
        .OrLearned(Signals.CustomerInformationText, excusedBy: SharingConditions.IsExcused)
        .On<FileTransfer>(static (in context) =>
        {
            if (Business.OverWeChat(context.Fact) is { } sent) SensitiveContent.ReportCustomer(context, context.Fact.Circumstances, sent);
        }, SharingConditions.IsExcused)
        .On<FileTransfer>(s_customers, static (in context) =>
        {
            if (Business.OverWeChat(context.Fact) is { } sent) CustomerDisclosure.Report(context, s_customerTerms, sent);
        }, SharingConditions.IsExcused)
        .WouldPassIfNeeded().WouldPassIfClassified(Classification.Public);

    private static RuleDefinition OtherSensitive() => RuleDefinition.Begin("2.2.2/other-sensitive", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.High, Enforcement.Review)
        .Norm("严禁发布其他标记或登记为敏感的内容", "No other content that is marked or registered as sensitive")
        .Says("内容标记或登记为敏感", "The content is marked or registered as sensitive")
        .Remedy("撤回；确认密级后按规定渠道传递", "Take it back, settle its classification and use the channel laid down for it")
        .On<Message>(FactFields.Classification, static (in context) => SensitiveContent.ReportClassified(context, context.Fact.Circumstances, Confidence.Certain), SharingConditions.IsExcused)
        .On<Message>(s_sensitive, static (in context) =>
        {
            // Whoever tells the supervision group asks for confidence; that marks nothing.
            if (!Audience.IsSupervision(context.Fact)) SensitiveContent.Report(context, s_sensitive);
        }, SharingConditions.IsExcused)
        .On<Message>(s_securityGap, static (in context) =>
        {
            if (Audience.IsSupervision(context.Fact)) return;
            Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
            var count = SecurityGaps.Gather(context, places);
            if (count > 0) context.Report(Confidence.Possible, places[..count]);
        }, SharingConditions.IsExcused)
        .OrLearned(Signals.OtherSensitiveText, IsToOthers, excusedBy: SharingConditions.IsExcused)
        .On<FileTransfer>(static (in context) =>
        {
            if (Business.OverWeChat(context.Fact) is { } sent) SensitiveContent.ReportClassified(context, context.Fact.Circumstances, sent);
        }, SharingConditions.IsExcused)
        .On<FileTransfer>(s_sensitive, static (in context) => SensitiveContent.ReportFile(context, s_sensitive), SharingConditions.IsExcused)
        .On<Message>(s_sensitiveMark, static (in context) =>
        {
            if (!Audience.IsSupervision(context.Fact)) ClassificationMarks.ReportOnPublic(context, s_sensitiveMark, context.Fact.Circumstances.Classification);
        })
        .On<FileTransfer>(s_sensitiveMark, static (in context) =>
        {
            if (Business.OverWeChat(context.Fact) is not null) ClassificationMarks.ReportOnPublic(context, s_sensitiveMark, context.Fact.Circumstances.Classification);
        })
        .WouldPassIfNeeded();

    private static RuleDefinition UnprotectedSharing() => RuleDefinition.Begin("2.2.2/unprotected-sharing", Modality.Must)
        .By(DecidedBy.Facts | DecidedBy.Text).Rated(Severity.Medium, Enforcement.Review)
        .Norm("确需传递的敏感内容须先加密、脱敏或以其他方式保护", "Sensitive content that must be shared is encrypted, de-identified or otherwise protected first")
        .Says("因工作需要传递的敏感内容未采取保护措施", "Sensitive content that work needed was shared without protection")
        .Remedy("撤回并以加密或脱敏后的版本重新发送", "Take it back and send it again encrypted or de-identified")
        .On<Message>(FactFields.Classification, static (in context) => SensitiveContent.ReportShared(context, context.Fact.Circumstances, Confidence.Certain), SharingConditions.IsProtected)
        .On<Message>(s_worthProtecting, static (in context) => SensitiveContent.ReportShared(context, context.Fact.Circumstances, s_worthProtecting, Confidence.Certain), SharingConditions.IsProtected)
        .On<FileTransfer>(static (in context) =>
        {
            if (Business.OverWeChat(context.Fact) is { } sent) SensitiveContent.ReportShared(context, context.Fact.Circumstances, sent);
        }, SharingConditions.IsProtected)
        .On<FileTransfer>(s_worthProtecting, static (in context) =>
        {
            if (Business.OverWeChat(context.Fact) is { } sent) SensitiveContent.ReportShared(context, context.Fact.Circumstances, s_worthProtecting, sent);
        }, SharingConditions.IsProtected)
        .WouldPassIfEncrypted();

    private static RuleDefinition UnclearedRecipient() => RuleDefinition.Begin("2.2.2/uncleared-recipient", Modality.Must)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("敏感内容的每一位接收人（群聊为每一位成员）须有相应知悉权限", "Every recipient of sensitive content, of a group each member, is cleared for it")
        .Says("敏感内容发给了无相应知悉权限的接收人", "Sensitive content went to somebody not cleared, or not known to be cleared, for it")
        .Remedy("撤回；只发给有权限的人员，或先办理授权", "Take it back; send it to cleared people only, or have them cleared first")
        .On<Message>(FactFields.Classification, static (in context) =>
        {
            var circumstances = context.Fact.Circumstances;
            if (circumstances is not { NeededForWork: Ternary.Yes, Classification: Classification.Sensitive or Classification.Secret }) return;
            context.Report(Confidence.Certain, "recipients.clearance", circumstances.Classification);
        }, SharingConditions.IsCleared)
        .On<FileTransfer>(static (in context) =>
        {
            var (file, circumstances) = (context.Fact, context.Fact.Circumstances);
            if (circumstances is not { NeededForWork: Ternary.Yes, Classification: Classification.Sensitive or Classification.Secret }) return;
            if (Business.OverWeChat(file) is { } sent) context.Report(sent, "recipients.clearance", circumstances.Classification);
        }, SharingConditions.IsCleared)
        .WouldPassIfCleared().WouldPassIfChannelDesignated().WouldPassIfClassified(Classification.Internal);

    // Among themselves colleagues talk of versions, yields and drafts all day; what is only learned is no reason to suspect them.
    private static bool IsToOthers(Message message) => Audience.IsOutside(message) != Ternary.No;
}
