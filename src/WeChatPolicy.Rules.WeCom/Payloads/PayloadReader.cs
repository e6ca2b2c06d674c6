using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Reads payloads by the fields that their types name, records inside records included.</summary>
internal sealed class PayloadReader(int maxNesting, Func<JsonSlice, string?> personId)
{
    private readonly Stack<Content> _spare = new();
    private int _openItems;

    /// <summary>Reads the payload of a message. Where it has none, its fields may stand in the message itself, as some relays put them.</summary>
    public void Read(MessageType type, JsonSlice payload, ReadOnlySpan<byte> message, Content into)
    {
        _openItems = 0;
        into.Clear(type.Kind);
        if (payload.IsAbsent)
        {
            ReadObject(type, message, into);
            return;
        }

        if (payload.Type is not (JsonTokenType.String or JsonTokenType.StartObject)) return;
        var inner = payload.Open();
        if (inner.IsObject) ReadObject(type, inner.Bytes, into);
        else if (type.IsWords) into.Text = payload.Text();
        inner.Dispose();
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
        ReadItem(type, item, content);
        _openItems--;
        return content;
    }

    public void Close(Content content)
    {
        content.Clear(MessageKind.Unknown);
        _spare.Push(content);
    }

    public string? AuthorId(JsonSlice author) => author.IsWord && personId(author) is { Length: > 0 } id ? id : null;

    private void ReadItem(MessageType? type, RecordItem item, Content content)
    {
        if (!item.Content.IsWord && item.Content.Type != JsonTokenType.StartObject)
        {
            ObviousText.Read(item.Whole, content);
            return;
        }

        var inner = item.Content.Open();
        if (!inner.IsObject)
        {
            content.Text = item.Content.Text();
        }
        else
        {
            if (type is not null) ReadObject(type, inner.Bytes, content);
            if (type is null || (type.IsWords && content.Text is null)) ObviousText.Read(inner.Bytes, content);
        }

        inner.Dispose();
    }

    private void ReadObject(MessageType type, ReadOnlySpan<byte> payload, Content into)
    {
        var members = new JsonMembers(payload);
        while (members.Next())
        {
            foreach (var field in type.Fields)
            {
                if (field.IsNamed(members.Name)) field.Read(members.Value, into, this);
            }
        }

        if (type.IsFile) into.CloseFile();
    }
}
