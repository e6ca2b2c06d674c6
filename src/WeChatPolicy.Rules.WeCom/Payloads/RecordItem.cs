namespace WeChatPolicy.Rules.WeCom;

/// <summary>One item of a <c>mixed</c> or <c>chatrecord</c> message: its type, and its payload as JSON in a string.</summary>
internal readonly ref struct RecordItem
{
    private RecordItem(ReadOnlySpan<byte> whole, JsonSlice type, JsonSlice content, JsonSlice time, JsonSlice author, bool hasMore)
    {
        Whole = whole;
        Type = type;
        Content = content;
        Time = time;
        Author = author;
        HasMore = hasMore;
    }

    /// <summary>The item as it stands; empty for one that is nothing but its content.</summary>
    public ReadOnlySpan<byte> Whole { get; }

    public JsonSlice Type { get; }

    public JsonSlice Content { get; }

    public JsonSlice Time { get; }

    /// <summary>Who said it. The vendor does not tell; some relays do.</summary>
    public JsonSlice Author { get; }

    /// <summary>Whether there may be words in members beside these.</summary>
    public bool HasMore { get; }

    public static RecordItem Read(ReadOnlySpan<byte> item)
    {
        JsonSlice type = default, content = default, time = default, author = default;
        var hasMore = false;
        var members = new JsonMembers(item);
        while (members.Next())
        {
            if (members.Name.SequenceEqual("type"u8)) type = members.Value;
            else if (members.Name.SequenceEqual("content"u8))
            {
                hasMore |= !content.IsAbsent;
                content = members.Value;
            }
            else if (members.Name.SequenceEqual("msgtime"u8)) time = members.Value;
            else if (members.Name.SequenceEqual("from"u8)) author = members.Value;
            else hasMore = hasMore || UnreadTexts.Count(members.Name, members.Value) > 0;
        }

        return new RecordItem(item, type, content, time, author, hasMore);
    }

    /// <summary>An item that is nothing but its content.</summary>
    public static RecordItem Plain(JsonSlice content) => new(default, default, content, default, default, false);

    /// <summary>Whether a name is one of an item's own members; with its payload beside them, that has others.</summary>
    public static bool IsMember(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("type"u8) || name.SequenceEqual("content"u8) || name.SequenceEqual("msgtime"u8) || name.SequenceEqual("from"u8);
}
