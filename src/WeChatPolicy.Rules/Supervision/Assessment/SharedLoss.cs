namespace WeChatPolicy.Rules;

/// <summary>One loss of the company, and how much of it each bears who caused it (4.2.2). <see cref="AssessmentBook.Losses"/> lists them.</summary>
/// <remarks>
/// Cases are about one loss where they name the same <see cref="LossAssessed.LossId"/>; of those that name none, where they are about the
/// same fact and say the same amount. It is for the company: the assessment of an employee names nobody else.
/// Its collections are compared by reference, not by their elements.
/// </remarks>
public sealed record SharedLoss
{
    /// <summary>The company's id of the loss, where it has one.</summary>
    public string? LossId { get; init; }

    /// <summary>The whole loss; <see langword="null"/> where it is not known, or where the cases do not agree on it.</summary>
    public Money? Loss { get; init; }

    /// <summary>Whose share is claimed in which case, the earliest assessment first; only cases that count.</summary>
    public required IReadOnlyList<LossClaim> Claims { get; init; }

    /// <summary>What the known shares add up to, 1 being the whole loss; of somebody with several cases about it the largest.</summary>
    public required decimal SharesTotal { get; init; }

    /// <summary>Whether they add up to the whole.</summary>
    public required LossSharing Sharing { get; init; }

    /// <summary>The same in words, which name nobody.</summary>
    public required LocalizedText Explanation { get; init; }

    /// <summary>The loss and whether its shares add up; no person and no amount.</summary>
    public override string ToString() => $"Loss {LossId ?? Claims[0].CaseId}: {Sharing}";
}

/// <summary>A share of a loss that is claimed from somebody.</summary>
/// <param name="CaseId">In which case.</param>
/// <param name="EmployeeId">From whom.</param>
/// <param name="Share">The share that was assessed, 0 to 1; <see langword="null"/> where it is open.</param>
/// <param name="Applied">The share that is due: what is left of the whole, and of the person's own, after the claims before it.</param>
public sealed record LossClaim(string CaseId, string EmployeeId, decimal? Share, decimal? Applied);

/// <summary>Whether the shares of one loss add up to the whole.</summary>
public enum LossSharing
{
    /// <summary>They do.</summary>
    Complete,

    /// <summary>They come to less: nobody bears the remainder.</summary>
    Unassigned,

    /// <summary>They come to more, which is an error: what was assessed first is due, and of the rest no more than makes up the whole.</summary>
    Exceeded,

    /// <summary>A share, or the loss, is not known.</summary>
    Open,

    /// <summary>The cases say different amounts of the same loss.</summary>
    AmountsDiffer,
}
