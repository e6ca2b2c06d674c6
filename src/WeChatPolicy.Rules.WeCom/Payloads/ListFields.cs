using System.Text;
using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>A list of texts.</summary>
internal sealed class PartListField(string name, string part) : PayloadField(name)
{
    private readonly PartNames _names = new(part);

    public override bool IsList => true;

    public override bool Read(JsonSlice value, Content into, PayloadReader reader)
    {
        using var list = new JsonList(value);
        if (!list.IsList)
        {
            if (value.IsWord) into.AddPart(_names.At(0), value.Text());
            if (list.IsBroken) reader.Unread.Note(default, UnreadReason.BrokenJson, 1);
            return value.IsWord;
        }

        for (var index = 0; list.Next(); index++)
        {
            if (list.Value.IsWord) into.AddPart(_names.At(index), list.Value.Text());
            else reader.Unread.Note(default, list.Value, UnreadReason.UnexpectedShape, isText: true);
        }

        return true;
    }
}

/// <summary>A list of objects with texts in them.</summary>
internal sealed class ObjectListField(string name, params (string Name, PartNames Part)[] texts) : PayloadField(name)
{
    private readonly (byte[] Name, PartNames Part)[] _texts = [.. texts.Select(text => (Encoding.UTF8.GetBytes(text.Name), text.Part))];
    private readonly byte[] _passedOver = [];

    public override bool IsList => true;

    /// <summary>The member of an element that is documented and holds no words.</summary>
    public string PassedOver { init => _passedOver = Encoding.UTF8.GetBytes(value); }

    public override bool Read(JsonSlice value, Content into, PayloadReader reader)
    {
        using var list = new JsonList(value);
        for (var index = 0; list.Next(); index++)
        {
            if (list.Value.Type == JsonTokenType.StartObject)
            {
                ReadElement(list.Value.Bytes, index, into, reader.Unread);
                continue;
            }

            // An element as JSON in a string, or one that is nothing but its text.
            var element = list.Value.Open();
            if (element.IsObject) ReadElement(element.Bytes, index, into, reader.Unread);
            else if (list.Value.IsWord) into.AddPart(_texts[0].Part.At(index), list.Value.Text());
            else reader.Unread.Note(default, list.Value, UnreadReason.UnexpectedShape, isText: true);
            element.Dispose();
        }

        return list.IsList;
    }

    private void ReadElement(ReadOnlySpan<byte> element, int index, Content into, UnreadNotes unread)
    {
        var members = new JsonMembers(element);
        while (members.Next())
        {
            var read = members.Name.SequenceEqual(_passedOver);
            var known = read;
            foreach (var (key, part) in _texts)
            {
                if (!members.Name.SequenceEqual(key)) continue;
                known = true;
                read = members.Value.IsWord;
                if (read) into.AddPart(part.At(index), members.Value.Text());
            }

            if (!read) unread.Note(members.Name, members.Value, known ? UnreadReason.UnexpectedShape : UnreadReason.UnknownMember, known);
        }
    }
}
