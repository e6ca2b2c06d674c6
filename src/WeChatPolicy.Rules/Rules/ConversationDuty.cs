namespace WeChatPolicy.Rules;

/// <summary>How a rule is followed in a conversation, where its duties have no keys of their own to be met by: what somebody says there answers what waits there for them.</summary>
public enum ConversationDuty
{
    /// <summary>Not at all: its duties are met by their keys.</summary>
    None,

    /// <summary>An answer is owed.</summary>
    Answer,

    /// <summary>An answer is owed before any other, in time on call as well.</summary>
    UrgentAnswer,

    /// <summary>Nothing is owed; several idle messages of one person within a while are a finding.</summary>
    NoIdleChat,
}
