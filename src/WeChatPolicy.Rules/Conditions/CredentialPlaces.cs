namespace WeChatPolicy.Rules.Conditions;

/// <summary>Where a credential ends up that somebody wrote into a message: with others, or with oneself.</summary>
internal static class CredentialPlaces
{
    /// <summary>Whether nobody but the sender reads along: the chat with oneself that serves as a notebook.</summary>
    public static Ternary IsChatWithOneself(Message message)
    {
        var conversation = message.Conversation;
        if (conversation.IsPublication || HasOther(message.Recipients, message.Sender.Id)) return Ternary.No;
        if (!conversation.Members.IsKnown) return Ternary.Unknown;
        if (HasOther(conversation.Members.Value, message.Sender.Id)) return Ternary.No;
        return conversation.Kind == ConversationKind.Direct ? Ternary.Yes : Ternary.Unknown;
    }

    /// <summary>The place that keeps what the message says, where it is one to keep things in; nothing for what was only said.</summary>
    public static PasswordPlace? KeptIn(Message message) => message.Kind switch
    {
        MessageKind.GroupNotice => PasswordPlace.GroupNotice,
        MessageKind.Document => PasswordPlace.SharedFile,
        _ => IsChatWithOneself(message) == Ternary.Yes ? PasswordPlace.Chat : null,
    };

    /// <summary>Whether a password is safe in a place.</summary>
    public static Ternary IsSafe(PasswordPlace place) => place switch
    {
        PasswordPlace.Unknown => Ternary.Unknown,
        PasswordPlace.PasswordManager => Ternary.Yes,
        _ => Ternary.No,
    };

    private static bool HasOther(IReadOnlyList<Participant> people, string thanId)
    {
        for (var i = 0; i < people.Count; i++)
        {
            if (people[i].Id != thanId) return true;
        }

        return false;
    }
}
