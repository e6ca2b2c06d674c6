using System.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>One field of a payload that holds something worth reading, by the name that the vendor gives it.</summary>
internal abstract class PayloadField(string name)
{
    private readonly byte[] _name = Encoding.UTF8.GetBytes(name);

    public bool IsNamed(ReadOnlySpan<byte> name) => name.SequenceEqual(_name);

    /// <summary>Reads the field's value; one of another shape than expected is passed over.</summary>
    public abstract void Read(JsonSlice value, Content into, PayloadReader reader);
}

/// <summary>The words of the sender.</summary>
internal sealed class WordsField(string name) : PayloadField(name)
{
    public override void Read(JsonSlice value, Content into, PayloadReader reader)
    {
        if (value.IsWord) into.Text = value.Text();
    }
}

/// <summary>Any other text that people see.</summary>
internal sealed class PartField(string name, string part) : PayloadField(name)
{
    public PartField(string name)
        : this(name, name)
    {
    }

    public override void Read(JsonSlice value, Content into, PayloadReader reader)
    {
        if (value.IsWord) into.AddPart(part, value.Text());
    }
}

/// <summary>A list of texts.</summary>
internal sealed class PartListField(string name, string part) : PayloadField(name)
{
    private readonly PartNames _names = new(part);

    public override void Read(JsonSlice value, Content into, PayloadReader reader)
    {
        var index = 0;
        if (value.IsWord)
        {
            into.AddPart(_names.At(index), value.Text());
            return;
        }

        var elements = new JsonMembers(value.Bytes);
        while (elements.Next())
        {
            if (elements.Value.IsWord) into.AddPart(_names.At(index), elements.Value.Text());
            index++;
        }
    }
}

/// <summary>A list of objects with texts in them.</summary>
internal sealed class ObjectListField(string name, params (string Name, PartNames Part)[] texts) : PayloadField(name)
{
    private readonly (byte[] Name, PartNames Part)[] _texts = [.. texts.Select(text => (Encoding.UTF8.GetBytes(text.Name), text.Part))];

    public override void Read(JsonSlice value, Content into, PayloadReader reader)
    {
        if (value.Type != System.Text.Json.JsonTokenType.StartArray) return;
        var elements = new JsonMembers(value.Bytes);
        for (var index = 0; elements.Next(); index++)
        {
            if (elements.Value.Type != System.Text.Json.JsonTokenType.StartObject) continue;
            var members = new JsonMembers(elements.Value.Bytes);
            while (members.Next())
            {
                foreach (var (key, part) in _texts)
                {
                    if (members.Value.IsWord && members.Name.SequenceEqual(key)) into.AddPart(part.At(index), members.Value.Text());
                }
            }
        }
    }
}
