using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Before whom something was said, which decides the rules that it can break.</summary>
internal static class Audience
{
    /// <summary>In a group chat.</summary>
    public static bool IsGroup(Message message) => message.Conversation.Kind == ConversationKind.Group;

    /// <summary>In a group for work.</summary>
    public static bool IsWorkGroup(Message message) => IsGroup(message) && message.Conversation.WorkGroup == Ternary.Yes;

    /// <summary>Published: in a group, in Moments, on an official account.</summary>
    public static bool IsPublished(Message message) => message.Conversation.IsPublication;

    /// <summary>Whether people outside the company can read it.</summary>
    public static Ternary IsOutside(Message message) => message.Conversation.Kind switch
    {
        ConversationKind.Moments or ConversationKind.OfficialAccount => Ternary.Yes,
        _ when message.Conversation.External != Ternary.Unknown => message.Conversation.External,
        _ => HasOutsider(message.Recipients),
    };

    /// <summary>Whether outsiders read it, or it speaks to somebody as of another firm.</summary>
    public static bool IsToOutsiders(in RuleContext<Message> context, in TextMatch match) =>
        IsOutside(context.Fact) == Ternary.Yes || TextWindow.Has(context.Text, match, WordLists.HearerFirm, TextWindow.Far);

    /// <summary>A complaint to the supervision group is neither disparagement nor forwarding without consent.</summary>
    public static bool IsSupervision(Message message) => message.Conversation.SupervisionChannel == Ternary.Yes;

    private static Ternary HasOutsider(IReadOnlyList<Participant> recipients)
    {
        var answer = Ternary.No;
        for (var i = 0; i < recipients.Count; i++)
        {
            if (recipients[i].Kind is ParticipantKind.Customer or ParticipantKind.Partner or ParticipantKind.Outsider) return Ternary.Yes;
            if (recipients[i].Kind == ParticipantKind.Unknown) answer = Ternary.Unknown;
        }

        return recipients.Count == 0 ? Ternary.Unknown : answer;
    }
}
