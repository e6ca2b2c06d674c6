namespace WeChatPolicy.Rules.Files.Tests.Texts;

/// <summary>Has files inspected, and what was found judged.</summary>
internal static class Read
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    public static FileInspection File(byte[] bytes, string name = "", FileInspectionOptions? options = null) =>
        new FileInspector(options).Inspect(new MemoryStream(bytes, writable: false), name, TestContext.Current.CancellationToken);

    /// <summary>The remarks by their codes, in order.</summary>
    public static string Codes(this FileInspection inspection) => string.Join(' ', inspection.Remarks.Select(remark => remark.Code));

    /// <summary>The ids of the rules that a file of such a text breaks, sent over WeChat in a work group.</summary>
    public static IReadOnlyList<string> Judged(this FileInspection inspection) =>
        [.. s_engine.Evaluate(inspection.ApplyTo(new FileTransfer
        {
            Id = "f1",
            Sender = new Participant { Id = "zhang.wei", Kind = ParticipantKind.Employee },
            Channel = TransferChannel.WeChat,
            Conversation = new Conversation { Id = "room-7", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work },
            SentAt = new DateTimeOffset(2026, 5, 12, 9, 30, 0, TimeSpan.FromHours(8)),
            FileName = "附件",
        })).Findings.Where(finding => finding.Confidence >= Confidence.Likely).Select(finding => finding.RuleId)];
}
