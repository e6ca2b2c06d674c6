using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Types that are made of others: <c>mixed</c> (several in one) and <c>chatrecord</c> (what others said, forwarded).</summary>
internal static class Records
{
    public static IReadOnlyList<MessageType> Types { get; } =
    [
        new("mixed", MessageKind.Mixed, new MixedItemsField()) { IsWords = true },
        new("chatrecord", MessageKind.ForwardedRecord, new PartField("title"), new RecordItemsField()) { IsWords = true },
    ];

    /// <summary>The list of items, each of which has a type and a payload of its own.</summary>
    private abstract class ItemsField() : PayloadField("item")
    {
        public override bool IsList => true;

        public sealed override bool Read(JsonSlice value, Content into, PayloadReader reader)
        {
            using var items = new JsonList(value);
            if (!items.IsList) return false;
            into.Text ??= "";
            for (var index = 0; items.Next(); index++)
            {
                // A relay that knows no objects in lists hands each item on as JSON in a string.
                var item = items.Value.Open();
                if (item.IsObject) Take(RecordItem.Read(item.Bytes), index, into, reader);
                else if (items.Value.IsWord) Take(RecordItem.Plain(items.Value), index, into, reader);
                else reader.Unread.Note(default, items.Value, UnreadReason.UnexpectedShape, isText: true);
                item.Dispose();
            }

            return true;
        }

        protected abstract void Take(RecordItem item, int index, Content into, PayloadReader reader);
    }

    /// <summary>The items are the sender's own: their texts become parts of the message.</summary>
    private sealed class MixedItemsField : ItemsField
    {
        private readonly PartNames _text = new("item", ".text");

        protected override void Take(RecordItem item, int index, Content into, PayloadReader reader)
        {
            var read = reader.Open(item, out _);
            into.AddPart(_text.At(index), read.Text ?? "");
            foreach (var part in read.Parts) into.AddPart($"item[{index}].{part.Name}", part.Text);
            into.Files.AddRange(read.Files);
            into.Media.AddRange(read.Media);
            into.Forwarded.AddRange(read.Forwarded);
            reader.Close(read);
        }
    }

    /// <summary>The items are what others said: they are forwarded, those of a record inside the record too.</summary>
    private sealed class RecordItemsField : ItemsField
    {
        protected override void Take(RecordItem item, int index, Content into, PayloadReader reader)
        {
            var read = reader.Open(item, out var kind);
            ArchiveTime.TryRead(item.Time, out var sentAt);
            var text = read.AllText();

            // A record inside the record stands for itself only by its title; its items follow.
            if (kind != MessageKind.ForwardedRecord || text.Length > 0 || read.Forwarded.Count == 0)
            {
                into.Forwarded.Add(new ForwardedItem { Kind = kind, Text = text, SentAt = sentAt, AuthorId = reader.AuthorId(item.Author) });
            }

            into.Forwarded.AddRange(read.Forwarded);
            foreach (var medium in read.Media) into.Media.Add(medium.IsForwarded ? medium : medium with { IsForwarded = true });
            reader.Close(read);
        }
    }
}
