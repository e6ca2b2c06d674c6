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
        PayloadNames = [Encoding.UTF8.GetBytes(name)];
    }

    public string Name { get; }

    public MessageKind Kind { get; }

    public PayloadField[] Fields { get; }

    /// <summary>The members of the message that may hold the payload, the documented one first.</summary>
    public byte[][] PayloadNames { get; private init; }

    /// <summary>The documented name of the payload where it is not the type's.</summary>
    public string Payload
    {
        init => PayloadNames = [Encoding.UTF8.GetBytes(value), Encoding.UTF8.GetBytes(Name)];
    }

    /// <summary>Whether the payload is nothing but words, so that a message without it has not been read.</summary>
    public bool IsWords { get; init; }

    /// <summary>Whether the payload describes a file.</summary>
    public bool IsFile { get; init; }
}
