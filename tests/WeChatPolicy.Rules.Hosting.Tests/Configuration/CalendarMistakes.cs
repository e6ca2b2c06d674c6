namespace WeChatPolicy.Rules.Hosting.Tests.Configuration;

/// <summary>Dates, hours and days of the week, each in the one form that there is.</summary>
public class CalendarMistakes
{
    public static TheoryData<string, string[]> Rows => new()
    {
        {
            """{ "Calendar": { "WorkingHours": ["9-18"] } }""",
            ["WeChatPolicy:Calendar:WorkingHours:0 is '9-18', and must be hours such as 09:00-12:00, 22:00-06:00 or 26:30-30:00."]
        },
        {
            """{ "Calendar": { "WorkingHours": ["09:00–18:00"] } }""",
            ["WeChatPolicy:Calendar:WorkingHours:0 is '09:00–18:00', and must be hours such as 09:00-12:00, 22:00-06:00 or 26:30-30:00."]
        },
        {
            """{ "Calendar": { "WorkingHours": ["09.00-18.00"] } }""",
            ["WeChatPolicy:Calendar:WorkingHours:0 is '09.00-18.00', and must be hours such as 09:00-12:00, 22:00-06:00 or 26:30-30:00."]
        },
        {
            """{ "Calendar": { "Holidays": ["2026/10/01"] } }""",
            ["WeChatPolicy:Calendar:Holidays:0 is '2026/10/01', and must be a date such as 2026-10-01, or a run such as 2026-10-01/2026-10-07."]
        },
        {
            """{ "Calendar": { "Holidays": ["2026-10-01,2026-10-02"] } }""",
            ["WeChatPolicy:Calendar:Holidays:0 is '2026-10-01,2026-10-02', and must be a date such as 2026-10-01, or a run such as 2026-10-01/2026-10-07."]
        },
        {
            """{ "Calendar": { "Holidays": ["2026-10-01", "10/01/2026"] } }""",
            ["WeChatPolicy:Calendar:Holidays:1 is '10/01/2026', and must be a date such as 2026-10-01, or a run such as 2026-10-01/2026-10-07."]
        },
        {
            """{ "Calendar": { "HolidaysKnownUntil": "12/11/2026" } }""",
            ["WeChatPolicy:Calendar:HolidaysKnownUntil is '12/11/2026', and must be a date, such as 2026-12-31."]
        },
        {
            """{ "Calendar": { "HolidaysKnownUntil": "2026/12/31" } }""",
            ["WeChatPolicy:Calendar:HolidaysKnownUntil is '2026/12/31', and must be a date, such as 2026-12-31."]
        },
        {
            """{ "Calendar": { "HolidaysKnownUntil": "2026-12-31T00:00:00" } }""",
            ["WeChatPolicy:Calendar:HolidaysKnownUntil is '2026-12-31T00:00:00', and must be a date, such as 2026-12-31."]
        },
        {
            """{ "Calendar": { "WorkingWeek": ["Mon"] } }""",
            ["WeChatPolicy:Calendar:WorkingWeek:0 is 'Mon', and must be one of Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, as it stands here."]
        },
        {
            """{ "Calendar": { "WorkingWeek": ["1"] } }""",
            ["WeChatPolicy:Calendar:WorkingWeek:0 is '1', and must be one of Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, as it stands here."]
        },
        {
            """{ "Calendar": { "StatutoryHolidays": "cn" } }""",
            ["WeChatPolicy:Calendar:StatutoryHolidays is 'cn', and must be one of ByTimeZone, None, China, as it stands here."]
        },
        {
            """{ "Calendar": { "WarningDays": -1 } }""",
            ["WeChatPolicy:Calendar:WarningDays is '-1', and must be a whole number from 0 to 366."]
        },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_is_met_with_what_it_is_where_it_is_and_what_to_do(string written, string[] messages) => Assert.Equal(messages, Appsettings.Faults(written));
}
