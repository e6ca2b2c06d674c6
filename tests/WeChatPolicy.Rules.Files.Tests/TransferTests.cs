using WeChatPolicy.Rules.Files.Tests.Making;

namespace WeChatPolicy.Rules.Files.Tests;

/// <summary>What an inspection adds to a transfer, and what the engine then says of it.</summary>
public class TransferTests
{
    private static readonly Participant s_sender = new() { Id = "zhang", Kind = ParticipantKind.Employee };
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    private static FileTransfer Announced(string name) => new()
    {
        Id = "f1",
        Sender = s_sender,
        FileName = name,
        Channel = TransferChannel.WeChat,
        CompanyFile = Ternary.Yes,
        Conversation = new Conversation { Id = "g", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work },
        HandlingNotice = new() { Nature = Ternary.Yes, Purpose = Ternary.Yes, Confidentiality = Ternary.Yes },
    };

    [Fact]
    public void What_the_host_left_unknown_is_filled()
    {
        var docx = Zips.Docx();
        var inspection = Looking.At(docx, "a.docx");

        var transfer = inspection.ApplyTo(Announced("a.docx"));

        Assert.Equal((FileFormat.WordDocument, Ternary.Yes, Ternary.No), (transfer.Format, transfer.Intact, transfer.Encrypted));
        Assert.Equal((docx.Length, inspection.Digest), (transfer.ReceivedSize, transfer.ReceivedDigest));
        Assert.Equal(inspection.Text, transfer.ExtractedText);
    }

    [Fact]
    public void The_digest_is_of_the_kind_that_was_announced()
    {
        var inspection = Looking.At(Zips.Docx(), "a.docx");
        var announced = Announced("a.docx") with { AnnouncedDigest = new FileDigest(DigestAlgorithm.Md5, new string('0', 32)) };

        Assert.Equal(inspection.Md5, inspection.ApplyTo(announced).ReceivedDigest);
        Assert.Contains(Findings(inspection.ApplyTo(announced)), finding => finding.RuleId == "2.4.1/file-complete");
    }

    [Fact]
    public void What_the_host_told_stays_and_a_contradiction_is_told()
    {
        var told = Announced("a.docx") with
        {
            Format = FileFormat.Pdf,
            Intact = Ternary.No,
            Encrypted = Ternary.Yes,
            ReceivedSize = 5,
            ExtractedText = "它说的",
            ReceivedDigest = new FileDigest(DigestAlgorithm.Md5, new string('0', 32)),
        };
        var inspection = Looking.At(Zips.Docx(), "a.docx");

        Assert.Equal(told, inspection.ApplyTo(told) with { Circumstances = told.Circumstances });
        Assert.Equal(
            [RemarkCode.HostSaysOtherFormat, RemarkCode.HostSaysOtherSize, RemarkCode.HostSaysOtherDigest, RemarkCode.HostSaysOtherIntactness, RemarkCode.HostSaysOtherEncryption],
            inspection.ConflictsWith(told).Select(remark => remark.Code).Where(code => code != RemarkCode.HostSaysOtherText));
    }

    [Fact]
    public void What_agrees_or_is_unknown_contradicts_nothing()
    {
        var inspection = Looking.At(Zips.Docx(), "a.docx");

        Assert.Empty(inspection.ConflictsWith(Announced("a.docx")));
        Assert.Empty(inspection.ConflictsWith(inspection.ApplyTo(Announced("a.docx"))));
    }

    /// <summary>The label of one file says nothing of the others, unless it asks for more care.</summary>
    [Theory]
    [InlineData("", Classification.Public, Classification.Public)]
    [InlineData("", Classification.Secret, Classification.Secret)]
    [InlineData("a.docx", Classification.Public, Classification.Unknown)]
    [InlineData("a.docx", Classification.Internal, Classification.Unknown)]
    [InlineData("a.docx", Classification.Sensitive, Classification.Sensitive)]
    [InlineData("", Classification.Unknown, Classification.Unknown)]
    public void A_label_that_has_a_meaning_classifies_the_file(string member, Classification label, Classification expected)
    {
        var inspection = new FileInspection { Name = "a.zip", Marks = [new ClassificationMark { Position = MarkPosition.Label, Text = "L", Level = label, Member = member }] };

        Assert.Equal(expected, inspection.ApplyTo(Announced("a.zip")).Circumstances.Classification);
        Assert.Equal(Classification.Internal, inspection.ApplyTo(Announced("a.zip") with { Circumstances = new() { Classification = Classification.Internal } }).Circumstances.Classification);
    }

