namespace WeChatPolicy.Rules.Hosting.Tests.Configuration;

/// <summary>What is written right and cannot be meant: a schema does not see it.</summary>
public class MeaningMistakes
{
    public static TheoryData<string, string[]> Rows => new()
    {
        {
            """{ "Calendar": { "TimeZone": "Beijing" } }""",
            ["WeChatPolicy:Calendar:TimeZone is 'Beijing', and must be a time zone that this machine knows, such as Asia/Shanghai, Asia/Hong_Kong or Europe/Berlin, or an offset such as +08:00."]
        },
        {
            """{ "Calendar": { "TimeZone": "UTC+8" } }""",
            ["WeChatPolicy:Calendar:TimeZone is 'UTC+8', and must be a time zone that this machine knows, such as Asia/Shanghai, Asia/Hong_Kong or Europe/Berlin, or an offset such as +08:00."]
        },
        {
            """{ "Calendar": { "WorkingHours": ["09:00-12:00", "11:00-18:00"] } }""",
            ["WeChatPolicy:Calendar:WorkingHours: the interval from 11:00 overlaps the one from 09:00."]
        },
        {
            """{ "Calendar": { "Holidays": ["2026-10-08/2026-10-02"] } }""",
            ["WeChatPolicy:Calendar:Holidays:0 is '2026-10-08/2026-10-02', and must be a run of 1 to 366 days, its first day first."]
        },
        {
            """{ "Calendar": { "Holidays": ["2026-02-29"] } }""",
            ["WeChatPolicy:Calendar:Holidays:0 is '2026-02-29', and must be a date such as 2026-10-01, or a run such as 2026-10-01/2026-10-07."]
        },
        {
            """{ "Calendar": { "Holidays": ["2026-10-01"], "MakeUpDays": ["2026-10-01"] } }""",
            ["WeChatPolicy:Calendar:MakeUpDays: 2026-10-01 is already among the Holidays."]
        },
        {
            """{ "Calendar": { "HolidaysKnownFrom": "2026-01-01" } }""",
            ["WeChatPolicy:Calendar:HolidaysKnownFrom is given without HolidaysKnownUntil: say up to which date the lists are complete."]
        },
        {
            """{ "Calendar": { "HalfDays": ["2026-12-31"], "WorkingHours": ["09:00-18:00"] } }""",
            ["WeChatPolicy:Calendar:HalfDayHours must be stated: there are half days, and WorkingHours is one interval, with no first part."]
        },
        {
            """{ "Backups": { "Retention": "40000d" } }""",
            ["WeChatPolicy:Backups:Retention is '40000d', and must be a term of no more than 36525 days."]
        },
        {
            """{ "Rules": { "2.3.4/chitchat": { "Enabled": false } } }""",
            ["WeChatPolicy:Rules:2.3.4/chitchat: no such rule. The nearest known: '2.3.4/chit-chat', '2.3.4/off-topic', '2.2.1/harmful'."]
        },
        {
            """{ "Rules": { "chit-chat": { "Enabled": false } } }""",
            ["WeChatPolicy:Rules:chit-chat: no such rule. The nearest known: '2.3.4/chit-chat', '1.2/scope', '2.2.1/harmful'."]
        },
        {
            """{ "Rules": { "2.3.4/chit-chat": { "EffectiveFrom": "2026-10-01T00:00:00+08:00", "EffectiveUntil": "2026-09-01T00:00:00+08:00" } } }""",
            ["WeChatPolicy:Rules:2.3.4/chit-chat:EffectiveUntil must be after EffectiveFrom."]
        },
        {
            """{ "Assessment": { "LowPoints": 9 } }""",
            ["WeChatPolicy:Assessment: points must grow with the severity (LowPoints, MediumPoints, HighPoints, CriticalPoints)."]
        },
        {
            """{ "Assessment": { "Ladder": [{ "At": 2, "Sanction": "Warning" }, { "At": 2, "Sanction": "Dismissal" }] } }""",
            ["WeChatPolicy:Assessment:Ladder:1:At must be more than that of the step before, which is 2."]
        },
        {
            """{ "Assessment": { "WarningAt": 5 } }""",
            ["WeChatPolicy:Assessment: the ladder must rise (1 <= WarningAt < DemotionAt < DismissalAt)."]
        },
        {
            """{ "Publication": { "Reviewers": { "新品": [] } } }""",
            ["WeChatPolicy:Publication:Reviewers:新品 must name the departments that answer for the topic."]
        },
        {
            """{ "Lexicons": { "impropr-language": ["哎哟喂呀"] } }""",
            ["""WeChatPolicy:Lexicons:impropr-language: there is no such category, and no rule asks for it. The nearest known: 'improper-language', 'employee-data', 'impersonation'. One of the company's own is made in code, by AddLexicon("impropr-language")."""]
        },
        {
            """{ "Lexicons": { "improper-language": ["的"] } }""",
            ["WeChatPolicy:Lexicons:improper-language:0 is '的', a single character, and would be found in countless ordinary words; write a longer term, or behind it the words in which it does not count, as in 'term ! word word'. One that is meant as it is, code adds: PolicyBuilder.AddLexicon."]
        },
        {
            """{ "Lexicons": { "improper-language": ["的…了"] } }""",
            ["WeChatPolicy:Lexicons:improper-language:0 is '的…了', a single character, and would be found in countless ordinary words; write a longer term, or behind it the words in which it does not count, as in 'term ! word word'. One that is meant as it is, code adds: PolicyBuilder.AddLexicon."]
        },
        {
            """{ "Lexicons": { "improper-language": ["a"] } }""",
            ["WeChatPolicy:Lexicons:improper-language:0 is 'a', a single character, and would be found in countless ordinary words; write a longer term, or behind it the words in which it does not count, as in 'term ! word word'. One that is meant as it is, code adds: PolicyBuilder.AddLexicon."]
        },
        {
            """{ "Lexicons": { "improper-language": ["滚 ! 翻身"] } }""",
            ["""WeChatPolicy:Lexicons:improper-language:0: "滚 ! 翻身": the exception 翻身 does not contain the term."""]
        },
        {
            """{ "Lexicons": { "improper-language": ["，"] } }""",
            ["""WeChatPolicy:Lexicons:improper-language:0: "，": it is punctuation alone."""]
        },
        {
            """{ "Lexicons": { "surname": ["欧…阳"] } }""",
            ["""WeChatPolicy:Lexicons:surname:0: "欧…阳": a word of this list stands for itself, without gap or exception."""]
        },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_is_met_with_what_it_is_where_it_is_and_what_to_do(string written, string[] messages) => Assert.Equal(messages, Appsettings.Faults(written));
}
