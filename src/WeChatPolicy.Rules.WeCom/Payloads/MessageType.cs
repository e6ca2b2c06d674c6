using System.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>A type of message (<c>msgtype</c>): what it is to the policy, where its payload stands, and what of it people see.</summary>
internal sealed class MessageType
{
    public MessageType(string name, MessageKind kind, params PayloadField[] fields)
    {
        Name = name;
        Kind = kind;
        Fields = fields;
        HasTexts = Array.Exists(fields, static one => one.IsText);
        ListField = Array.Find(fields, static one => one.IsList);
        PayloadNames = [Encoding.UTF8.GetBytes(name)];
    }

    public string Name { get; }

    public MessageKind Kind { get; }

    public PayloadField[] Fields { get; }

    /// <summary>Whether there is anything in its payload that people see.</summary>
    public bool HasTexts { get; }

    /// <summary>The members of the message that may hold the payload, the documented one first.</summary>
    public byte[][] PayloadNames { get; private init; }

    /// <summary>The documented name of the payload where it is not the type's.</summary>
    public string Payload
    {
        init => PayloadNames = [Encoding.UTF8.GetBytes(value), Encoding.UTF8.GetBytes(Name)];
    }

    /// <summary>The field that a payload stands for which is a bare list.</summary>
    public PayloadField? ListField { get; }

    /// <summary>Whether the payload is nothing but words, so that a message without it has not been read.</summary>
    public bool IsWords { get; init; }

    /// <summary>Whether a member is called as the payload is: relays hand the payload of an item on inside another object.</summary>
    public bool IsPayloadNamed(ReadOnlySpan<byte> name)
    {
        foreach (var payload in PayloadNames)
        {
            if (name.SequenceEqual(payload)) return true;
        }

        return MessageTypes.FindItem(name) == this;
    }

    /// <summary>Whether the payload describes a file.</summary>
    public bool IsFile { get; init; }

    /// <summary>Whether the payload describes a picture, a recording or a video, which the archive hands out for an id.</summary>
    public bool IsMedium { get; init; }
}
