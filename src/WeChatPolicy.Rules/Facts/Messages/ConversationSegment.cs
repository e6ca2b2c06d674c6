using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Facts;

/// <summary>Messages that followed one another in one conversation, for what shows only in several of them: idle chat, who was answered first.</summary>
/// <remarks>Each message is a fact of its own as well; a host cuts segments as it likes, such as an hour or the last hundred messages. Its collections are compared by reference, not by their elements.</remarks>
public sealed record ConversationSegment : Fact
{
    /// <summary>The conversation.</summary>
    /// <exception cref="ArgumentException">A message stands in another one.</exception>
    public required Conversation Conversation
    {
        get;
        init
        {
            field = FactGuard.NotNull(value);
            Check(Messages);
        }
    }

    /// <summary>The instant that the segment reaches up to, where known.</summary>
    /// <exception cref="ArgumentException">A message is later.</exception>
    public DateTimeOffset? AsOf
    {
        get;
        init
        {
            field = value;
            Check(Messages);
        }
    }

    /// <summary>The messages in their order, none left out. The text of the n-th is the part <c>messages[n]</c>.</summary>
    /// <exception cref="ArgumentException">One stands in another conversation, before the one ahead of it, or after <see cref="AsOf"/>.</exception>
    public required IReadOnlyList<Message> Messages
    {
        get;
        init
        {
            field = FactGuard.Items(value);
            Check(field);
        }
    }

    internal override DateTimeOffset? Instant
    {
        get
        {
            if (AsOf is not null) return AsOf;
            for (var i = Messages.Count - 1; i >= 0; i--)
            {
                if (Messages[i].SentAt is { } sentAt) return sentAt;
            }

            return null;
        }
    }

    /// <summary>The company: a rule names the person whom its finding concerns.</summary>
    internal override Party Subject => Party.Company;

    /// <summary>Whether the text of a message is read: outsiders and robots are not judged.</summary>
    internal static bool IsRead(Message message) => message.Sender.Kind == ParticipantKind.Employee && message.Text.Length > 0;

    internal override int AddText(AnalysisBuffer buffer)
    {
        for (var i = 0; i < Messages.Count; i++)
        {
            if (IsRead(Messages[i])) buffer.Add(SegmentPartNames.At(i), Messages[i].Text);
        }

        return buffer.PartCount;
    }

    internal override Fact Without(IReadOnlyList<TextPlace> places) => this with
    {
        Messages = [.. Messages.Select((message, i) => message with { Text = TextBlanking.In(SegmentPartNames.At(i), message.Text, places) })],
    };

    // Called while what is set later may still be missing.
    private void Check(IReadOnlyList<Message>? messages, string field = nameof(Messages))
    {
        DateTimeOffset? before = null;
        for (var i = 0; i < messages?.Count; i++)
        {
            if (Conversation is { } conversation && messages[i].Conversation.Id != conversation.Id)
            {
                throw new ArgumentException($"'{field}[{i}]' must stand in the conversation of the segment.", field);
            }

            if (messages[i].SentAt is not { } sentAt) continue;
            if (sentAt < before) throw new ArgumentException($"'{field}[{i}]' must not be earlier than the one before it.", field);
            if (sentAt > AsOf) throw new ArgumentException($"'{field}[{i}]' must not be after '{nameof(AsOf)}'.", field);
            before = sentAt;
        }
    }
}
