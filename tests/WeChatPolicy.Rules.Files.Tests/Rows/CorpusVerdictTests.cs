namespace WeChatPolicy.Rules.Files.Tests.Rows;

/// <summary>What the policy says of a transfer to which the inspection of its file was added.</summary>
public class CorpusVerdictTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly FileInspector s_inspector = new();
    private static readonly HandlingNotice s_told = new() { Nature = Ternary.Yes, Purpose = Ternary.Yes, Confidentiality = Ternary.Yes };
    private static readonly Circumstances s_important = new() { Importance = Importance.Important };

    private const string Secret = "2.4.2/secret-file";
    private const string Bare = "2.4.1/important-unencrypted";
    private const string OtherFormat = "2.4.1/file-format";
    private const string Broken = "2.4.1/file-complete";
    private const string Sensitive = "2.4.2/secure-channel";

    /// <summary>File, what was done to it, its name, whether it is important, and the rules of 2.4.1 and 2.4.2 that speak; <c>?</c> behind one that only suspects.</summary>
    public static TheoryData<string, string, string, bool, string[]> Rows => new()
    {
        { "office/secret-header.docx", "-", "方案.docx", false, [Secret] },
        { "writers/secret-first-page.docx", "-", "方案.docx", false, [Secret] },
        { "office/secret-sheet.xlsx", "-", "报价.xlsx", false, [Secret] },
        { "writers/secret-master.pptx", "-", "方案.pptx", false, [Secret] },
        { "writers/secret-header.pdf", "-", "方案.pdf", false, [Secret] },
        { "ofd/secret-template.ofd", "-", "方案.ofd", false, [Secret] },
        { "archives/secret.zip", "-", "方案.zip", false, [Secret] },
        { "archives/secret-thrice.zip", "-", "方案.zip", false, [Secret] },
        { "archives/secret.7z", "-", "方案.7z", false, [Secret] },
        { "mail/secret-attachment.eml", "-", "邮件.eml", false, [Secret, OtherFormat + "?"] },
        { "text/secret-gb18030.txt", "-", "方案.txt", false, [Secret] },
        { "office/internal-footer.docx", "-", "值班.docx", false, [Sensitive + "?"] },
        { "office/notice.docx", "-", "通知.docx", true, [Bare] },
        { "office/notice.pdf", "-", "通知.pdf", true, [Bare] },
        { "office/restricted.pdf", "-", "通知.pdf", true, [Bare] },
        { "archives/plain.zip", "-", "通知.zip", true, [Bare] },
        { "archives/partly.zip", "-", "通知.zip", true, [Bare] },
        { "the test program", "-", "报价.docx", false, [OtherFormat] },
        { "the runtime", "-", "报价.pdf", false, [OtherFormat] },
        { "office/notice.docx", "-", "照片.jpg", false, [OtherFormat] },
        { "rar/plain5.rar", "-", "资料.zip", false, [OtherFormat] },
        { "office/notice.docx", "half", "通知.docx", false, [Broken] },
        { "archives/plain.7z", "half", "通知.7z", false, [Broken] },
        { "office/notice.pdf", "half", "通知.pdf", false, [Broken] },
        { "archives/plain.zip", "flip", "通知.zip", false, [Broken] },

        // What stands beside them and breaks nothing.
        { "office/everyday.docx", "-", "例会.docx", false, [] },
        { "office/lesson.docx", "-", "课件.docx", false, [] },
        { "office/lesson.pdf", "-", "课件.pdf", false, [] },
        { "archives/everyday-twice.zip", "-", "例会.zip", false, [] },
        { "office/locked.docx", "-", "通知.docx", true, [] },
        { "office/locked.xls", "-", "盘点.xls", true, [] },
        { "pdf/user-aes256.pdf", "-", "通知.pdf", true, [] },
        { "pdf/user-rc4-40.pdf", "-", "通知.pdf", true, [] },
        { "archives/aes.zip", "-", "通知.zip", true, [] },
        { "archives/zipcrypto-streamed.zip", "-", "通知.zip", true, [] },
        { "archives/hidden.7z", "-", "通知.7z", true, [] },
        { "archives/split.z01", "-", "资料.z01", false, [OtherFormat + "?"] },
        { "writers/locked-agile.xlsx", "-", "盘点.xlsx", true, [] },
        { "pdf/behind-header.pdf", "-", "通知.pdf", false, [] },
        { "office/stock-gbk.csv", "-", "盘点.xls", false, [] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_policy_says_what_the_bytes_show(string file, string change, string name, bool important, string[] expected)
    {
        var row = new CorpusRow(0, file, change, name, "-", "-", "-", "-", "-", [], []);
        var inspection = s_inspector.Inspect(new MemoryStream(row.Bytes(), writable: false), name, TestContext.Current.CancellationToken);

        var decision = s_engine.Evaluate(inspection.ApplyTo(Sent(name, important)));

        var said = decision.Findings.Where(finding => finding.RuleId.StartsWith("2.4.1/", StringComparison.Ordinal) || finding.RuleId.StartsWith("2.4.2/", StringComparison.Ordinal))
            .Select(finding => finding.RuleId + (finding.Confidence == Confidence.Possible ? "?" : ""));
        Assert.Equal(expected.Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));
    }

    private static FileTransfer Sent(string name, bool important)
    {
        var sender = new Participant { Id = "zhang", Kind = ParticipantKind.Employee };
        return new FileTransfer
        {
            Id = "f1",
            Sender = sender,
            Recipients = [new Participant { Id = "li", Kind = ParticipantKind.Employee }],
            Conversation = new Conversation { Id = "zhang|li", Kind = ConversationKind.Direct, Purpose = ConversationPurpose.Work },
            Channel = TransferChannel.WeChat,
            CompanyFile = Ternary.Yes,
            FileName = name,
            HandlingNotice = s_told,
            Circumstances = important ? s_important : Circumstances.Unknown,
        };
    }
}
