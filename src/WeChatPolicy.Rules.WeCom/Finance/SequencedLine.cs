namespace WeChatPolicy.Rules.WeCom;

/// <summary>What became of one message of the vendor's answer.</summary>
public sealed class SequencedLine
{
    internal SequencedLine(long? sequence, SequenceOrder order, long missingBefore, string? messageId, long? keyVersion, in ArchiveLine line)
    {
        Sequence = sequence;
        Order = order;
        MissingBefore = missingBefore;
        MessageId = messageId;
        KeyVersion = keyVersion;
        Line = line;
    }

    /// <summary>The sequence number (<c>seq</c>); <see langword="null"/> where none can be read.</summary>
    public long? Sequence { get; }

    /// <summary>How the number stands to those before it.</summary>
    public SequenceOrder Order { get; }

    /// <summary>How many numbers were passed over right before it; 0 as a rule.</summary>
    public long MissingBefore { get; }

    /// <summary>The id of the message as the answer names it, outside what is encrypted.</summary>
    public string? MessageId { get; }

    /// <summary>The version of the public key that it was encrypted for (<c>publickey_ver</c>), where that can be read.</summary>
    public long? KeyVersion { get; }

    /// <summary>The message, or why it could not be decrypted or read. The raw line of a reject that was not decrypted is the encrypted entry.</summary>
    public ArchiveLine Line { get; }

    /// <summary>The number and what became of it; nothing of its content.</summary>
    public override string ToString() =>
        $"Sequence {Sequence?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown"}: {(Line.Message is not null ? "message" : Line.Reject?.ToString() ?? "blank")}";
}
