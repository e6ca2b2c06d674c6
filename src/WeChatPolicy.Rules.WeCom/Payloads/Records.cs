namespace WeChatPolicy.Rules.WeCom;

/// <summary>Types that are made of others: <c>mixed</c> (several in one) and <c>chatrecord</c> (what others said, forwarded).</summary>
internal static class Records
{
    public static IReadOnlyList<MessageType> Types { get; } =
    [
        new("mixed", MessageKind.Mixed, new MixedItemsField("item")) { IsWords = true },
        new("chatrecord", MessageKind.ForwardedRecord, new PartField("title"), new RecordItemsField("item")) { IsWords = true },
    ];

    /// <summary>The items are the sender's own: their texts become parts of the message.</summary>
    private sealed class MixedItemsField(string name) : PayloadField(name)
    {
        private readonly PartNames _text = new("item", ".text");

        public override void Read(JsonSlice value, Content into, PayloadReader reader)
        {
            if (value.Type != System.Text.Json.JsonTokenType.StartArray) return;
            into.Text ??= "";
            var items = new JsonMembers(value.Bytes);
            for (var index = 0; items.Next(); index++)
            {
                if (items.Value.Type != System.Text.Json.JsonTokenType.StartObject) continue;
                var item = reader.Open(RecordItem.Read(items.Value.Bytes), out _);
                into.AddPart(_text.At(index), item.Text ?? "");
                foreach (var part in item.Parts) into.AddPart($"item[{index}].{part.Name}", part.Text);
                into.Files.AddRange(item.Files);
                into.Forwarded.AddRange(item.Forwarded);
                reader.Close(item);
            }
        }
    }

    /// <summary>The items are what others said: they are forwarded, those of a record inside the record too.</summary>
    private sealed class RecordItemsField(string name) : PayloadField(name)
    {
        public override void Read(JsonSlice value, Content into, PayloadReader reader)
        {
            if (value.Type != System.Text.Json.JsonTokenType.StartArray) return;
            into.Text ??= "";
            var items = new JsonMembers(value.Bytes);
            while (items.Next())
            {
                if (items.Value.Type != System.Text.Json.JsonTokenType.StartObject) continue;
                var entry = RecordItem.Read(items.Value.Bytes);
                var item = reader.Open(entry, out var kind);
                ArchiveTime.TryRead(entry.Time, out var sentAt);
                var text = item.AllText();

                // A record inside the record stands for itself only by its title; its items follow.
                if (kind != MessageKind.ForwardedRecord || text.Length > 0 || item.Forwarded.Count == 0)
                {
                    into.Forwarded.Add(new ForwardedItem { Kind = kind, Text = text, SentAt = sentAt, AuthorId = reader.AuthorId(entry.Author) });
                }

                into.Forwarded.AddRange(item.Forwarded);
                reader.Close(item);
            }
        }
    }
}
