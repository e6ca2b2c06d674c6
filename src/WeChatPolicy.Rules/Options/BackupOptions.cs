namespace WeChatPolicy.Rules;

/// <summary>Backups (clause 3.2.1). Terms are written as <see cref="Term"/> is: <c>30m 24h 30d</c> by the clock, <c>30wm 4wh 3wd</c> in working time.</summary>
public sealed record BackupOptions
{
    /// <summary>How long company data in WeChat may go without a backup. Default: <c>30d</c>.</summary>
    public Term Interval { get; set; } = Term.Days(30);

    /// <summary>How long a backup is kept: three years. Default: <c>1095d</c>.</summary>
    public Term Retention { get; set; } = Term.Days(1095);
}
