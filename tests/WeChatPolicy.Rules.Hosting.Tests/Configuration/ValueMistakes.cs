namespace WeChatPolicy.Rules.Hosting.Tests.Configuration;

/// <summary>Names out of closed sets, instants, numbers and texts.</summary>
public class ValueMistakes
{
    public static TheoryData<string, string[]> Rows => new()
    {
        {
            """{ "Rules": { "2.3.4/chit-chat": { "Enabled": "no" } } }""",
            ["WeChatPolicy:Rules:2.3.4/chit-chat:Enabled is 'no', and must be true or false."]
        },
        {
            """{ "Rules": { "2.3.4/chit-chat": { "Enabled": 0 } } }""",
            ["WeChatPolicy:Rules:2.3.4/chit-chat:Enabled is '0', and must be true or false."]
        },
        {
            """{ "Tracking": { "FactsAreComplete": "yes" } }""",
            ["WeChatPolicy:Tracking:FactsAreComplete is 'yes', and must be true or false."]
        },
        {
            """{ "Rules": { "2.3.4/chit-chat": { "Severity": "Low, Medium" } } }""",
            ["WeChatPolicy:Rules:2.3.4/chit-chat:Severity is 'Low, Medium', and must be one of Info, Low, Medium, High, Critical, as it stands here."]
        },
        {
            """{ "Rules": { "2.3.4/chit-chat": { "Severity": "high" } } }""",
            ["WeChatPolicy:Rules:2.3.4/chit-chat:Severity is 'high', and must be one of Info, Low, Medium, High, Critical, as it stands here."]
        },
        {
            """{ "Rules": { "2.3.4/chit-chat": { "Severity": 2 } } }""",
            ["WeChatPolicy:Rules:2.3.4/chit-chat:Severity is '2', and must be one of Info, Low, Medium, High, Critical, as it stands here."]
        },
        {
            """{ "Rules": { "2.3.4/chit-chat": { "Enforcement": "Warn" } } }""",
            ["WeChatPolicy:Rules:2.3.4/chit-chat:Enforcement is 'Warn', and must be one of None, Notify, Review, Block, as it stands here."]
        },
        {
            """{ "Tracking": { "OnLeave": "passon" } }""",
            ["WeChatPolicy:Tracking:OnLeave is 'passon', and must be one of PassOn, Cancel, Keep, as it stands here."]
        },
        {
            """{ "Training": { "Channels": ["Email", "Unknown"] } }""",
            [
                "WeChatPolicy:Training:Channels:0 is 'Email', and must be one of NoticeBoard, Mail, WeChatGroup, OfficialAccount, Intranet, Other, as it stands here.",
                "WeChatPolicy:Training:Channels:1 is 'Unknown', and must be one of NoticeBoard, Mail, WeChatGroup, OfficialAccount, Intranet, Other, as it stands here.",
            ]
        },
        {
            """{ "Assessment": { "Ladder": [{ "At": 2, "Sanction": "None" }] } }""",
            ["WeChatPolicy:Assessment:Ladder:0:Sanction is 'None', and must be one of Warning, Demotion, Dismissal, Other, as it stands here."]
        },
        {
            """{ "Rules": { "2.3.4/chit-chat": { "EffectiveFrom": "2026-10-01" } } }""",
            ["WeChatPolicy:Rules:2.3.4/chit-chat:EffectiveFrom is '2026-10-01', and must be an instant with its offset, such as 2026-01-01T00:00:00+08:00."]
        },
        {
            """{ "Rules": { "2.3.4/chit-chat": { "EffectiveFrom": "2026-10-01T00:00:00" } } }""",
            ["WeChatPolicy:Rules:2.3.4/chit-chat:EffectiveFrom is '2026-10-01T00:00:00', and must be an instant with its offset, such as 2026-01-01T00:00:00+08:00."]
        },
        {
            """{ "Rules": { "2.3.4/chit-chat": { "EffectiveFrom": "10/01/2026 00:00:00 +08:00" } } }""",
            ["WeChatPolicy:Rules:2.3.4/chit-chat:EffectiveFrom is '10/01/2026 00:00:00 +08:00', and must be an instant with its offset, such as 2026-01-01T00:00:00+08:00."]
        },
        {
            """{ "Passwords": { "MinimumLength": "eight" } }""",
            ["WeChatPolicy:Passwords:MinimumLength is 'eight', and must be a whole number from 4 to 128."]
        },
        {
            """{ "Passwords": { "MinimumLength": 3 } }""",
            ["WeChatPolicy:Passwords:MinimumLength is '3', and must be a whole number from 4 to 128."]
        },
        {
            """{ "Passwords": { "MinimumLength": 8.5 } }""",
            ["WeChatPolicy:Passwords:MinimumLength is '8.5', and must be a whole number from 4 to 128."]
        },
        {
            """{ "Communication": { "ChitChatMessages": 1 } }""",
            ["WeChatPolicy:Communication:ChitChatMessages is '1', and must be a whole number of 2 or more."]
        },
        {
            """{ "Communication": { "ChitChatMessages": -5 } }""",
            ["WeChatPolicy:Communication:ChitChatMessages is '-5', and must be a whole number of 2 or more."]
        },
        {
            """{ "Assessment": { "LowPoints": "1,5" } }""",
            ["WeChatPolicy:Assessment:LowPoints is '1,5', and must be a number of 0 or more, such as 1.5."]
        },
        {
            """{ "Assessment": { "LowPoints": -1 } }""",
            ["WeChatPolicy:Assessment:LowPoints is '-1', and must be a number of 0 or more, such as 1.5."]
        },
        {
            """{ "Assessment": { "PointsCap": 0 } }""",
            ["WeChatPolicy:Assessment:PointsCap is '0', and must be a number above 0, such as 20."]
        },
        {
            """{ "Files": { "AllowedExtensions": ["*.pdf"] } }""",
            ["WeChatPolicy:Files:AllowedExtensions:0 is '*.pdf', and must be an extension without dot or star, such as pdf."]
        },
        {
            """{ "Files": { "AllowedExtensions": [".pdf", "docx,xlsx", "tar.gz"] } }""",
            [
                "WeChatPolicy:Files:AllowedExtensions:0 is '.pdf', and must be an extension without dot or star, such as pdf.",
                "WeChatPolicy:Files:AllowedExtensions:1 is 'docx,xlsx', and must be an extension without dot or star, such as pdf.",
                "WeChatPolicy:Files:AllowedExtensions:2 is 'tar.gz', and must be an extension without dot or star, such as pdf.",
            ]
        },
        {
            """{ "Passwords": { "CompanyNames": [""] } }""",
            ["WeChatPolicy:Passwords:CompanyNames:0 is '', and must be a name."]
        },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_is_met_with_what_it_is_where_it_is_and_what_to_do(string written, string[] messages) => Assert.Equal(messages, Appsettings.Faults(written));
}
