namespace WeChatPolicy.Rules.Hosting.Tests.Configuration;

/// <summary>A list, an object or a single value where another belongs.</summary>
public class ShapeMistakes
{
    public static TheoryData<string, string[]> Rows => new()
    {
        {
            """{ "Rules": { "2.3.4/chit-chat": "Off" } }""",
            ["""WeChatPolicy:Rules:2.3.4/chit-chat is 'Off', and must be an object of Enabled, Severity, Enforcement, EffectiveFrom, EffectiveUntil, such as { "Enabled": false }."""]
        },
        {
            """{ "Rules": { "2.3.4/chit-chat": false } }""",
            ["""WeChatPolicy:Rules:2.3.4/chit-chat is 'False', and must be an object of Enabled, Severity, Enforcement, EffectiveFrom, EffectiveUntil, such as { "Enabled": false }."""]
        },
        {
            """{ "Rules": ["2.3.4/chit-chat"] }""",
            ["""WeChatPolicy:Rules is a list, and must be an object by rule id, such as { "2.3.4/chit-chat": { "Enabled": false } }."""]
        },
        {
            """{ "Rules": "2.3.4/chit-chat" }""",
            ["""WeChatPolicy:Rules is '2.3.4/chit-chat', and must be an object by rule id, such as { "2.3.4/chit-chat": { "Enabled": false } }."""]
        },
        {
            """{ "Calendar": { "Holidays": "2026-10-01" } }""",
            ["""WeChatPolicy:Calendar:Holidays is '2026-10-01', and must be a list, such as ["2026-10-01/2026-10-07"]. Where keys are given one by one, its first entry is WeChatPolicy:Calendar:Holidays:0."""]
        },
        {
            """{ "Calendar": { "Holidays": { "2026-10-01": "off" } } }""",
            ["""WeChatPolicy:Calendar:Holidays is an object, and must be a list, such as ["2026-10-01/2026-10-07"]."""]
        },
        {
            """{ "Calendar": { "Holidays": [null] } }""",
            ["WeChatPolicy:Calendar:Holidays:0 is empty, and must be a date such as 2026-10-01, or a run such as 2026-10-01/2026-10-07."]
        },
        {
            """{ "Calendar": "China" }""",
            ["WeChatPolicy:Calendar is 'China', and must be an object of WorkingHours, WorkingWeek, Holidays, MakeUpDays, HalfDays, HalfDayHours, TimeZone, HolidaysKnownFrom, HolidaysKnownUntil, StatutoryHolidays, ClockTerms, WarningDays."]
        },
        {
            """{ "AllowedTerms": "白鹭计划" }""",
            ["""WeChatPolicy:AllowedTerms is '白鹭计划', and must be a list, such as ["a phrase"]. Where keys are given one by one, its first entry is WeChatPolicy:AllowedTerms:0."""]
        },
        {
            """{ "Lexicons": { "improper-language": "哎哟喂呀" } }""",
            ["""WeChatPolicy:Lexicons:improper-language is '哎哟喂呀', and must be a list, such as ["a term"]. Where keys are given one by one, its first entry is WeChatPolicy:Lexicons:improper-language:0."""]
        },
        {
            """{ "Lexicons": ["哎哟喂呀"] }""",
            ["""WeChatPolicy:Lexicons is a list, and must be an object by category, such as { "improper-language": ["a term"] }."""]
        },
        {
            """{ "Training": { "Channels": "Mail" } }""",
            ["""WeChatPolicy:Training:Channels is 'Mail', and must be a list, such as ["NoticeBoard", "Mail"]. Where keys are given one by one, its first entry is WeChatPolicy:Training:Channels:0."""]
        },
        {
            """{ "Publication": { "Reviewers": { "新品": "市场部" } } }""",
            ["""WeChatPolicy:Publication:Reviewers:新品 is '市场部', and must be a list, such as ["a department"]. Where keys are given one by one, its first entry is WeChatPolicy:Publication:Reviewers:新品:0."""]
        },
        {
            """{ "Files": { "Processing": { "Amount": 3, "Unit": "Hours" } } }""",
            ["WeChatPolicy:Files:Processing is an object, and must be a term such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time)."]
        },
        {
            """{ "Files": { "Processing": ["1wd"] } }""",
            ["WeChatPolicy:Files:Processing is a list, and must be a term such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time)."]
        },
        {
            """{ "Calendar": { "TimeZone": ["Asia/Shanghai"] } }""",
            ["WeChatPolicy:Calendar:TimeZone is a list, and must be a time zone, such as Asia/Shanghai or +08:00."]
        },
        {
            """{ "Passwords": { "MinimumLength": [8] } }""",
            ["WeChatPolicy:Passwords:MinimumLength is a list, and must be a whole number from 4 to 128."]
        },
        {
            """{ "Passwords": [8] }""",
            ["WeChatPolicy:Passwords is a list, and must be an object of Rotation, MinimumLength, CompanyNames."]
        },
        {
            """{ "Passwords": 8 }""",
            ["WeChatPolicy:Passwords is '8', and must be an object of Rotation, MinimumLength, CompanyNames."]
        },
        {
            """{ "Passwords": [] }""",
            ["WeChatPolicy:Passwords is '', and must be an object of Rotation, MinimumLength, CompanyNames."]
        },
        {
            """{ "Assessment": { "Ladder": { "At": 2, "Sanction": "Warning" } } }""",
            ["""WeChatPolicy:Assessment:Ladder is an object, and must be a list, such as [{ "At": 2, "Sanction": "Warning" }]."""]
        },
        {
            """{ "Assessment": { "Ladder": ["Warning"] } }""",
            ["""WeChatPolicy:Assessment:Ladder:0 is 'Warning', and must be an object of At, Sanction, Name, such as { "At": 2, "Sanction": "Warning" }."""]
        },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_is_met_with_what_it_is_where_it_is_and_what_to_do(string written, string[] messages) => Assert.Equal(messages, Appsettings.Faults(written));
}
