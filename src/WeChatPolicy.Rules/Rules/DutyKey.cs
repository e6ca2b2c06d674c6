namespace WeChatPolicy.Rules;

/// <summary>What a duty is about. Duties of different keys never touch each other, so that their state can live on different machines.</summary>
public enum DutyKey
{
    /// <summary>Nothing: the rule imposes no duty over time.</summary>
    None,

    /// <summary>A conversation: who waits there for whom.</summary>
    Conversation,

    /// <summary>One message.</summary>
    Message,

    /// <summary>An account.</summary>
    Account,

    /// <summary>One file in the hands of one receiver.</summary>
    File,

    /// <summary>A case of the supervision group.</summary>
    Case,

    /// <summary>A request, question, report or problem, by the fact that raised it.</summary>
    Request,

    /// <summary>An activity that the organisation holds at intervals.</summary>
    Programme,
}
