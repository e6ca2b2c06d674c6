namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.4.1 Sending files (文件发送规范). Judges company files that an employee sent over WeChat.</summary>
internal static class FileSending
{
    public static Clause Clause => new("2.4.1", Modality.Must,
        ("文件发送规范", "Sending files"),
        ("通过微信发送公司文件须格式正确、内容完整；重要文件须加密，并告知接收人文件的性质、用途和保密要求。",
         "A company file sent over WeChat is in the right format and complete; an important one is encrypted, and the recipient is told its nature, purpose and confidentiality."),
        Format(), Complete(), ImportantUnencrypted(), Notice());

    private static readonly LocalizedText s_disagrees = new("文件的扩展名、声明类型与实际内容不一致", "Extension, declared type and content of the file disagree");
    private static readonly LocalizedText s_unopenable = new("接收人无法打开该文件", "The recipient cannot open the file");
    private static readonly LocalizedText s_uncommon = new("文件格式不在允许之列，接收人能否打开未确认", "The file's format is none of those allowed, and the recipient is not known to be able to open it");
    private static readonly LocalizedText s_otherSize = new("收到的文件与发送时声明的大小不符", "What arrived is not of the announced size");
    private static readonly LocalizedText s_otherDigest = new("收到的文件与发送时声明的校验值不符", "What arrived is not of the announced digest");
    private static readonly LocalizedText s_broken = new("收到的文件内容不完整", "What arrived is not whole");

    private static RuleDefinition Format() => RuleDefinition.Begin("2.4.1/file-format", Modality.Must)
        .By(DecidedBy.Facts).SpeaksInDoubt().Rated(Severity.Low, Enforcement.Notify)
        .Norm("发送的文件名实相符，且为接收人可以打开的格式", "A file is what it says it is, in a format that the recipient can open")
        .Says("文件的扩展名、声明类型与实际内容不一致，或接收人无法打开", "Extension, declared type and content of the file disagree, or the recipient cannot open it")
        .Remedy("核对文件后以正确、通用的格式重新发送；来源可疑的不要打开", "Check the file and send it again in the right, common format; do not open one of doubtful origin")
        .On<FileTransfer>(static (in context) =>
        {
            var file = context.Fact;
            if (Business.CompanyFileOverWeChat(file) is not { } sent) return;
            var extension = FileTypes.ExtensionOf(file.FileName);
            var (named, declared, shown) = (FileTypes.OfExtension(extension), FileTypes.OfMediaType(file.DeclaredMediaType), FileTypes.OfContent(file.Format));
            var disagrees = Disagree(named, shown) || Disagree(declared, shown);
            if (disagrees && file.Format != FileFormat.Unrecognised)
            {
                context.Saying(s_disagrees).Report(sent, "format", file.Format);
            }
            else if (Disagree(named, declared))
            {
                context.Saying(s_disagrees).Report(sent, "declaredMediaType", file.DeclaredMediaType!);
            }
            else if (file.OpenableByRecipients == Ternary.No)
            {
                context.Saying(s_unopenable).Report(sent, "openableByRecipients", nameof(Ternary.No));
            }
            else if (disagrees)
            {
                // Bytes of no known format prove less than bytes of another one.
                context.Saying(s_disagrees).Report(Confidence.Possible, "format", file.Format);
            }
            else if (!extension.IsEmpty && !FileTypes.IsAllowed(extension, context.Options.Files.AllowedExtensions)
                && Excuse.Lifts(sent, file.OpenableByRecipients) is { } confidence)
            {
                context.Saying(s_uncommon).Report(confidence, "fileName", "extension");
            }
        })
        .WouldPassIf<FileTransfer>("format", "as the file is named", static file => FileTypes.AsNamed(file))
        .WouldPassIf<FileTransfer>("declaredMediaType", "as the file is named", static file => FileTypes.DeclaredAsNamed(file))
        .WouldPassIf<FileTransfer>("openableByRecipients", nameof(Ternary.Yes), static file => file with { OpenableByRecipients = Ternary.Yes });

