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

    /// <summary>The payload, where its type is documented.</summary>
    public JsonSlice Payload;

    /// <summary>The documented type; <see langword="null"/> for another one.</summary>
    public MessageType? Type;

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
            if (!envelope.Take(members.Name, members.Value) && envelope.Type is { } type && members.Name.SequenceEqual(type.PayloadNames[0]))
            {
                envelope.Payload = members.Value;
            }
        }

        // Seldom: the payload came before its type, or under another name than the documented one.
        if (envelope.Type is not null && envelope.Payload.IsAbsent) envelope.Payload = FindPayload(line, envelope.Type);
        return true;
    }

    /// <summary>Whether a name is one of the envelope's, and so no payload.</summary>
    public static bool IsMember(ReadOnlySpan<byte> name) => default(Envelope).Take(name, default);

    private bool Take(ReadOnlySpan<byte> name, JsonSlice value)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("from"u8): From = value; return true;
            case 4 when name.SequenceEqual("user"u8): User = value; return true;
            case 4 when name.SequenceEqual("time"u8): Time = value; return true;
            case 5 when name.SequenceEqual("msgid"u8): MessageId = value; return true;
            case 6 when name.SequenceEqual("action"u8): Action = value; return true;
            case 6 when name.SequenceEqual("tolist"u8): ToList = value; return true;
            case 6 when name.SequenceEqual("roomid"u8): RoomId = value; return true;
            case 7 when name.SequenceEqual("msgtime"u8): MessageTime = value; return true;
            case 7 when name.SequenceEqual("msgtype"u8):
                TypeName = value;
                Type = value.Type == JsonTokenType.String && !value.Escaped ? MessageTypes.Find(value.Bytes) : null;
                return true;
            default: return false;
        }
    }

    private static JsonSlice FindPayload(ReadOnlySpan<byte> line, MessageType type)
    {
        foreach (var name in type.PayloadNames)
        {
            var payload = JsonMembers.Find(line, name);
            if (!payload.IsAbsent) return payload;
        }

        return default;
    }
}
