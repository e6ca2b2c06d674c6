using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.4.2 Secret and sensitive files (涉密文件).</summary>
internal static class SecretFiles
{
    public static Clause Clause => new("2.4.2", Modality.MustNot,
        ("涉密文件", "Secret and sensitive files"),
        ("严禁通过微信传输公司涉密文件和数据；敏感文件须通过公司指定的安全渠道（内部邮箱、加密网盘等）传输。",
         "Files and data classified as company secret are never sent over WeChat; a sensitive file goes over a secure channel that the company designates."),
        SecretFile(), SecureChannel());

    private static readonly SignalSet s_secretMark = SignalSet.Of(Signals.SecretMark);
    private static readonly SignalSet s_sensitiveMark = SignalSet.Of(Signals.SensitiveMark);

    private static RuleDefinition SecretFile() => RuleDefinition.Begin("2.4.2/secret-file", Modality.MustNot)
        .By(DecidedBy.Facts | DecidedBy.Text).SpeaksInDoubt().Rated(Severity.High, Enforcement.Block)
        .Norm("严禁通过微信传输公司涉密文件或数据，加密后也不例外", "No file or data classified as company secret over WeChat, encrypted or not")
        .Says("通过微信传输的文件或数据属于公司秘密，或带有密级标识", "A file or data sent over WeChat is a company secret, or is marked as one")
        .Remedy("立即撤回并通知接收人删除，报告信息安全联系人，改用公司指定的涉密渠道", "Take it back at once, have it deleted, tell the security contact, and use the channel laid down for secrets")
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
        .On<Message>(FactFields.Classification, static (in context) =>
        {
            if (context.Fact.Circumstances.Classification == Classification.Secret)
            {
                context.Report(Confidence.Certain, "circumstances.classification", nameof(Classification.Secret));
            }
        })
        .On<Message>(s_secretMark, static (in context) => ClassificationMarks.ReportSecret(context, s_secretMark, context.Fact.Circumstances.Classification))
        .WouldPassIfChannelDesignated()
        .WouldPassIfClassified(Classification.Internal);

    private static RuleDefinition SecureChannel() => RuleDefinition.Begin("2.4.2/secure-channel", Modality.Must)
        .By(DecidedBy.Facts | DecidedBy.Text).SpeaksInDoubt().Rated(Severity.Medium, Enforcement.Review)
        .Norm("敏感文件须通过公司指定的安全渠道传输", "A sensitive file goes over a channel that the company designates")
        .Says("敏感文件未通过公司指定的安全渠道传输", "A sensitive file did not go over a channel that the company designates")
        .Remedy("撤回文件，改用内部邮箱、加密网盘等指定渠道发送", "Take it back and send it by internal mail, the encrypted drive or another designated channel")
        .On<FileTransfer>(static (in context) =>
        {
            var (channel, classification) = (context.Fact.Channel, context.Fact.Circumstances.Classification);
            if (classification == Classification.Sensitive && Business.OverWeChat(context.Fact) is { } sent)
            {
                context.Report(sent, "channel", channel);
            }
            else if (classification >= Classification.Sensitive && channel == TransferChannel.OtherUndesignated)
            {
                context.Report(Confidence.Certain, "channel", nameof(TransferChannel.OtherUndesignated));
            }
        })
        .On<FileTransfer>(s_sensitiveMark, static (in context) =>
        {
            // Whether [内部] or a like mark says as much nobody knows who has not read the file.
            if (context.Fact.Circumstances.Classification != Classification.Unknown || Business.OverWeChat(context.Fact) is null) return;
            Span<TextMatch> marks = stackalloc TextMatch[CueWeighing.Most];
            var set = ClassificationMarks.Gather(context, s_sensitiveMark, marks);
            if (set > 0) context.Report(Confidence.Possible, marks[..set]);
        })
        .WouldPassIfChannelDesignated();
}