    private static RuleDefinition Complete() => RuleDefinition.Begin("2.4.1/file-complete", Modality.Must)
        .By(DecidedBy.Facts).SpeaksInDoubt().Rated(Severity.Low, Enforcement.Notify)
        .Norm("发送的文件内容完整", "The content of a file that is sent is complete")
        .Says("收到的文件与发送时声明的大小或校验值不符，或内容不完整", "What arrived is not of the announced size or digest, or is not whole")
        .Remedy("重新发送完整文件，并请接收人核对", "Send the whole file again and have the recipient check it")
        .On<FileTransfer>(static (in context) =>
        {
            var file = context.Fact;
            if (Business.CompanyFileOverWeChat(file) is not { } sent) return;
            if (file.AnnouncedSize is { } announced && file.ReceivedSize is { } received && announced != received)
            {
                context.Saying(s_otherSize).Report(sent, "receivedSize", received.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
            else if (file.AnnouncedDigest?.Matches(file.ReceivedDigest) == Ternary.No)
            {
                context.Saying(s_otherDigest).Report(sent, "receivedDigest", file.ReceivedDigest!.Algorithm);
            }
            else if (file.Intact == Ternary.No)
            {
                context.Saying(s_broken).Report(sent, "intact", nameof(Ternary.No));
            }
        })
        .WouldPassIf<FileTransfer>("receivedSize", "announcedSize", static file => file.AnnouncedSize == file.ReceivedSize ? null : file with { ReceivedSize = file.AnnouncedSize })
        .WouldPassIf<FileTransfer>("receivedDigest", "announcedDigest", static file => file.AnnouncedDigest == file.ReceivedDigest ? null : file with { ReceivedDigest = file.AnnouncedDigest })
        .WouldPassIf<FileTransfer>("intact", nameof(Ternary.Yes), static file => file with { Intact = Ternary.Yes });

    private static RuleDefinition ImportantUnencrypted() => RuleDefinition.Begin("2.4.1/important-unencrypted", Modality.Must)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("重要文件须加密后发送", "An important file is encrypted before it is sent")
        .Says("重要文件未加密", "An important file was sent without known encryption")
        .Remedy("撤回后加密重发，密码通过其他方式告知", "Take it back and send it encrypted; give the password by another way")
        .On<FileTransfer>(static (in context) =>
        {
            var file = context.Fact;
            if (file.Circumstances.Importance < Importance.Important || Business.CompanyFileOverWeChat(file) is not { } sent) return;
            context.Report(sent, "encrypted", file.Encrypted);
        }, IsEncrypted)
        .WouldPassIfEncrypted();

    private static RuleDefinition Notice() => RuleDefinition.Begin("2.4.1/handling-notice", Modality.Must)
        .By(DecidedBy.Facts).Rated(Severity.Low, Enforcement.Notify)
        .Norm("须告知接收人文件的性质、用途和保密要求", "The recipient is told the file's nature, purpose and confidentiality requirement")
        .Says("未告知接收人文件的性质、用途或保密要求", "The recipient is not known to have been told the file's nature, purpose or confidentiality requirement")
        .Remedy("补充说明文件的性质、用途和保密要求", "Tell the recipient what it is, what it is for and how confidential it is")
        .On<FileTransfer>(static (in context) =>
        {
            var notice = context.Fact.HandlingNotice;
            var told = context.Excused;
            if (Business.CompanyFileOverWeChat(context.Fact) is not { } sent || (told == Ternary.Unknown && !Matters(context.Fact.Circumstances))) return;
            context.Report(sent, notice.Nature != Ternary.Yes ? "handlingNotice.nature" : notice.Purpose != Ternary.Yes ? "handlingNotice.purpose" : "handlingNotice.confidentiality", told);
        }, static file => Excuse.And(file.HandlingNotice.Nature, Excuse.And(file.HandlingNotice.Purpose, file.HandlingNotice.Confidentiality)))
        .WouldPassIf<FileTransfer>("handlingNotice", "nature, purpose and confidentiality", static file => file with { HandlingNotice = new() { Nature = Ternary.Yes, Purpose = Ternary.Yes, Confidentiality = Ternary.Yes } });

    // Two that each say something, and nothing in common.
    private static bool Disagree(ulong one, ulong other) => one != 0 && other != 0 && (one & other) == 0;

    private static Ternary IsEncrypted(FileTransfer file) => file.Encrypted != Ternary.Unknown ? file.Encrypted
        : file.Circumstances.Protection switch
        {
            Protection.Encrypted => Ternary.Yes,
            Protection.None => Ternary.No,
            _ => Ternary.Unknown,
        };

    // What nobody said of an everyday file is not worth a question.
    private static bool Matters(Circumstances circumstances) =>
        circumstances.Importance >= Importance.Important || circumstances.Classification >= Classification.Internal;
}
