namespace WeChatPolicy.Rules;

/// <summary>Privacy (clause 3.3.3). Terms are written as <see cref="Term"/> is: <c>30m 24h 30d</c> by the clock, <c>30wm 4wh 3wd</c> in working time.</summary>
public sealed record PrivacyOptions
{
    /// <summary>How long the company may take to answer a request for protection. Default: <c>5wd</c>.</summary>
    public Term ProtectionRequest { get; set; } = Term.WorkingDays(5);

    /// <summary>How long it may take to decide an appeal. Default: <c>15wd</c>.</summary>
    public Term Appeal { get; set; } = Term.WorkingDays(15);
}
