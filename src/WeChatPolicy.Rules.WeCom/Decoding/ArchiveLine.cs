namespace WeChatPolicy.Rules.WeCom;

/// <summary>What became of one line of an archive: a message, a reject, or nothing because the line is blank. Exactly one of the three.</summary>
public readonly struct ArchiveLine
{
    private readonly IReadOnlyList<FileAttachment>? _files;
    private readonly IReadOnlyList<FileAttachment>? _media;
    private readonly IReadOnlyList<UnreadMember>? _unread;

    internal ArchiveLine(in RawLine line)
    {
        LineNumber = line.Number;
        ByteOffset = line.Offset;
        ByteLength = line.Length;
    }

    internal ArchiveLine(in RawLine line, ArchiveReject reject, string? messageId = null, string? messageType = null, long? sequence = null)
        : this(line)
    {
        Reject = reject;
        MessageId = messageId;
        MessageType = messageType;
        Sequence = sequence;
    }

    internal ArchiveLine(in RawLine line, in DecodedMessage decoded, string? messageType, IReadOnlyList<UnreadMember>? unread, bool duplicate, long? sequence = null)
        : this(line)
    {
        var message = decoded.Message;
        Message = message;
        MessageId = message.Id;
        MessageType = messageType;
        _files = decoded.Files;
        _media = decoded.Media;
        Consent = decoded.Consent;
        _unread = unread;
        IsDuplicate = duplicate;
        Sequence = sequence;
    }

    /// <summary>The number of the line, from 1; 0 for a message that was decoded by itself.</summary>
    public long LineNumber { get; }

    /// <summary>Where the line begins, in bytes from where the stream was taken over; a byte order mark is not part of a line.</summary>
    public long ByteOffset { get; }

    /// <summary>The length of the line in bytes, without its end (LF or CR LF).</summary>
    public long ByteLength { get; }

    /// <summary>The message that the line holds.</summary>
    public Message? Message { get; }

    /// <summary>Why the line could not be read.</summary>
    public ArchiveReject? Reject { get; }

    /// <summary>Whether the line holds nothing but white space.</summary>
    public bool IsBlank => Message is null && Reject is null;

    /// <summary>The archive's id of the message (<c>msgid</c>), as far as it could be read.</summary>
    public string? MessageId { get; }

    /// <summary>The archive's type of the message (<c>msgtype</c>) as it stands there; an entry of action <c>switch</c> has none.</summary>
    public string? MessageType { get; }

    /// <summary>The vendor's number of the message (<c>seq</c>), where whoever decrypted it kept it in the line; it tells gaps. <see langword="null"/> where there is none.</summary>
    public long? Sequence { get; }

    /// <summary>Whether an earlier line had the same message id, as far back as <see cref="ArchiveReaderOptions.DuplicateWindow"/>.</summary>
    public bool IsDuplicate { get; }

    /// <summary>What of the message was not read although it holds words, or should have; empty where it was read whole, and for a reject.</summary>
    /// <remarks>That nothing is found in such a message does not mean that there is nothing in it.</remarks>
    public IReadOnlyList<UnreadMember> Unread => _unread ?? [];

    /// <summary>The files that the message itself carries, those inside a forwarded record left out.</summary>
    public IReadOnlyList<FileAttachment> Files => _files ?? [];

    /// <summary>The first of <see cref="Files"/>.</summary>
    public FileAttachment? File => _files is [var first, ..] ? first : null;

    /// <summary>All that stands behind an id of the archive, in its order: files, pictures, recordings and videos, those inside a forwarded record too.</summary>
    /// <remarks>Nothing of what they show or say is in the archive itself: whatever was not fetched was not read.</remarks>
    public IReadOnlyList<FileAttachment> Media => _media ?? [];

    /// <summary>The answer that somebody gave on being archived, where the message is that answer (<c>agree</c>, <c>disagree</c>).</summary>
    public ArchivingConsentAnswered? Consent { get; }

    /// <summary>The files as transfers of their own, which the clauses on files (2.4) judge; the first has the id of the message.</summary>
    public IEnumerable<FileTransfer> Transfers() => Message is { } message
        ? Files.Select((file, index) => file.ToTransfer(message, index == 0 ? message.Id : $"{message.Id}#{index}"))
        : [];

    /// <summary>The number of the line and what became of it; nothing of its content.</summary>
    public override string ToString() =>
        $"Line {LineNumber}: {(Message is not null ? "message" : Reject is not null ? Reject.ToString() : "blank")}";
}
