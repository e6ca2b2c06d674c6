namespace WeChatPolicy.Rules.WeCom;

/// <summary>One item of a <c>mixed</c> or <c>chatrecord</c> message: its type, and its payload as JSON in a string.</summary>
internal readonly ref struct RecordItem
{
    private RecordItem(ReadOnlySpan<byte> whole, JsonSlice type, JsonSlice content, JsonSlice time, JsonSlice author)
    {
        Whole = whole;
        Type = type;
        Content = content;
        Time = time;
        Author = author;
    }

    /// <summary>The item as it stands.</summary>
    public ReadOnlySpan<byte> Whole { get; }

    public JsonSlice Type { get; }

    public JsonSlice Content { get; }

    public JsonSlice Time { get; }

    /// <summary>Who said it. The vendor does not tell; some relays do.</summary>
    public JsonSlice Author { get; }

    public static RecordItem Read(ReadOnlySpan<byte> item)
    {
        JsonSlice type = default, content = default, time = default, author = default;
        var members = new JsonMembers(item);
        while (members.Next())
        {
            if (members.Name.SequenceEqual("type"u8)) type = members.Value;
            else if (members.Name.SequenceEqual("content"u8)) content = members.Value;
            else if (members.Name.SequenceEqual("msgtime"u8)) time = members.Value;
            else if (members.Name.SequenceEqual("from"u8)) author = members.Value;
        }

        return new RecordItem(item, type, content, time, author);
    }
}
