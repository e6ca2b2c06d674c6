using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>The members that every message has, found in one walk over its line.</summary>
internal ref struct Envelope
{
    public JsonSlice MessageId;
    public JsonSlice Action;
    public JsonSlice From;
    public JsonSlice ToList;
    public JsonSlice RoomId;
    public JsonSlice MessageTime;
    public JsonSlice TypeName;
    public JsonSlice User;
    public JsonSlice Time;

    /// <summary>The number of the message, where whoever decrypted it kept that.</summary>
    public JsonSlice Sequence;

    /// <summary>The payload, where its type is documented.</summary>
    public JsonSlice Payload;

    /// <summary>The member that holds it; empty where there is none.</summary>
    public ReadOnlySpan<byte> PayloadName;

    /// <summary>Whether there may be words in members that are neither of the envelope nor the payload.</summary>
    public bool HasMore;

    /// <summary>A member of the envelope that stands there twice with different values; empty where there is none.</summary>
    public ReadOnlySpan<byte> Repeated;

    /// <summary>The documented type; <see langword="null"/> for another one.</summary>
    public MessageType? Type;

    /// <summary>Whether there is no message to be seen: nobody who sent it, or nothing that says of what type it is.</summary>
    public readonly bool IsBare => From.IsAbsent ? User.IsAbsent : TypeName.IsAbsent;

    /// <summary>Reads a line.</summary>
    /// <returns>Whether it is an object.</returns>
    /// <exception cref="JsonException">It is broken.</exception>
    public static bool Read(ReadOnlySpan<byte> line, out Envelope envelope)
    {
        envelope = default;
        var members = new JsonMembers(line);
        if (!members.IsObject) return false;
        while (members.Next())
        {
            if (envelope.Take(members.Name, members.Value)) continue;
            // Taken note of and no more: words that somebody put under this name are still words.
            if (members.Name.SequenceEqual("seq"u8)) envelope.Sequence = members.Value;
            if (envelope.Type is { } type && members.Name.SequenceEqual(type.PayloadNames[0]))
            {
                envelope.HasMore |= !envelope.Payload.IsAbsent;
                envelope.Payload = members.Value;
                envelope.PayloadName = type.PayloadNames[0];
            }
            else if (!envelope.HasMore)
            {
                envelope.HasMore = UnreadTexts.Count(members.Name, members.Value) > 0;
            }
        }

        // Seldom: the payload came before its type, or under another name than the documented one.
        if (envelope.Type is not null && envelope.Payload.IsAbsent) envelope.FindPayload(line, envelope.Type);
        return true;
    }

    /// <summary>Whether a name is one of the envelope's, and so no payload.</summary>
    public static bool IsMember(ReadOnlySpan<byte> name) => default(Envelope).Take(name, default);

    private bool Take(ReadOnlySpan<byte> name, JsonSlice value)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("from"u8): From = Last(name, From, value); return true;
            case 4 when name.SequenceEqual("user"u8): User = Last(name, User, value); return true;
            case 4 when name.SequenceEqual("time"u8): Time = Last(name, Time, value); return true;
            case 5 when name.SequenceEqual("msgid"u8): MessageId = Last(name, MessageId, value); return true;
            case 6 when name.SequenceEqual("action"u8): Action = Last(name, Action, value); return true;
            case 6 when name.SequenceEqual("tolist"u8): ToList = Last(name, ToList, value); return true;
            case 6 when name.SequenceEqual("roomid"u8): RoomId = Last(name, RoomId, value); return true;
            case 7 when name.SequenceEqual("msgtime"u8): MessageTime = Last(name, MessageTime, value); return true;
            case 7 when name.SequenceEqual("msgtype"u8):
                TypeName = Last(name, TypeName, value);
                Type = value.Type == JsonTokenType.String && !value.Escaped ? MessageTypes.Find(value.Bytes) : null;
                return true;
            default: return false;
        }
    }

    private JsonSlice Last(ReadOnlySpan<byte> name, JsonSlice before, JsonSlice value)
    {
        if (!before.IsAbsent && !before.Bytes.SequenceEqual(value.Bytes)) Repeated = name;
        return value;
    }

    private void FindPayload(ReadOnlySpan<byte> line, MessageType type)
    {
        foreach (var name in type.PayloadNames)
        {
            var payload = JsonMembers.Find(line, name);
            if (payload.IsAbsent) continue;
            Payload = payload;
            PayloadName = name;
            return;
        }
    }
}
