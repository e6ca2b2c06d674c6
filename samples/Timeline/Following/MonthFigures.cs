namespace Timeline;

/// <summary>What happened to duties in some days, one rule or all of them. <c>OpenBefore + Opened = Kept + Breached + Cancelled + Waived + Joined + OpenAfter</c>.</summary>
internal sealed record MonthFigures
{
    public required int OpenBefore { get; init; }

    public required int Opened { get; init; }

    public required int Kept { get; init; }

    public required int Breached { get; init; }

    public required int Cancelled { get; init; }

    public required int Waived { get; init; }

    public required int Joined { get; init; }

    /// <summary>How often a duty went to somebody else and went on.</summary>
    public required int PassedOn { get; init; }

    public required int Extended { get; init; }

    public required int OpenAfter { get; init; }

    public required int Reminders { get; init; }

    public bool SaysNothing => OpenBefore + Opened + Reminders == 0;
}
