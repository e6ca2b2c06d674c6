using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Reads payloads by the fields that their types name, records inside records included.</summary>
/// <param name="maxNesting">How deep records may lie inside each other.</param>
/// <param name="personId">The id of the person behind an id of the archive.</param>
/// <param name="isFrame">Whether a name is that of a member that every message has, and so no field of its payload.</param>
/// <param name="unread">Takes note of what is not read.</param>
internal sealed class PayloadReader(int maxNesting, Func<JsonSlice, string?> personId, Func<ReadOnlySpan<byte>, bool> isFrame, UnreadNotes unread)
{
    private readonly Stack<Content> _spare = new();
    private int _openItems;

    /// <summary>Takes note of what is not read.</summary>
    public UnreadNotes Unread { get; } = unread;

    /// <summary>Reads the payload of a message. Where it has none, its fields may stand in the message itself, as some relays put them.</summary>
    public void Read(MessageType type, JsonSlice payload, ReadOnlySpan<byte> message, Content into)
    {
        _openItems = 0;
        into.Clear(type.Kind);
        ReadWhole(type, payload, message, into);
        if (type.IsFile || type.IsMedium) into.NoteUndescribedMedium();
    }

    private void ReadWhole(MessageType type, JsonSlice payload, ReadOnlySpan<byte> message, Content into)
    {
        if (payload.IsAbsent)
        {
            ReadObject(type, message, into, isFrame);
            if (type.HasTexts && into.IsEmpty && type.Kind != MessageKind.Recall) Unread.Note(type.PayloadNames[0], UnreadReason.Missing, 0);
            return;
        }

        var before = Unread.Enter(type.PayloadNames[0]);
        if (!TryReadPayload(type, payload, into, unwraps: true)) ReadPlain(type, payload, into);
        Unread.Leave(before);
    }

    /// <summary>Reads one item of a record. What it gives must be handed back to <see cref="Close"/>.</summary>
    public Content Open(RecordItem item, out MessageKind kind)
    {
        var type = item.Type.Type == JsonTokenType.String ? MessageTypes.FindItem(item.Type.Bytes) : null;

        // The message's own record is the first level, that of an item of it the second.
        if (type is { IsWords: true, Kind: MessageKind.ForwardedRecord or MessageKind.Mixed } && _openItems + 2 > maxNesting) type = null;
        kind = type?.Kind ?? MessageKind.Unknown;
        if (!_spare.TryPop(out var content)) content = new Content();
        content.Clear(kind);
        _openItems++;
        new ItemReader(this).Read(type, item, content);
        if (type is { IsFile: true } or { IsMedium: true }) content.NoteUndescribedMedium();
        _openItems--;
        return content;
    }

    public void Close(Content content)
    {
        content.Clear(MessageKind.Unknown);
        _spare.Push(content);
    }

    public string? AuthorId(JsonSlice author) => author.IsWord && personId(author) is { Length: > 0 } id ? id : null;

    /// <summary>Reads an object by the fields of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="payload">The object.</param>
    /// <param name="into">Where it goes.</param>
    /// <param name="leftOut">Names of members that are no fields: those of a message or an item that the fields stand in.</param>
    /// <param name="unwraps">Whether the payload may stand inside an object that holds it under its name; not inside another such object.</param>
    public void ReadObject(MessageType type, ReadOnlySpan<byte> payload, Content into, Func<ReadOnlySpan<byte>, bool>? leftOut = null, bool unwraps = true)
    {
        var members = new JsonMembers(payload);
        while (members.Next())
        {
            if (leftOut?.Invoke(members.Name) == true) continue;
            var (known, read) = (false, false);
            foreach (var field in type.Fields)
            {
                if (!field.IsNamed(members.Name)) continue;
                known = true;
                var before = field.IsList ? Unread.EnterList(members.Name) : Unread.Here;
                read |= field.Read(members.Value, into, this);
                Unread.Leave(before);
            }

            if (read || members.Value.IsAbsent) continue;
            if (unwraps && members.Value.MayBeList && type.IsPayloadNamed(members.Name) && TryReadPayload(type, members.Value, into, unwraps: false)) continue;
            Unread.Note(members.Name, members.Value, known ? UnreadReason.UnexpectedShape : UnreadReason.UnknownMember, known);
        }

        if (type.IsFile) into.CloseFile();
        else if (type.IsMedium) into.CloseMedium();
    }

    /// <summary>A bare list is the type's own list, or several payloads one after the other.</summary>
    public void ReadList(MessageType type, JsonSlice payloads, Content into)
    {
        var before = Unread.EnterList(default);
        if (type.ListField is { } field)
        {
            field.Read(payloads, into, this);
        }
        else
        {
            var elements = new JsonMembers(payloads.Bytes);
            while (elements.Next())
            {
                // Of several texts only one could be the message's.
                if (!type.IsWords && elements.Value.Type == JsonTokenType.StartObject) ReadObject(type, elements.Value.Bytes, into);
                else Unread.Note(default, elements.Value, UnreadReason.UnexpectedShape, isText: true);
            }
        }

        Unread.Leave(before);
    }

    private bool TryReadPayload(MessageType type, JsonSlice payload, Content into, bool unwraps)
    {
        if (!payload.MayBeList) return false;
        var inner = payload.Open();
        var isObject = inner.IsObject;
        var isList = !isObject && inner.IsArray;
        if (isObject) ReadObject(type, inner.Bytes, into, unwraps: unwraps);
        else if (isList) ReadList(type, JsonSlice.Array(inner.Bytes), into);
        inner.Dispose();
        return isObject || isList;
    }

    /// <summary>A payload that is no document. Of a record it is what others said, and must not become the sender's own words.</summary>
    private void ReadPlain(MessageType type, JsonSlice payload, Content into)
    {
        if (payload.Type != JsonTokenType.String) return;
        var inner = payload.Open();
        var broken = inner.BeginsLikeDocument;
        inner.Dispose();
        if (type.IsWords) into.Text = type.Kind == MessageKind.ForwardedRecord ? "" : payload.Text();
        if (type.Kind == MessageKind.ForwardedRecord) into.Forwarded.Add(new ForwardedItem { Kind = MessageKind.Unknown, Text = payload.Text() });
        if (broken || !type.IsWords) Unread.Note(default, payload, broken ? UnreadReason.BrokenJson : UnreadReason.UnexpectedShape, isText: true);
    }
}
