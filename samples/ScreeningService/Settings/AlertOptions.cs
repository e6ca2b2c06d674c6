using WeChatPolicy.Rules;

namespace ScreeningService.Settings;

/// <summary>What is told to the host's sink, and how.</summary>
internal sealed class AlertOptions
{
    /// <summary>The least that a finding must ask for to be told.</summary>
    public Enforcement From { get; set; } = Enforcement.Review;

    /// <summary>Whether it is told too that a duty will be due soon.</summary>
    public bool Reminders { get; set; } = true;

    /// <summary>Where alerts are posted; <see langword="null"/>: they are written to the program's own log.</summary>
    public Uri? WebhookUrl { get; set; }

    /// <summary>The secret that signs them, in Base64, 24 bytes or more.</summary>
    public string WebhookSecret { get; set; } = "";

    /// <summary>How long an answer may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long it waits after the first failure; twice as long after each further one.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest that it waits.</summary>
    public TimeSpan LongestDelay { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Never the secret.</summary>
    public override string ToString() => $"{From}, {WebhookUrl?.Host}";
}
