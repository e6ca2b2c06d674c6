namespace WeChatPolicy.Rules.WeCom;

/// <summary>How the vendor is asked, and within which bounds.</summary>
public sealed record ChatDataReaderOptions
{
    /// <summary>How many messages are asked for at once (default: 500; the vendor allows 1 to 1,000). Fewer where the vendor says <c>page-too-large</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 and 1,000.</exception>
    public int PageSize { get; init => field = Within(1, 1000, value, nameof(PageSize)); } = 500;

    /// <summary>How long to wait for an answer, to the second (default: 30 seconds; 1 second to 1 hour).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 second and 1 hour.</exception>
    public TimeSpan Timeout
    {
        get;
        init => field = value >= TimeSpan.FromSeconds(1) && value <= TimeSpan.FromHours(1) ? value : throw new ArgumentOutOfRangeException(nameof(Timeout), "'Timeout' must be between 1 second and 1 hour.");
    } = TimeSpan.FromSeconds(30);

    /// <summary>On how many threads random keys are opened (default: 1, at most 64). Messages come in their order all the same, on the caller's thread.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 and 64.</exception>
    public int Parallelism { get; init => field = Within(1, 64, value, nameof(Parallelism)); } = 1;

    /// <summary>The largest answer that is read, in bytes (default: 256 MiB).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 byte and 1 GiB.</exception>
    public int MaxAnswerBytes { get; init => field = Within(1, 1024 * 1024 * 1024, value, nameof(MaxAnswerBytes)); } = 256 * 1024 * 1024;

    /// <summary>How many gaps in the sequence are remembered, so that what comes late is told from what comes again (default: 4,096). Older ones stay counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 and 1,000,000.</exception>
    public int MaxGaps { get; init => field = Within(1, 1_000_000, value, nameof(MaxGaps)); } = 4096;

    /// <summary>How far a number may lie ahead of the one before it (default: 100,000,000). One that lies farther ends the page: were it damaged, nothing would ever come behind it, and that would look like the end of the archive.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public long MaxLeap { get; init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MaxLeap), "'MaxLeap' must be at least 1."); } = 100_000_000;

    private static int Within(int least, int most, int value, string name) =>
        value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(name, $"'{name}' must be between {least} and {most}.");
}
