using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>Where something was said, as reports tell it. Groups are told apart; all chats of two are one place.</summary>
/// <param name="Kind">What sort of conversation it is.</param>
/// <param name="Id">The id of the group; empty for a chat of two.</param>
/// <param name="Name">The name of the group, where known.</param>
internal readonly record struct Place(ConversationKind Kind, string Id, string? Name)
{
    public static Place Of(Conversation conversation) => conversation.Kind is ConversationKind.Direct or ConversationKind.Unknown
        ? new Place(ConversationKind.Direct, "", null)
        : new Place(conversation.Kind, conversation.Id, string.IsNullOrWhiteSpace(conversation.Name) ? null : conversation.Name);
}
