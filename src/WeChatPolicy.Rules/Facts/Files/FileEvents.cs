namespace WeChatPolicy.Rules.Facts;

/// <summary>Something that a receiver did with a file.</summary>
public abstract record FileEvent : PersonnelEvent
{
    private protected FileEvent()
    {
    }

    /// <summary>The id of the <see cref="FileTransfer"/>, not empty.</summary>
    public required string TransferId { get; init => field = FactGuard.NotEmpty(value); }
}

/// <summary>The person received the file.</summary>
public sealed record FileReceived : FileEvent;

/// <summary>The person looked at the file.</summary>
public sealed record FileViewed : FileEvent;

/// <summary>The person dealt with the file.</summary>
public sealed record FileProcessed : FileEvent
{
    /// <summary>When the person had received it, where known.</summary>
    /// <exception cref="ArgumentException">It is after the event.</exception>
    public DateTimeOffset? ReceivedAt
    {
        get;
        init
        {
            field = value;
            CheckTimes(Person, At);
        }
    }

    private protected override void CheckTimes(Participant? person, DateTimeOffset? at) => FactGuard.NotBefore(at, ReceivedAt, nameof(ReceivedAt), nameof(At));
}

/// <summary>The person saved or archived the file.</summary>
public sealed record FileArchived : FileEvent
{
    /// <summary>Whether it went to a place that the company prescribes.</summary>
    public Ternary AsPrescribed { get; init => field = FactGuard.Defined(value); }

    /// <summary>When the person had received it, where known.</summary>
    /// <exception cref="ArgumentException">It is after the event.</exception>
    public DateTimeOffset? ReceivedAt
    {
        get;
        init
        {
            field = value;
            CheckTimes(Person, At);
        }
    }

    private protected override void CheckTimes(Participant? person, DateTimeOffset? at) => FactGuard.NotBefore(at, ReceivedAt, nameof(ReceivedAt), nameof(At));
}

/// <summary>The person found a problem in the file.</summary>
public sealed record FileProblemFound : FileEvent
{
    /// <summary>What is wrong with it.</summary>
    public FileProblem Problem { get; init => field = FactGuard.Defined(value); }
}

/// <summary>The person took a problem in the file up with its sender.</summary>
public sealed record FileProblemRaised : FileEvent
{
    /// <summary>When the person had found the problem, where known.</summary>
    /// <exception cref="ArgumentException">It is after the event.</exception>
    public DateTimeOffset? FoundAt
    {
        get;
        init
        {
            field = value;
            CheckTimes(Person, At);
        }
    }

    private protected override void CheckTimes(Participant? person, DateTimeOffset? at) => FactGuard.NotBefore(at, FoundAt, nameof(FoundAt), nameof(At));
}

/// <summary>The person verified the file with its sender: the problem is settled.</summary>
public sealed record FileVerified : FileEvent
{
    /// <summary>When the person had found the problem, where known.</summary>
    /// <exception cref="ArgumentException">It is after the event.</exception>
    public DateTimeOffset? FoundAt
    {
        get;
        init
        {
            field = value;
            CheckTimes(Person, At);
        }
    }

    private protected override void CheckTimes(Participant? person, DateTimeOffset? at) => FactGuard.NotBefore(at, FoundAt, nameof(FoundAt), nameof(At));
}

/// <summary>What is wrong with a file.</summary>
public enum FileProblem
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>It cannot be opened.</summary>
    Unreadable,

    /// <summary>Something is missing in it.</summary>
    Incomplete,

    /// <summary>What it says is wrong.</summary>
    WrongContent,

    /// <summary>It may do harm.</summary>
    Suspicious,

    /// <summary>It was meant for somebody else.</summary>
    Misdirected,

    /// <summary>Something else.</summary>
    Other,
}