    public static TheoryData<string, string, string?> Verdicts => new()
    {
        { "docx as pdf", "a.pdf", "2.4.1/file-format" },
        { "docx", "a.docx", null },
        { "doc as docx", "a.docx", null },
        { "program as docx", "a.docx", "2.4.1/file-format" },
        { "half a docx", "a.docx", "2.4.1/file-complete" },
        { "half a zip", "a.zip", "2.4.1/file-complete" },
        { "half a pdf", "a.pdf", "2.4.1/file-complete" },
        { "half a text", "a.txt", null },
        { "zip", "a.zip", null },
        { "locked zip", "a.zip", null },
        // Its extension is none of those allowed, and that is all that is said.
        { "volume", "a.zip.001", "2.4.1/file-format" },
        { "nested bomb", "a.zip", null },
    };

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void The_engine_says_what_the_bytes_show(string file, string name, string? rule)
    {
        byte[] content = file switch
        {
            "docx as pdf" or "docx" => Zips.Docx(),
            "doc as docx" => Compounds.Of(("EncryptedPackage", new byte[8])),
            "program as docx" => [0x7F, .. "ELF"u8, .. new byte[100]],
            "half a docx" => Zips.Docx()[..600],
            "half a zip" => Zips.Of(("a.txt", Zips.Utf8("abcdefgh")))[..40],
            "half a pdf" => Pictures.Pdf()[..200],
            "half a text" => Zips.Utf8("没有写完的"),
            "zip" => Zips.Of(("a.txt", Zips.Utf8("a"))),
            "locked zip" => Zips.WithFlags(Zips.Of(("a.txt", Zips.Utf8("a"))), 1),
            "volume" => Zips.Of(("a.txt", Zips.Utf8("a")))[..60],
            _ => Zips.Of(("a.bin", new byte[4 << 20])),
        };

        var findings = Findings(Looking.At(content, name).ApplyTo(Announced(name))).Select(finding => finding.RuleId).Where(id => id is "2.4.1/file-format" or "2.4.1/file-complete").ToList();

        Assert.Equal(rule is null ? [] : [rule], findings);
    }

    /// <summary>Important and open is a breach for sure; important and locked is none, also where an archive holds the locked file; what could not be told is a question.</summary>
    [Theory]
    [InlineData("open", Confidence.Certain)]
    [InlineData("locked", null)]
    [InlineData("open in zip", Confidence.Certain)]
    [InlineData("locked in zip", null)]
    [InlineData("both in zip", Confidence.Certain)]
    [InlineData("rubbish", Confidence.Possible)]
    public void An_important_file_is_encrypted_or_not(string file, Confidence? expected)
    {
        var (open, locked) = (Compounds.Word(encrypted: false), Compounds.Word(encrypted: true));
        byte[] content = file switch
        {
            "open" => open,
            "locked" => locked,
            "open in zip" => Zips.Of(("a.doc", open)),
            "locked in zip" => Zips.Of(("a.doc", locked)),
            "both in zip" => Zips.Of(("a.doc", locked), ("b.doc", open)),
            _ => [1, 2, 3, 0, 0, 0xFF, 0xFE],
        };
        var announced = Announced("a.bin") with { Circumstances = new() { Importance = Importance.Important } };

        var finding = Findings(Looking.At(content, "a.bin").ApplyTo(announced)).SingleOrDefault(finding => finding.RuleId == "2.4.1/important-unencrypted");

        Assert.Equal(expected, finding?.Confidence);
    }

    /// <summary>A mark in the name of a file that nobody could open is read all the same.</summary>
    [Fact]
    public void The_name_of_a_member_may_be_a_mark()
    {
        var zip = Zips.WithFlags(Zips.Of(("【绝密】并购方案.docx", Zips.Docx())), 1);

        Assert.Contains(Findings(Looking.At(zip, "a.zip").ApplyTo(Announced("a.zip"))), finding => finding.RuleId == "2.4.2/secret-file");
        Assert.DoesNotContain(Findings(Looking.At(Zips.Of(("方案.docx", Zips.Docx())), "a.zip").ApplyTo(Announced("a.zip"))), finding => finding.RuleId == "2.4.2/secret-file");
    }

    [Fact]
    public void Neither_name_nor_text_shows_in_what_is_logged()
    {
        var inspection = Looking.At(Zips.Of(("../机密.docx", Zips.Docx())), "机密.zip");

        foreach (var shown in (string[])[inspection.ToString(), .. inspection.Remarks.Select(remark => remark.ToString()), new ClassificationMark { Text = "机密" }.ToString(), new RecognisedText("机密", true).ToString()])
        {
            Assert.DoesNotContain("机密", shown, StringComparison.Ordinal);
        }
    }

    private static IReadOnlyList<Finding> Findings(FileTransfer transfer) => [.. s_engine.Evaluate(transfer).Findings];
}
