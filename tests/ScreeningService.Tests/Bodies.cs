namespace ScreeningService.Tests;

/// <summary>What callers send: a made-up company, on a Tuesday in May.</summary>
internal static class Bodies
{
    public const string Zhang = """{"id":"zhang.wei","kind":"Employee","managerId":"wang.fang"}""";
    public const string Li = """{"id":"li.na","kind":"Employee","managerId":"wang.fang"}""";
    public const string Chen = """{"id":"chen.jie","kind":"Employee","managerId":"zhou.min"}""";

    /// <summary>What somebody writes in a work group.</summary>
    public static string InGroup(string id, string text, string sender = Zhang, string purpose = "Work") => $$"""
        {"fact":"message","id":"{{id}}","sender":{{sender}},"conversation":{"id":"room-7","kind":"Group","purpose":"{{purpose}}"},"sentAt":"2026-05-12T09:58:00+08:00","text":"{{text}}"}
        """;

    /// <summary>What somebody writes to a colleague alone.</summary>
    public static string To(string id, string sender, string reader, string text, string sentAt = "2026-05-12T09:58:00+08:00") => $$"""
        {"fact":"message","id":"{{id}}","sender":{{sender}},"recipients":[{{reader}}],"conversation":{"id":"chat-zhang-li","kind":"Direct","purpose":"Work"},"sentAt":"{{sentAt}}","text":"{{text}}"}
        """;

    /// <summary>A question that asks for an answer within four working hours.</summary>
    public static string Question(string id = "q-1") => To(id, Zhang, Li, "明天评审要用的材料，今天几点能给我？");

    /// <summary>A decision by somebody of the supervision group.</summary>
    public static string Decision(string fact, string id, string more) => $$"""
        {"fact":"{{fact}}","id":"{{id}}","person":{{Chen}},"at":"2026-05-12T09:59:00+08:00",{{more}}}
        """;

    /// <summary>Li need not answer the question q-1.</summary>
    public static string Waived(string key) => Decision("dutyWaived", "w-1", $$"""
        "ruleId":"2.3.1/timely-reply","key":"{{key}}","debtor":"person:li.na","reason":"answered by telephone"
        """);

    /// <summary>Li may answer a day later.</summary>
    public static string Extended(string key) => Decision("dutyExtended", "e-1", $$"""
        "ruleId":"2.3.1/timely-reply","key":"{{key}}","debtor":"person:li.na","reason":"on a journey","until":"2026-05-13T18:00:00+08:00"
        """);

    /// <summary>A warning for Zhang, proposed or decided.</summary>
    public static string Warning(string fact) => Decision(fact, "p-1", $$"""
        "employee":{{Zhang}},"sanction":"Warning","caseIds":["C-1"]
        """);

    /// <summary>An appeal that is not upheld.</summary>
    public static string Appeal() => Decision("appealDecided", "a-1", """
        "appealId":"l-1","upheld":"No"
        """);

    /// <summary>A step in the case C-1 about zhang.wei, taken by somebody of the supervision group.</summary>
    public static string Step(string fact, string id, string at, string by = Chen, string more = "") => $$"""
        {"fact":"{{fact}}","id":"{{id}}","person":{{by}},"at":"{{at}}","caseId":"C-1","accused":{{Zhang}},"ruleId":"3.1.1/password-disclosure","inSupervisionGroup":"Yes"{{more}}}
        """;
}
