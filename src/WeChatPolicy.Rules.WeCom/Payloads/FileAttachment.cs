namespace WeChatPolicy.Rules.WeCom;

/// <summary>A file that a message carries, or a picture, a recording or a video, as the archive describes it.</summary>
public sealed record FileAttachment
{
    /// <summary>Its name, empty where the archive gives none.</summary>
    public required string Name { get; init; }

    /// <summary>Its extension as the archive gives it, without a dot.</summary>
    public string? Extension { get; init; }

    /// <summary>Its size in bytes, where the archive gives one. It may exceed what a signed 64-bit number holds.</summary>
    public ulong? Size { get; init; }

    /// <summary>The MD5 of its content in hexadecimal, where the archive gives it.</summary>
    public string? Md5 { get; init; }

    /// <summary>What the company's archive hands the content out for (<c>sdkfileid</c>), where it names one; for a few days, as a rule.</summary>
    public string? SdkFileId { get; init; }

    /// <summary>What it was sent as: <see cref="MessageKind.File"/>, <see cref="MessageKind.Image"/>, <see cref="MessageKind.Voice"/> …</summary>
    public MessageKind Kind { get; init; }

    /// <summary>Whether it stands in a record that was forwarded: somebody else sent it first.</summary>
    public bool IsForwarded { get; init; }

    /// <summary>The id of the message that carries it (<c>msgid</c>); <see langword="null"/> where no message was read.</summary>
    public string? MessageId { get; internal set; }

    /// <summary>Its place among all that the message carries (<see cref="ArchiveLine.Media"/>), from 0.</summary>
    public int Number { get; internal set; }

    /// <summary>Its MD5; <see langword="null"/> where the archive gives none, or something that is none.</summary>
    internal FileDigest? AnnouncedDigest => Md5 is { Length: 32 } md5 && md5.All(char.IsAsciiHexDigit) ? new FileDigest(DigestAlgorithm.Md5, md5) : null;

    /// <summary>The file as a transfer over WeChat. What an archive cannot say (what arrived, whether it is encrypted) stays unknown.</summary>
    internal FileTransfer ToTransfer(Message message, string id) => new()
    {
        Id = id,
        MessageId = message.Id,
        Channel = TransferChannel.WeChat,
        Sender = message.Sender,
        Account = message.Account,
        Conversation = message.Conversation,
        Recipients = message.Recipients,
        SentAt = message.SentAt,
        FileName = Name,
        AnnouncedSize = Size is { } size and <= long.MaxValue ? (long)size : null,
        AnnouncedDigest = AnnouncedDigest,
        Circumstances = message.Circumstances,
    };

    /// <summary>The extension and the size; never the name.</summary>
    public override string ToString() => $"File .{Extension} of {Size} bytes";
}
