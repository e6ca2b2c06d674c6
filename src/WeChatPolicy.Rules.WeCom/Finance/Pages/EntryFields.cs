using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>The members of one entry of an answer. An entry was walked over as part of its answer, so that it is well-formed.</summary>
internal ref struct EntryFields
{
    private JsonSlice _sequence;
    private JsonSlice _messageId;
    private JsonSlice _keyVersion;
    private JsonSlice _randomKey;
    private JsonSlice _message;

    public EntryFields(ReadOnlySpan<byte> entry)
    {
        var members = new JsonMembers(entry);
        while (members.IsObject && members.Next())
        {
            if (members.Name.SequenceEqual("seq"u8)) _sequence = members.Value;
            else if (members.Name.SequenceEqual("msgid"u8)) _messageId = members.Value;
            else if (members.Name.SequenceEqual("publickey_ver"u8)) _keyVersion = members.Value;
            else if (members.Name.SequenceEqual("encrypt_random_key"u8)) _randomKey = members.Value;
            else if (members.Name.SequenceEqual("encrypt_chat_msg"u8)) _message = members.Value;
        }
    }

    /// <summary>The number, from 1; the vendor counts from there.</summary>
    public readonly long? Sequence => _sequence.UnsignedOrNull() is { } number and > 0 and <= long.MaxValue ? (long)number : null;

    public readonly string? MessageId => _messageId.IsWord && !_messageId.IsAbsentOrEmpty ? _messageId.Text() : null;

    public readonly long? KeyVersion => _keyVersion.UnsignedOrNull() is { } number and <= long.MaxValue ? (long)number : null;

    public readonly ReadOnlySpan<byte> RandomKey => Plain(_randomKey);

    public readonly ReadOnlySpan<byte> Message => Plain(_message);

    /// <summary>What is wrong with the entry before anything is decrypted; null where it is complete.</summary>
    public readonly ArchiveRejectReason? Fault()
    {
        if (_sequence.IsAbsentOrEmpty) return ArchiveRejectReason.Missing("seq");
        if (Sequence is null) return ArchiveRejectReason.Invalid("seq");
        if (_keyVersion.IsAbsentOrEmpty) return ArchiveRejectReason.Missing("publickey_ver");
        if (KeyVersion is null) return ArchiveRejectReason.Invalid("publickey_ver");
        if (_randomKey.IsAbsentOrEmpty) return ArchiveRejectReason.Missing("encrypt_random_key");
        if (_randomKey.Type != JsonTokenType.String) return ArchiveRejectReason.Invalid("encrypt_random_key");
        if (_message.IsAbsentOrEmpty) return ArchiveRejectReason.Missing("encrypt_chat_msg");

        // The vendor's library takes it as a C string: what stands behind a NUL would be lost without a sign.
        return _message.Type != JsonTokenType.String || Message.ContainsAnyExceptInRange((byte)' ', (byte)'~') ? ArchiveRejectReason.Invalid("encrypt_chat_msg") : null;
    }

    private static ReadOnlySpan<byte> Plain(JsonSlice value)
    {
        if (!value.Escaped) return value.Bytes;
        var plain = new byte[value.Bytes.Length];
        return plain.AsSpan(0, JsonEscapes.Undo(value.Bytes, plain));
    }
}
