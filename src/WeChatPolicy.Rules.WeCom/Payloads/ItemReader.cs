namespace WeChatPolicy.Rules.WeCom;

/// <summary>Reads one item of a record: by the fields of its type, and where they show nothing, whatever people can see in it.</summary>
internal readonly struct ItemReader(PayloadReader payloads)
{
    private UnreadNotes Unread => payloads.Unread;

    public void Read(MessageType? type, RecordItem item, Content content)
    {
        if (item.Content.IsAbsent)
        {
            // Its fields may stand in the item itself.
            var mark = Unread.Mark;
            if (type is not null) payloads.ReadObject(type, item.Whole, content, RecordItem.IsMember);
            if (ShowsNothing(type, content)) ReadObvious(item.Whole, mark, content);
            return;
        }

        var before = Unread.Enter("content"u8);
        ReadContent(type, item, content);
        Unread.Leave(before);
        if (item.HasMore) NoteOtherMembers(item);
    }

    private void ReadContent(MessageType? type, RecordItem item, Content content)
    {
        var mark = Unread.Mark;
        var inner = item.Content.Open();
        var isObject = inner.IsObject;
        if (isObject || inner.IsArray)
        {
            if (isObject && type is not null) payloads.ReadObject(type, inner.Bytes, content);
            else if (type is not null) payloads.ReadList(type, JsonSlice.Array(inner.Bytes), content);
            if (ShowsNothing(type, content)) ReadObvious(inner.Bytes, mark, content);
        }
        else if (item.Content.IsWord)
        {
            content.Text = item.Content.Text();
            if (inner.BeginsLikeDocument) Unread.Note(default, UnreadReason.BrokenJson, 1);
        }

        inner.Dispose();
    }

    /// <summary>Whether an item has words somewhere, and its type has not said where.</summary>
    private static bool ShowsNothing(MessageType? type, Content content) =>
        type is null || (type.IsWords ? content.Text is null : type.HasTexts && content.IsEmpty);

    private void ReadObvious(ReadOnlySpan<byte> document, int mark, Content content)
    {
        Unread.ForgetSince(mark);
        if (!document.IsEmpty) ObviousText.Read(document, content, Unread);
    }

    private void NoteOtherMembers(RecordItem item)
    {
        var members = new JsonMembers(item.Whole);
        while (members.Next())
        {
            if (!RecordItem.IsMember(members.Name)) Unread.Note(members.Name, members.Value, UnreadReason.UnknownMember);
            else if (members.Name.SequenceEqual("content"u8) && !members.Value.Bytes.SequenceEqual(item.Content.Bytes)) Unread.Note(members.Name, members.Value, UnreadReason.Repeated, isText: true);
        }
    }
}
