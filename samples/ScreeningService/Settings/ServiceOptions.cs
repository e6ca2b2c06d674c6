namespace ScreeningService.Settings;

/// <summary>The section <c>Service</c>: all that this host can be told. The policy has a section of its own, <c>WeChatPolicy</c>.</summary>
internal sealed class ServiceOptions
{
    public const string SectionName = "Service";

    /// <summary>Where the log lies; by default beside the program. A local disk: its lock is not sound over a network.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>How often the clock of the duties is moved while nothing arrives.</summary>
    public TimeSpan ClockInterval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Who may call, by a name that stands in no answer and may stand in a log.</summary>
    public Dictionary<string, ApiKeyOptions> ApiKeys { get; set; } = [];

    public LogOptions Log { get; set; } = new();

    public LimitOptions Limits { get; set; } = new();

    public AlertOptions Alerts { get; set; } = new();
}

/// <summary>A caller.</summary>
internal sealed class ApiKeyOptions
{
    /// <summary>The secret, 32 characters or more. It belongs in the environment (<c>Service__ApiKeys__NAME__Key</c>) or a vault, not in a file beside the program.</summary>
    public string Key { get; set; } = "";

    /// <summary><c>Screening</c> for a gateway, <c>Supervision</c> for the officers.</summary>
    public List<string> Roles { get; set; } = [];

    /// <summary>Never the key.</summary>
    public override string ToString() => string.Join(", ", Roles);
}

/// <summary>What the log keeps, and by which key it is chained.</summary>
internal sealed class LogOptions
{
    /// <summary>Whether the names of those who reported a violation are kept; see <c>FactLogOptions.KeepReporters</c>.</summary>
    public bool KeepReporters { get; set; }

    /// <summary>The key of the chain in Base64, 32 bytes or more; empty for a chain without one.</summary>
    public string Key { get; set; } = "";

    /// <summary>Never the key.</summary>
    public override string ToString() => $"KeepReporters = {KeepReporters}";
}

/// <summary>How much is taken at once.</summary>
internal sealed class LimitOptions
{
    /// <summary>The longest body of one fact.</summary>
    public int MessageBytes { get; set; } = 256 * 1024;

    /// <summary>The longest body of a batch.</summary>
    public int BatchBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>The most messages of a batch.</summary>
    public int BatchMessages { get; set; } = 1000;

    /// <summary>The longest body with a file's content.</summary>
    public int FileBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>The most requests of one caller in a minute.</summary>
    public int RequestsPerMinute { get; set; } = 6000;

    /// <summary>How many facts may wait to be written; once so many do, the next request is told to come again. A batch that finds room comes in whole.</summary>
    public int Waiting { get; set; } = 8192;
}
