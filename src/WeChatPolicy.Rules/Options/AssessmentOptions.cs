namespace WeChatPolicy.Rules;

/// <summary>Assessment (clauses 4.2.x). Terms are written as <see cref="Term"/> is: <c>30m 24h 30d</c> by the clock, <c>30wm 4wh 3wd</c> in working time.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record AssessmentOptions
{
    /// <summary>The rolling window in which confirmed violations count as repeated (4.2.3). Default: <c>365d</c>.</summary>
    public Term RepeatWindow { get; set; } = Term.Days(365);

    /// <summary>Points deducted for a violation of low severity (4.2.1). Default: 1.</summary>
    public decimal LowPoints { get; set; } = 1m;

    /// <summary>Points deducted for one of medium severity (4.2.1). Default: 3.</summary>
    public decimal MediumPoints { get; set; } = 3m;

    /// <summary>Points deducted for one of high severity (4.2.1). Default: 6.</summary>
    public decimal HighPoints { get; set; } = 6m;

    /// <summary>Points deducted for a critical one (4.2.1). Default: 12.</summary>
    public decimal CriticalPoints { get; set; } = 12m;

    /// <summary>Points credited for a merit (4.2.1). Default: 2.</summary>
    public decimal MeritPoints { get; set; } = 2m;

    /// <summary>The most that one employee can lose or gain in one period (4.2.1). Default: 20.</summary>
    public decimal PointsCap { get; set; } = 20m;

    /// <summary>How many confirmed violations in the window propose a warning (4.2.3). Default: 2.</summary>
    public int WarningAt { get; set; } = 2;

    /// <summary>How many propose a demotion (4.2.3). Default: 4.</summary>
    public int DemotionAt { get; set; } = 4;

    /// <summary>How many propose a dismissal (4.2.3). Default: 6.</summary>
    public int DismissalAt { get; set; } = 6;

    /// <summary>
    /// The company's own ladder, from its lowest step to its highest (4.2.3); empty: a warning, a demotion and a dismissal at
    /// <see cref="WarningAt"/>, <see cref="DemotionAt"/> and <see cref="DismissalAt"/>, which are not read otherwise.
    /// </summary>
    public LadderStep[] Ladder { get; set; } = [];

    /// <summary>To how many decimals a share of a loss is worked out, 0 to 4; what is left over is not asked for (4.2.2). Default: 2.</summary>
    public int LiabilityDecimals { get; set; } = 2;

    /// <summary>The ladder that applies.</summary>
    internal IReadOnlyList<LadderStep> LadderInUse => Ladder is { Length: > 0 } own ? own :
    [
        new() { At = WarningAt, Sanction = Sanction.Warning },
        new() { At = DemotionAt, Sanction = Sanction.Demotion },
        new() { At = DismissalAt, Sanction = Sanction.Dismissal },
    ];
}

/// <summary>A step of a company's ladder of sanctions.</summary>
public sealed record LadderStep
{
    /// <summary>How many confirmed violations in the window propose it; 1 or more.</summary>
    public int At { get; set; }

    /// <summary>What is proposed.</summary>
    public Sanction Sanction { get; set; }

    /// <summary>The company's own name of it; needed for <see cref="Sanction.Other"/>.</summary>
    public string? Name { get; set; }
}
