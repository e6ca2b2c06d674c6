using System.Globalization;
using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>Messages of the story.</summary>
internal static class Talk
{
    /// <summary>A message to somebody, in a group by a mention.</summary>
    public static Message Ask(this Story story, Employee from, Employee to, Conversation room, DateTimeOffset at, string text, Importance importance = Importance.Unknown)
    {
        var isGroup = room.Kind == ConversationKind.Group;
        var message = new Message
        {
            Id = story.Id("msg"),
            Sender = from.Brief,
            Conversation = room,
            Recipients = [to.Brief],
            Mentions = isGroup ? [to.Id] : [],
            SentAt = at,
            Text = isGroup ? $"@{to.Name} {text}" : text,
            Circumstances = importance == Importance.Unknown ? Circumstances.Unknown : new() { Importance = importance },
        };
        story.Write(at, message);
        return message;
    }

    /// <summary>A message to nobody in particular in a group, or an answer in a chat of two.</summary>
    public static Message Say(this Story story, Employee from, Conversation room, DateTimeOffset at, string text, Employee? to = null, string? repliesTo = null, Circumstances? circumstances = null)
    {
        var message = new Message
        {
            Id = story.Id("msg"),
            Sender = from.Brief,
            Conversation = room,
            Recipients = to is null ? [] : [to.Brief],
            SentAt = at,
            Text = text,
            RepliesTo = repliesTo,
            Circumstances = circumstances ?? Circumstances.Unknown,
        };
        story.Write(at, message);
        return message;
    }

    public static string Phrase(this Story story, IReadOnlyList<string> phrases) =>
        string.Format(CultureInfo.InvariantCulture, story.Dice.One(phrases), story.Dice.One(Phrases.Topics));
}
