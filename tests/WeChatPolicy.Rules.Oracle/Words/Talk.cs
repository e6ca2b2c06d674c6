namespace WeChatPolicy.Rules.Oracle.Words;

/// <summary>The messages of a segment in their order: expressions have no index to tell what came before what.</summary>
public sealed class Talk
{
    private readonly IReadOnlyList<Message> _messages;

    private Talk(IReadOnlyList<Message> messages) => _messages = messages;

    /// <summary>The talk of a segment; of another fact, none.</summary>
    internal static Talk Of(Fact fact) => new(fact is ConversationSegment segment ? segment.Messages : []);

    /// <summary>The messages between two of them, neither included; none where the second does not come later.</summary>
    public IReadOnlyList<Message> Between(Message first, Message second)
    {
        var (from, to) = (IndexOf(first), IndexOf(second));
        return to <= from ? [] : [.. _messages.Skip(from + 1).Take(to - from - 1)];
    }

    /// <summary>Whether one message came after another.</summary>
    public bool Follows(Message second, Message first) => IndexOf(second) > IndexOf(first);

    private int IndexOf(Message message)
    {
        for (var i = 0; i < _messages.Count; i++)
        {
            if (ReferenceEquals(_messages[i], message)) return i;
        }

        return -1;
    }
}
