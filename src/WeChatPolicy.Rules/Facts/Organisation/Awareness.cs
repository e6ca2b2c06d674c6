namespace WeChatPolicy.Rules.Facts;

/// <summary>One occasion on which the policy or security knowledge was made public in the company.</summary>
public sealed record Publicity : IDated
{
    /// <summary>When; <see langword="null"/> where that is not known.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Over which channel.</summary>
    public PublicityChannel Channel { get; init => field = FactGuard.Defined(value); }
}

/// <summary>How something is made public in a company.</summary>
public enum PublicityChannel
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A notice board.</summary>
    NoticeBoard,

    /// <summary>Mail.</summary>
    Mail,

    /// <summary>A WeChat group.</summary>
    WeChatGroup,

    /// <summary>An official account.</summary>
    OfficialAccount,

    /// <summary>The company's own web site.</summary>
    Intranet,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>A safety tip, or an analysis of a case, that was issued.</summary>
public sealed record SafetyTip : IDated
{
    /// <summary>When; <see langword="null"/> where that is not known.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>What was issued.</summary>
    public SafetyTipKind Kind { get; init => field = FactGuard.Defined(value); }
}

/// <summary>What is issued to remind people of security.</summary>
public enum SafetyTipKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A tip.</summary>
    Tip,

    /// <summary>The analysis of a case.</summary>
    CaseAnalysis,

    /// <summary>A tip and the analysis of a case in one.</summary>
    TipAndCaseAnalysis,
}

/// <summary>An activity that was held to interest people in the policy.</summary>
public sealed record EngagementActivity : IDated
{
    /// <summary>When; <see langword="null"/> where that is not known.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>What it was.</summary>
    public EngagementKind Kind { get; init => field = FactGuard.Defined(value); }
}

/// <summary>What interests people in a policy.</summary>
public enum EngagementKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A contest.</summary>
    Contest,

    /// <summary>A call for essays.</summary>
    EssayCall,

    /// <summary>Something else.</summary>
    Other,
}
