using System.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>One field of a payload that holds something worth reading, by the name that the vendor gives it.</summary>
internal abstract class PayloadField(string name)
{
    private readonly byte[] _name = Encoding.UTF8.GetBytes(name);

    /// <summary>Whether it is a list, for which a bare list in the place of the payload stands.</summary>
    public virtual bool IsList => false;

    /// <summary>Whether people see what it holds. A type that has none but other fields has nothing to be read.</summary>
    public virtual bool IsText => true;

    public bool IsNamed(ReadOnlySpan<byte> name) => name.SequenceEqual(_name);

    /// <summary>Reads the field's value. Of a list, elements of another shape than expected are noted as unread.</summary>
    /// <returns>Whether the value is of the expected shape; another one is not read.</returns>
    public abstract bool Read(JsonSlice value, Content into, PayloadReader reader);
}

/// <summary>The words of the sender.</summary>
internal sealed class WordsField(string name) : PayloadField(name)
{
    public override bool Read(JsonSlice value, Content into, PayloadReader reader)
    {
        if (!value.IsWord) return false;
        var text = value.Text();
        if (!string.IsNullOrEmpty(into.Text) && into.Text != text) reader.Unread.Note("content"u8, UnreadReason.Repeated, 1);
        into.Text = text;
        return true;
    }
}

/// <summary>Any other text that people see.</summary>
internal sealed class PartField(string name, string part) : PayloadField(name)
{
    public PartField(string name)
        : this(name, name)
    {
    }

    public override bool Read(JsonSlice value, Content into, PayloadReader reader)
    {
        if (value.IsWord) into.AddPart(part, value.Text());
        return value.IsWord;
    }
}

/// <summary>What is documented and holds no words: who made something, who showed it.</summary>
internal sealed class PassedOverField(string name) : PayloadField(name)
{
    public override bool Read(JsonSlice value, Content into, PayloadReader reader) => true;
}
