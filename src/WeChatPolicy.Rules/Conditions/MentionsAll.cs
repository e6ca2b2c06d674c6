using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>A message to all members of a group at once (@所有人): a notice, unless the company wants each of them to answer.</summary>
internal static class MentionsAll
{
    /// <summary>Whether a message is one.</summary>
    /// <remarks>Hosts may hand over the ids of all members for it; its text still says so.</remarks>
    public static bool Are(Message message, TextAnalyzer analyzer)
    {
        for (var i = 0; i < message.Mentions.Count; i++)
        {
            if (DialogueActs.IsEverybody(message.Mentions[i], analyzer)) return true;
        }

        if (DialogueActs.AddressesAll(message.Text, analyzer)) return true;
        for (var i = 0; message.Kind == MessageKind.Mixed && i < message.Parts.Count; i++)
        {
            if (DialogueActs.AddressesAll(message.Parts[i].Text, analyzer)) return true;
        }

        return false;
    }

    /// <summary>Whom it is to, some of them perhaps twice.</summary>
    public static IReadOnlyList<Participant> Of(Message message) => [.. message.Recipients, .. message.Conversation.Members.ValueOr([])];

    /// <summary>The ids of those to whom a message is addressed, some of them perhaps twice; of one to all those whom it mentions besides, or all where that asks each of them.</summary>
    public static IEnumerable<string> Addressed(Message message, TextAnalyzer analyzer, bool asksAll)
    {
        if (!Audience.IsGroup(message) || !Are(message, analyzer)) return AnswerDuty.AddressedBy(message);
        if (asksAll) return Of(message).Select(static person => person.Id);
        var mentioned = message.Mentions.ToHashSet(StringComparer.Ordinal);
        return Of(message).Where(person => mentioned.Contains(person.Id) && Names(message, person)).Select(static person => person.Id);
    }

    /// <summary>Whether it mentions somebody by name, or by id, as well.</summary>
    public static bool Names(Message message, Participant person) =>
        HoldsMention(message, person.Id) || (person.Name is { Length: > 0 } name && HoldsMention(message, name));

    private static bool HoldsMention(Message message, string name)
    {
        if (HoldsMention(message.Text, name)) return true;
        for (var i = 0; message.Kind == MessageKind.Mixed && i < message.Parts.Count; i++)
        {
            if (HoldsMention(message.Parts[i].Text, name)) return true;
        }

        return false;
    }

    private static bool HoldsMention(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && text[at - 1] is '@' or '＠') return true;
        }

        return false;
    }
}
