namespace WeChatPolicy.Rules.WeCom;

/// <summary>How much is remembered of what was not read. Everything is counted; only names are left out beyond these bounds.</summary>
public sealed record CompletenessOptions
{
    /// <summary>How many of each kind are named, the first ones (default: 100).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 1,000,000.</exception>
    public int Named { get; init => field = Within(0, value, nameof(Named)); } = 100;

    /// <summary>How many gaps between numbers stay open, so that a number that comes late fills its gap (default: 10,000, 16 bytes each). Beyond that the lowest are closed: they stay counted, and the count is no longer exact once a number below them comes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 2 and 1,000,000.</exception>
    public int OpenGaps { get; init => field = Within(2, value, nameof(OpenGaps)); } = 10_000;

    private static int Within(int least, int value, string name) =>
        value >= least && value <= 1_000_000 ? value : throw new ArgumentOutOfRangeException(name, $"'{name}' must be between {least} and 1000000.");
}
