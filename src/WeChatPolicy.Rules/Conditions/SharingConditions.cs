namespace WeChatPolicy.Rules.Conditions;

/// <summary>Whether sensitive content may travel: needed for work, protected, and every recipient cleared.</summary>
/// <remarks>
/// Where all three hold nothing is broken; where it is needed and one safeguard is missing, that rule alone is. Public content
/// needs none of it, and for secret content there is no excuse.
/// </remarks>
internal static class SharingConditions
{
    /// <summary>Whether the need for sharing excuses it from the prohibitions of 2.2.2; the safeguards have rules of their own.</summary>
    public static Ternary IsExcused(Circumstances circumstances) => circumstances.Classification switch
    {
        Classification.Public => Ternary.Yes,
        Classification.Secret => Ternary.No,

        // What nobody has classified may turn out to be public.
        Classification.Unknown when circumstances.NeededForWork == Ternary.No => Ternary.Unknown,
        _ => circumstances.NeededForWork,
    };

    /// <inheritdoc cref="IsExcused(Circumstances)"/>
    public static Ternary IsExcused(Message message) => IsExcused(message.Circumstances);

    /// <inheritdoc cref="IsExcused(Circumstances)"/>
    public static Ternary IsExcused(FileTransfer file) => IsExcused(file.Circumstances);

    /// <summary>Whether content was protected before it was sent.</summary>
    public static Ternary IsProtected(Protection protection) => protection switch
    {
        Protection.Unknown => Ternary.Unknown,
        Protection.None => Ternary.No,
        _ => Ternary.Yes,
    };

    /// <inheritdoc cref="IsProtected(Protection)"/>
    public static Ternary IsProtected(Message message) => IsProtected(message.Circumstances.Protection);

    /// <summary>Whether a file was: itself encrypted, or protected before it was sent.</summary>
    public static Ternary IsProtected(FileTransfer file) => Excuse.Or(file.Encrypted, IsProtected(file.Circumstances.Protection));

    /// <summary>Whether everybody who received a message is cleared for it; of a group: each member but the sender.</summary>
    public static Ternary IsCleared(Message message) => IsCleared(message.Conversation, message.Recipients, message.Sender.Id, message.Circumstances.Classification);

    /// <summary>Whether everybody who received a file is; one without a conversation went to its recipients.</summary>
    public static Ternary IsCleared(FileTransfer file) => IsCleared(file.Conversation, file.Recipients, file.Sender.Id, file.Circumstances.Classification);

    private static Ternary IsCleared(Conversation? conversation, IReadOnlyList<Participant> recipients, string senderId, Classification level)
    {
        if (conversation?.Kind is ConversationKind.Moments or ConversationKind.OfficialAccount) return Ternary.No;
        if (conversation is { Members.IsKnown: true }) return IsCleared(conversation.Members.Value, senderId, level);
        var answer = IsCleared(recipients, senderId, level);
        var complete = conversation?.Kind == ConversationKind.Direct && recipients.Count > 0;
        return answer == Ternary.Yes && !complete ? Ternary.Unknown : answer;
    }

    /// <summary>Whether everybody but one is cleared for the level.</summary>
    public static Ternary IsCleared(IReadOnlyList<Participant> people, string butId, Classification level)
    {
        var answer = Ternary.Yes;
        for (var i = 0; i < people.Count; i++)
        {
            if (people[i].Id == butId) continue;
            var clearance = people[i].Clearance;
            if (clearance == Classification.Unknown) answer = Ternary.Unknown;
            else if (clearance < level) return Ternary.No;
        }

        return answer;
    }
}
