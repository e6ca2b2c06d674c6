namespace WeChatPolicy.Rules;

/// <summary>What a decision comes to. Ordered: the strictest finding wins.</summary>
public enum Outcome
{
    /// <summary>The fact is outside the policy's scope (clause 1.2) and was not judged.</summary>
    NotApplicable,

    /// <summary>Judged; nothing calls for action.</summary>
    Pass,

    /// <summary>The person concerned is to be told.</summary>
    Notify,

    /// <summary>A person is to look at it.</summary>
    Review,

    /// <summary>To be held back.</summary>
    Block,
}
