using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Json;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>A file that somebody sent: what it was said to be, what arrived, over which way, and what the receivers did with it.</summary>
/// <remarks>
/// What the sender announced and what arrived are kept side by side and may differ: that is what the policy looks at.
/// Steps of a receiver that come out of order are kept too.
/// Its collections are compared by reference, not by their elements.
/// </remarks>
public sealed record FileTransfer : Fact
{
    /// <summary>A transfer.</summary>
    public FileTransfer()
    {
    }

    // System.Text.Json fills what a document leaves out with the type's default; these have another one.
    [JsonConstructor]
    internal FileTransfer(
        IReadOnlyList<Participant>? recipients = null, string fileName = "", string extractedText = "", HandlingNotice? handlingNotice = null,
        Circumstances? circumstances = null, IReadOnlyList<FileReceipt>? receipts = null)
    {
        Recipients = recipients ?? [];
        FileName = fileName;
        ExtractedText = extractedText;
        HandlingNotice = handlingNotice ?? HandlingNotice.Unknown;
        Circumstances = circumstances ?? Circumstances.Unknown;
        Receipts = receipts ?? [];
    }

    /// <summary>Who sent it.</summary>
    public required Participant Sender { get; init => field = FactGuard.NotNull(value); }

    /// <summary>Over which way.</summary>
    public TransferChannel Channel { get; init => field = FactGuard.Defined(value); }

    /// <summary>The conversation that it was sent in; <see langword="null"/> where there is none or it is not known.</summary>
    public Conversation? Conversation { get; init; }

    /// <summary>The account that it was sent over; <see langword="null"/> where there is none or it is not known.</summary>
    public AccountProfile? Account { get; init; }

    /// <summary>The id of the message that carried it, where the host has it.</summary>
    public string? MessageId { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>To whom, as far as the host knows; the sender is not among them.</summary>
    public IReadOnlyList<Participant> Recipients { get; init => field = FactGuard.Items(value); } = [];

    /// <summary>When it was sent; <see langword="null"/> where that is not known. Such a transfer opens no timed duty.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Whether it is a file of the company's, not one of the sender's own.</summary>
    public Ternary CompanyFile { get; init => field = FactGuard.Defined(value); }

    /// <summary>Its name with extension, empty where it has none or it is not known. The part of that evidence is named <c>filename</c>.</summary>
    public string FileName { get; init => field = FactGuard.NotNull(value); } = "";

    /// <summary>The media type that it was sent as, such as <c>application/pdf</c>; <see langword="null"/> where none was given.</summary>
    public string? DeclaredMediaType { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>The format that its leading bytes show; <see cref="FileSignature"/> tells it.</summary>
    public FileFormat Format { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether the recipients have what it takes to open it.</summary>
    public Ternary OpenableByRecipients { get; init => field = FactGuard.Defined(value); }

    /// <summary>The size that was announced, in bytes, where one was.</summary>
    public long? AnnouncedSize { get; init => field = FactGuard.NotNegative(value); }

    /// <summary>The digest that was announced, where one was.</summary>
    public FileDigest? AnnouncedDigest { get; init; }

    /// <summary>The size of what arrived, in bytes, where known.</summary>
    public long? ReceivedSize { get; init => field = FactGuard.NotNegative(value); }

    /// <summary>The digest of what arrived, where known.</summary>
    public FileDigest? ReceivedDigest { get; init; }

    /// <summary>Whether what arrived is whole: not cut short, and readable to its end where it is an archive.</summary>
    public Ternary Intact { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether the file itself cannot be opened without a key or a password.</summary>
    public Ternary Encrypted { get; init => field = FactGuard.Defined(value); }

    /// <summary>What the recipients were told about how to handle it.</summary>
    public HandlingNotice HandlingNotice { get; init => field = FactGuard.NotNull(value); } = HandlingNotice.Unknown;

    /// <summary>The text that the host extracted from it, empty where it has none. The part of that evidence is named <c>text</c>.</summary>
    public string ExtractedText { get; init => field = FactGuard.NotNull(value); } = "";

    /// <summary>How confidential and how pressing it is, how it was protected, whose data it discloses …: what its bytes do not show.</summary>
    public Circumstances Circumstances { get; init => field = FactGuard.NotNull(value); } = Circumstances.Unknown;

    /// <summary>What the receivers did with it, one entry a receiver, as far as the host knows.</summary>
    /// <exception cref="ArgumentException">A receiver has two.</exception>
    public IReadOnlyList<FileReceipt> Receipts { get; init => field = FileReceipt.OneEach(FactGuard.Items(value)); } = [];

    internal override DateTimeOffset? Instant => SentAt;

    internal override Party Subject => Party.Person(Sender.Id);

    internal override int AddText(AnalysisBuffer buffer)
    {
        buffer.Add("text", ExtractedText);
        buffer.Add("filename", FileName);
        return buffer.PartCount;
    }

    internal override Fact Without(IReadOnlyList<TextPlace> places) => this with
    {
        ExtractedText = TextBlanking.In("text", ExtractedText, places),
        FileName = TextBlanking.In("filename", FileName, places),
    };
}

/// <summary>The way that a file takes.</summary>
public enum TransferChannel
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>WeChat or WeCom.</summary>
    WeChat,

    /// <summary>The company's own mail.</summary>
    CompanyMail,

    /// <summary>The company's encrypted drive.</summary>
    EncryptedDrive,

    /// <summary>Another way that the company designated.</summary>
    OtherDesignated,

    /// <summary>Another way that the company did not designate.</summary>
    OtherUndesignated,
}
