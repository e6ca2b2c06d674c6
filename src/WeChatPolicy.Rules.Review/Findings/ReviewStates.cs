namespace WeChatPolicy.Rules.Review;

/// <summary>What somebody says of a finding.</summary>
public enum ReviewVerdict
{
    /// <summary>What the finding says is so; a case may follow.</summary>
    Holds,

    /// <summary>It is not so, or breaks nothing.</summary>
    DoesNotHold,

    /// <summary>It cannot be said without talking to somebody first.</summary>
    NeedsTalk,
}

/// <summary>How far the review of a finding has come.</summary>
public enum ReviewState
{
    /// <summary>Nobody has decided, or it was opened again.</summary>
    Open,

    /// <summary>One person has decided, and a second one is wanted.</summary>
    AwaitsSecond,

    /// <summary>Two disagree, and a third person decides.</summary>
    AwaitsThird,

    /// <summary>Somebody is to be talked to first.</summary>
    NeedsTalk,

    /// <summary>It holds or does not; it is not asked again.</summary>
    Settled,
}

/// <summary>What is done with a finding. A name, once published, stays.</summary>
public enum ReviewAct
{
    /// <summary>A verdict is given.</summary>
    Decide,

    /// <summary>A note is added; nothing else changes.</summary>
    Note,

    /// <summary>It is handed to another officer, or taken over from one.</summary>
    HandOver,

    /// <summary>A settled finding is opened again.</summary>
    Reopen,

    /// <summary>It is settled without being asked, since its text is like one that was dismissed as harmless.</summary>
    SettleSimilar,

    /// <summary>It is opened again, since what it was settled by no longer stands, or the policy is stricter about it now.</summary>
    AskAgain,

    /// <summary>It becomes a case, or evidence of one.</summary>
    OpenCase,

    /// <summary>The person whom it concerns objects.</summary>
    LodgeObjection,

    /// <summary>That person was told the grounds.</summary>
    TellGrounds,

    /// <summary>The objection is answered.</summary>
    AnswerObjection,
}

/// <summary>How an objection is answered.</summary>
public enum ObjectionAnswer
{
    /// <summary>The finding stays as it was decided.</summary>
    Rejected,

    /// <summary>The finding is looked at anew, by somebody who has not decided it.</summary>
    Upheld,
}

/// <summary>Codes of reasons that the library knows; a host may use others.</summary>
public static class ReviewReasons
{
    /// <summary>The text breaks nothing, whoever says it: what is like it need not be asked again.</summary>
    public const string Harmless = "harmless";

    /// <summary>What was found is not what was said or meant.</summary>
    public const string Misread = "misread";

    /// <summary>It was approved, consented to, or otherwise allowed.</summary>
    public const string Permitted = "permitted";

    /// <summary>It is the same matter as another finding.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>What the finding says is so.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>What is known does not suffice.</summary>
    public const string Unclear = "unclear";
}
