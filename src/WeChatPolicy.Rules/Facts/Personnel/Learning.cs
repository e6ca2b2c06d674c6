namespace WeChatPolicy.Rules.Facts;

/// <summary>The person took part in a training session.</summary>
public sealed record TrainingAttended : PersonnelEvent
{
    /// <summary>The id of the <see cref="TrainingSession"/>, not empty.</summary>
    public required string SessionId { get; init => field = FactGuard.NotEmpty(value); }
}

/// <summary>The person, who learns, put a question to an expert or trainer of the company.</summary>
public sealed record QuestionAsked : PersonnelEvent
{
    /// <summary>The id of the expert or trainer asked; <see langword="null"/> where nobody in particular was.</summary>
    public string? AskedId { get; init => field = FactGuard.NullOrNotEmpty(value); }
}

/// <summary>The person answered a learner's question.</summary>
public sealed record QuestionAnswered : PersonnelEvent
{
    /// <summary>The id of the <see cref="QuestionAsked"/>, not empty.</summary>
    public required string QuestionId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>When the question had been asked, where known.</summary>
    /// <exception cref="ArgumentException">It is after <see cref="PersonnelEvent.At"/>.</exception>
    public DateTimeOffset? AskedAt
    {
        get;
        init
        {
            FactGuard.NotBefore(At, value, nameof(AskedAt), nameof(At));
            field = value;
        }
    }

    private protected override void CheckTimes(Participant? person, DateTimeOffset? at) =>
        FactGuard.NotBefore(at, AskedAt, nameof(AskedAt), nameof(At));
}
