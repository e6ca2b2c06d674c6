namespace WeChatPolicy.Rules;

/// <summary>How far a case has come (clauses 4.1.2, 4.1.3).</summary>
public enum CaseState
{
    /// <summary>There is no such case yet.</summary>
    None,

    /// <summary>Somebody detected what may be a violation; nobody has put it on record.</summary>
    Detected,

    /// <summary>An employee reported what may be a violation; nobody has accepted the report.</summary>
    Reported,

    /// <summary>It is on record, and waits to be investigated.</summary>
    Recorded,

    /// <summary>It is being investigated, for the first time or again.</summary>
    Investigating,

    /// <summary>The violation was found to have happened.</summary>
    Verified,

    /// <summary>There was no violation, none that can be shown, or its verification was withdrawn.</summary>
    Dismissed,

    /// <summary>Nothing more is to be done; <see cref="CaseFile.Outcome"/> says how it ended.</summary>
    Closed,
}

/// <summary>What a case was found to be.</summary>
public enum CaseOutcome
{
    /// <summary>Nothing yet, or no longer: the case is open.</summary>
    None,

    /// <summary>The violation happened.</summary>
    Verified,

    /// <summary>There was no violation, or none that can be shown.</summary>
    Dismissed,
}
