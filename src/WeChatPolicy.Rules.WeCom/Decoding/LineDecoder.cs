using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Turns one line into a message or a reject. Holds what messages share; not for several threads at once.</summary>
internal sealed class LineDecoder
{
    private readonly ArchiveReaderOptions _options;
    private readonly MessageDecoder _messages;
    private readonly DuplicateWindow _seen;

    public LineDecoder(WeComDirectory directory, Annotations annotations, ArchiveReaderOptions options)
    {
        _options = options;
        _seen = new DuplicateWindow(options.DuplicateWindow);
        _messages = new MessageDecoder(directory, annotations, options);
    }

    public IReadOnlyCollection<string> UnlistedIds => _messages.UnlistedIds;

    public ArchiveLine Decode(in RawLine line)
    {
        if (line.DigestOfTooLong is { } digest) return new ArchiveLine(line, new ArchiveReject(ArchiveRejectReason.LineTooLong(_options.MaxLineBytes), digest, null));
        return Decode(line, line.Bytes.Span);
    }

    /// <summary>Decodes a message that stands in no stream.</summary>
    public ArchiveLine Decode(ReadOnlySpan<byte> message)
    {
        if (message.StartsWith(Encoding.UTF8.Preamble)) message = message[Encoding.UTF8.Preamble.Length..];
        if (message is [.., (byte)'\n']) message = message[..^1];
        if (message is [.., (byte)'\r']) message = message[..^1];
        var digest = message.Length > _options.MaxLineBytes ? Convert.ToHexStringLower(SHA256.HashData(message)) : null;
        var line = new RawLine(0, 0, message.Length, default, digest);
        return digest is null ? Decode(line, message) : Decode(line);
    }

    /// <summary>Rejects what could not even be made a message of.</summary>
    public ArchiveLine Reject(ReadOnlySpan<byte> entry, ArchiveRejectReason reason, string? id) =>
        Reject(new RawLine(0, 0, entry.Length, default, null), entry, reason, id);

    private ArchiveLine Decode(in RawLine line, ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOfAnyExcept(" \t\r\n"u8) < 0) return new ArchiveLine(line);
        if (!Utf8.IsValid(bytes)) return Reject(line, bytes, ArchiveRejectReason.BrokenUtf8(ValidLength(bytes)));
        try
        {
            return DecodeMembers(line, bytes);
        }
        catch (JsonException error)
        {
            return Reject(line, bytes, ArchiveRejectReason.BrokenJson(error.BytePositionInLine ?? 0));
        }
    }

    private ArchiveLine DecodeMembers(in RawLine line, ReadOnlySpan<byte> bytes)
    {
        if (!Envelope.Read(bytes, out var envelope)) return Reject(line, bytes, ArchiveRejectReason.NotAnObject);
        var sequence = envelope.Sequence.UnsignedOrNull() is { } number and <= long.MaxValue ? (long?)number : null;
        var messageType = envelope.Type?.Name ?? (envelope.TypeName.IsWord ? envelope.TypeName.Text() : null);
        if (envelope.IsBare && EncryptedLine.Is(bytes)) return Reject(line, bytes, ArchiveRejectReason.Encrypted, envelope.MessageId.IsWord ? envelope.MessageId.Text() : null, messageType, sequence);
        if (envelope.MessageId.IsAbsentOrEmpty) return Reject(line, bytes, ArchiveRejectReason.Missing("msgid"), null, messageType, sequence);
        if (!envelope.MessageId.IsWord) return Reject(line, bytes, ArchiveRejectReason.Invalid("msgid"), null, messageType, sequence);
        var id = envelope.MessageId.Text();
        if (_messages.Decode(id, envelope, bytes, out var decoded) is { } reason) return Reject(line, bytes, reason, id, messageType, sequence);
        var duplicate = _seen.Note(envelope.MessageId.Escaped ? Encoding.UTF8.GetBytes(id) : envelope.MessageId.Bytes);
        return new ArchiveLine(line, decoded, messageType, _messages.Unread, duplicate, sequence);
    }

    private ArchiveLine Reject(in RawLine line, ReadOnlySpan<byte> bytes, ArchiveRejectReason reason, string? id = null, string? type = null, long? sequence = null)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new ArchiveLine(line, new ArchiveReject(reason, digest, _options.KeepRawRejects ? bytes.ToArray() : null), id, type, sequence);
    }

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (valid < bytes.Length && Rune.DecodeFromUtf8(bytes[valid..], out _, out var consumed) == System.Buffers.OperationStatus.Done) valid += consumed;
        return valid;
    }
}
