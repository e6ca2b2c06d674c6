namespace WeChatPolicy.Rules.Hosting.Tests.Configuration;

/// <summary>What stands beside a mistake and is none.</summary>
public class AcceptedTests
{
    public static TheoryData<string> Rows =>
    [
        """{ "Communication": { "Reply": "0wd" }, "Accounts": { "Handover": "0wd" }, "Tracking": { "AllowedLateness": "0m", "ReminderLead": "0d" } }""",
        """{ "Lexicons": { "improper-language": ["滚 ! 翻滚 滚动"] } }""",
        """{ "Lexicons": { "improper-language": ["💩"] } }""",
        """{ "Lexicons": { "surname": ["覃"] } }""",
        """{ "Calendar": { "TimeZone": "asia/shanghai" } }""",
        """{ "Calendar": { "TimeZone": "europe/berlin" } }""",
        """{ "Calendar": { "TimeZone": "+08:00", "WorkingHours": ["9:00-12:00", "13:00-18:00"], "WorkingWeek": ["Monday", "Saturday"] } }""",
        """{ "Passwords": {}, "Rules": {}, "AllowedTerms": [], "Lexicons": {}, "Calendar": { "Holidays": [] } }""",
        """{ "Rules": { "2.3.4/chit-chat": { "Enabled": true, "Severity": "Low", "Enforcement": "Review", "EffectiveFrom": "2026-10-01T00:00:00+08:00" } } }""",
        """{ "Files": { "AllowedExtensions": ["pdf", "7z", "C"] }, "Training": { "Channels": ["Mail"] } }""",
        """{ "Assessment": { "LowPoints": 1.5, "Ladder": [{ "At": 2, "Sanction": "Warning" }, { "At": 3, "Sanction": "Other", "Name": "降薪" }] } }""",
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_is_read(string written) => Assert.Empty(Appsettings.Faults(written));
}
