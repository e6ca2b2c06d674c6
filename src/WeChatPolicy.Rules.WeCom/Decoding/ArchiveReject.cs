using System.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>A line of an archive that could not be read, and why.</summary>
public sealed class ArchiveReject
{
    internal ArchiveReject(ArchiveRejectReason reason, string sha256, byte[]? raw)
    {
        Reason = reason;
        Sha256 = sha256;
        RawBytes = raw ?? ReadOnlyMemory<byte>.Empty;
        HasRaw = raw is not null;
    }

    /// <summary>Why.</summary>
    public ArchiveRejectReason Reason { get; }

    /// <summary>The SHA-256 of the raw line without its end, in lower-case hexadecimal; of all of it, however long it is.</summary>
    public string Sha256 { get; }

    /// <summary>Whether the raw line is at hand: not if it is too long, nor if <see cref="ArchiveReaderOptions.KeepRawRejects"/> is off.</summary>
    public bool HasRaw { get; }

    /// <summary>The raw line without its end; empty where it is not at hand. Handle it as the message that it may be.</summary>
    public ReadOnlyMemory<byte> RawBytes { get; }

    /// <summary>The raw line as text, broken UTF-8 replaced by U+FFFD; <see langword="null"/> where it is not at hand.</summary>
    public string? RawText => HasRaw ? Encoding.UTF8.GetString(RawBytes.Span) : null;

    /// <summary>The code of the reason; nothing of the line.</summary>
    public override string ToString() => $"reject {Reason}";
}
