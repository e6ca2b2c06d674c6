namespace WeChatPolicy.Rules;

/// <summary>An entry about the loss of a case: an assessment, or a payment.</summary>
public sealed record CaseLoss
{
    /// <summary>The id of the <see cref="LossAssessed"/> or <see cref="LossSettled"/>.</summary>
    public required string FactId { get; init; }

    /// <summary>Which of the two.</summary>
    public required CaseLossKind Kind { get; init; }

    /// <summary>Whose share or payment it is.</summary>
    public required string PersonId { get; init; }

    /// <summary>When, where known.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The whole loss, or what was paid; <see langword="null"/>: the loss cannot be told yet, or all that was due was paid.</summary>
    public Money? Amount { get; init; }

    /// <summary>Of an assessment, the company's id of the loss, where it has one.</summary>
    public string? LossId { get; init; }

    /// <summary>Of an assessment, the violator's share from 0 to 1; <see langword="null"/> where it is open.</summary>
    public decimal? Share { get; init; }

    /// <summary>Of an assessment, whether it says that the compensation is paid already.</summary>
    public bool PaidInFull { get; init; }

    /// <summary>By what right it was entered. One that is to be confirmed decides nothing.</summary>
    public required CaseStanding Standing { get; init; }

    /// <summary>Kind and fact; no amount.</summary>
    public override string ToString() => $"{Kind} {FactId}";
}

/// <summary>What an entry about a loss is.</summary>
public enum CaseLossKind
{
    /// <summary>What the loss is; it replaces what was assessed before.</summary>
    Assessment,

    /// <summary>What was paid of it; payments add up.</summary>
    Payment,
}
