namespace WeChatPolicy.Rules.Hosting.Tests.Configuration;

/// <summary>Keys that no option has.</summary>
public class UnknownKeyMistakes
{
    public static TheoryData<string, string[]> Rows => new()
    {
        {
            """{ "Passwords": { "MinLenght": 12 } }""",
            ["WeChatPolicy:Passwords:MinLenght: there is no such option. The nearest known: 'MinimumLength', 'Rotation', 'CompanyNames'."]
        },
        {
            """{ "passwords": { "minlenght": 12 } }""",
            ["WeChatPolicy:passwords:minlenght: there is no such option. The nearest known: 'MinimumLength', 'Rotation', 'CompanyNames'."]
        },
        {
            """{ "Pasword": { "MinimumLength": 12 } }""",
            ["WeChatPolicy:Pasword: there is no such option. The nearest known: 'Passwords', 'Scope', 'Backups'."]
        },
        {
            """{ "Calender": { "Holidays": ["2026-10-01"] } }""",
            ["WeChatPolicy:Calender: there is no such option. The nearest known: 'Calendar', 'Files', 'Rules'."]
        },
        {
            """{ "Calendar": { "Holiday": ["2026-10-01"] } }""",
            ["WeChatPolicy:Calendar:Holiday: there is no such option. The nearest known: 'Holidays', 'HalfDays', 'HalfDayHours'."]
        },
        {
            """{ "Communication": { "Replay": "4wh" }, "Traning": { "Interval": "183d" } }""",
            [
                "WeChatPolicy:Communication:Replay: there is no such option. The nearest known: 'Reply', 'UrgentReply', 'ImportantReply'.",
                "WeChatPolicy:Traning: there is no such option. The nearest known: 'Training', 'Tracking', 'Privacy'.",
            ]
        },
        {
            """{ "Rules": { "2.3.4/chit-chat": { "Enable": false } } }""",
            ["WeChatPolicy:Rules:2.3.4/chit-chat:Enable: there is no such option. The nearest known: 'Enabled', 'Severity', 'Enforcement'."]
        },
        {
            """{ "Assessment": { "Ladder": [{ "At": 2, "Sanktion": "Warning" }] } }""",
            ["WeChatPolicy:Assessment:Ladder:0:Sanktion: there is no such option. The nearest known: 'Sanction', 'At', 'Name'."]
        },
        {
            """{ "MinimumLength": 12 }""",
            ["WeChatPolicy:MinimumLength: there is no such option here; it stands under Passwords."]
        },
        {
            """{ "Interval": "30d" }""",
            ["WeChatPolicy:Interval: there is no such option here; it stands under Backups and Training."]
        },
        {
            """{ "Calendar": { "Passwords": { "MinimumLength": 12 } } }""",
            ["WeChatPolicy:Calendar:Passwords: there is no such option here; it stands under WeChatPolicy."]
        },
        {
            """{ "2.3.4/chit-chat": false }""",
            ["""WeChatPolicy:2.3.4/chit-chat: there is no such option. What a rule does stands under Rules, as an object: "Rules": { "2.3.4/chit-chat": { "Enabled": false } }."""]
        },
        {
            """{ "2.3.4/chit-chat": { "Enabled": false } }""",
            ["""WeChatPolicy:2.3.4/chit-chat: there is no such option. What a rule does stands under Rules, as an object: "Rules": { "2.3.4/chit-chat": { "Enabled": false } }."""]
        },
        {
            """{ "WeChatPolicy": { "Passwords": { "MinimumLength": 12 } } }""",
            ["WeChatPolicy:WeChatPolicy: the section stands within itself; what it holds belongs one level higher."]
        },
        {
            """{ "Passwords": { "Comment": "as agreed in May" } }""",
            ["WeChatPolicy:Passwords:Comment: there is no such option. The nearest known: 'Rotation', 'CompanyNames', 'MinimumLength'."]
        },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_is_met_with_what_it_is_where_it_is_and_what_to_do(string written, string[] messages) => Assert.Equal(messages, Appsettings.Faults(written));
}
