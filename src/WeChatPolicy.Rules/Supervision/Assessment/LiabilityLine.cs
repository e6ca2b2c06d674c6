namespace WeChatPolicy.Rules;

/// <summary>What an employee owes for the loss of one case, in one currency (4.2.2). Amounts are in units of the currency, such as yuan.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record LiabilityLine
{
    /// <summary>The id of the case.</summary>
    public required string CaseId { get; init; }

    /// <summary>The currency (ISO 4217); <see langword="null"/> where no amount is known yet.</summary>
    public string? Currency { get; init; }

    /// <summary>The whole loss, where it is known and in this currency.</summary>
    public decimal? Loss { get; init; }

    /// <summary>The employee's share of it, 0 to 1, where known.</summary>
    public decimal? Share { get; init; }

    /// <summary>The share that applies: less than <see cref="Share"/> where the shares of all who caused the loss come to more than the whole, or where another case claims it already.</summary>
    public decimal? AppliedShare { get; init; }

    /// <summary>Whether the shares of all who caused the loss add up to the whole; <see langword="null"/> where the case does not count, or for another currency than the loss's.</summary>
    public LossSharing? Sharing { get; init; }

    /// <summary>What <see cref="Sharing"/> says, in words, which name nobody; <see langword="null"/> where it does.</summary>
    public LocalizedText? SharingExplanation { get; init; }

    /// <summary>What the employee is to pay: the share of the loss that applies, cut off to <see cref="AssessmentOptions.LiabilityDecimals"/>; zero where the case does not count.</summary>
    public required decimal Due { get; init; }

    /// <summary>What was paid.</summary>
    public required decimal Paid { get; init; }

    /// <summary>What is still to be paid.</summary>
    public required decimal Open { get; init; }

    /// <summary>What was paid beyond what is due, and goes back.</summary>
    public required decimal Excess { get; init; }

    /// <summary>How far it has come.</summary>
    public required LiabilityStatus Status { get; init; }

    /// <summary>The ids of the <see cref="LossAssessed"/> that applies and of the payments.</summary>
    public required IReadOnlyList<string> FactIds { get; init; }

    /// <summary>The case, and those about the same fact that decide its period.</summary>
    public required IReadOnlyList<AssessmentSource> Sources { get; init; }
}

/// <summary>How far a liability has come.</summary>
public enum LiabilityStatus
{
    /// <summary>The loss or the share is not known yet.</summary>
    Undetermined,

    /// <summary>Nothing was paid.</summary>
    Open,

    /// <summary>Something was paid, and something is open.</summary>
    PartPaid,

    /// <summary>Nothing is open.</summary>
    Settled,

    /// <summary>More was paid than is due.</summary>
    Overpaid,

    /// <summary>The case is being investigated again: nothing is asked for and nothing goes back until it is decided.</summary>
    Suspended,

    /// <summary>The case was dismissed, or is about somebody else now; what was paid goes back.</summary>
    Withdrawn,
}

/// <summary>The liabilities of an assessment in one currency; currencies are never added up.</summary>
/// <param name="Currency">The currency (ISO 4217).</param>
/// <param name="Due">What is to be paid.</param>
/// <param name="Paid">What was paid.</param>
/// <param name="Open">What is still to be paid.</param>
/// <param name="Excess">What goes back.</param>
public sealed record LiabilityTotal(string Currency, decimal Due, decimal Paid, decimal Open, decimal Excess);
