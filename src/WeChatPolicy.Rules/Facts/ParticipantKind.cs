namespace WeChatPolicy.Rules;

/// <summary>What somebody in a conversation is to the company.</summary>
public enum ParticipantKind
{
    /// <summary>Not known. Such a participant is not judged: nobody is accused on a guess.</summary>
    Unknown,

    /// <summary>Works, or worked, for the company; the policy judges them.</summary>
    Employee,

    /// <summary>A customer.</summary>
    Customer,

    /// <summary>Belongs to another company that this one works with.</summary>
    Partner,

    /// <summary>Somebody else outside the company.</summary>
    Outsider,

    /// <summary>A program.</summary>
    Robot,
}
