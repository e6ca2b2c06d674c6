namespace WeChatPolicy.Rules;

/// <summary>What sort of conversation a message stands in.</summary>
public enum ConversationKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Between two.</summary>
    Direct,

    /// <summary>A group chat (群聊).</summary>
    Group,

    /// <summary>A post in Moments (朋友圈).</summary>
    Moments,

    /// <summary>A post of an official account (公众号).</summary>
    OfficialAccount,
}

/// <summary>What a conversation is for.</summary>
public enum ConversationPurpose
{
    /// <summary>Not known: in scope over a designated account or in a work group, otherwise not (an option).</summary>
    Unknown,

    /// <summary>Work. In scope.</summary>
    Work,

    /// <summary>Private. Never read.</summary>
    Private,
}

/// <summary>Why a conversation is not judged although it may be about work.</summary>
public enum ConversationExemption
{
    /// <summary>It is not exempt.</summary>
    None,

    /// <summary>Confidential personnel matters.</summary>
    HumanResources,

    /// <summary>The employees' union.</summary>
    Union,

    /// <summary>Whistle-blowing.</summary>
    WhistleBlowing,

    /// <summary>Another reason of the host's.</summary>
    Other,
}
