namespace WeChatPolicy.Rules;

/// <summary>What somebody does with a case: one for each kind of <see cref="CaseEvent"/>. Where two happen at one instant, they happen in this order.</summary>
public enum CaseAction
{
    /// <summary><see cref="ViolationDetected"/>: opens a case, or adds evidence to one.</summary>
    Detect,

    /// <summary><see cref="ViolationReported"/>: opens a case, or adds a report to one.</summary>
    Report,

    /// <summary><see cref="ReportAccepted"/>: takes a report up as a case, which puts it on record.</summary>
    Accept,

    /// <summary><see cref="ViolationRecorded"/>: puts a case on record.</summary>
    Record,

    /// <summary><see cref="InvestigationOpened"/>: begins to investigate, or begins again on new evidence.</summary>
    Investigate,

    /// <summary><see cref="ViolationVerified"/>: finds that it happened; on a verified case, corrects or confirms that.</summary>
    Verify,

    /// <summary><see cref="ViolationDismissed"/>: finds nothing; on a verified case, withdraws the verification.</summary>
    Dismiss,

    /// <summary><see cref="LossAssessed"/>: says what the violation cost, and whose share that is.</summary>
    AssessLoss,

    /// <summary><see cref="LossSettled"/>: books a payment.</summary>
    SettleLoss,

    /// <summary><see cref="RewardDecided"/>: decides on the reporter's reward.</summary>
    DecideReward,

    /// <summary><see cref="CaseClosed"/>: ends it.</summary>
    Close,
}

/// <summary>Who may do something with a case.</summary>
public enum CaseRole
{
    /// <summary>Anybody: it is said or booked, and nothing follows from it yet.</summary>
    Anyone,

    /// <summary>Somebody whom the case does not involve: not its subject, nor their direct superior or subordinate, nor a reporter.</summary>
    Uninvolved,

    /// <summary>A member of the supervision group whom the case does not involve.</summary>
    UninvolvedMember,
}

/// <summary>By what right somebody took a step in a case.</summary>
public enum CaseStanding
{
    /// <summary>Anybody may take this step.</summary>
    NotAsked,

    /// <summary>The person is known to be one who may.</summary>
    Entitled,

    /// <summary>
    /// Whether the person may is not known. The step is on record and moves the case on, but nothing counts on it until
    /// somebody who may takes the same step again.
    /// </summary>
    ToBeConfirmed,

    /// <summary>Whether the person may is not known, and the options say that this is enough (<see cref="UnknownStanding.Accepted"/>).</summary>
    AcceptedUnknown,
}
