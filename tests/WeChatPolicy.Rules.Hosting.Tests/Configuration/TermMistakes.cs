namespace WeChatPolicy.Rules.Hosting.Tests.Configuration;

/// <summary>Terms: what is none, and what is nothing.</summary>
public class TermMistakes
{
    public static TheoryData<string, string[]> Rows => new()
    {
        {
            """{ "Communication": { "Reply": "soon" } }""",
            ["WeChatPolicy:Communication:Reply is 'soon', and must be a term such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time)."]
        },
        {
            """{ "Communication": { "Reply": "4 hours" } }""",
            ["WeChatPolicy:Communication:Reply is '4 hours', and must be a term such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time)."]
        },
        {
            """{ "Communication": { "Reply": "04:00:00" } }""",
            ["WeChatPolicy:Communication:Reply is '04:00:00', and must be a term such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time)."]
        },
        {
            """{ "Communication": { "Reply": 4 } }""",
            ["WeChatPolicy:Communication:Reply is '4', and must be a term such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time)."]
        },
        {
            """{ "Communication": { "Reply": "" } }""",
            ["WeChatPolicy:Communication:Reply is '', and must be a term such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time)."]
        },
        {
            """{ "Communication": { "Reply": "-4h" } }""",
            ["WeChatPolicy:Communication:Reply is '-4h', and must be a term such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time)."]
        },
        {
            """{ "Communication": { "Reply": "0d" } }""",
            ["WeChatPolicy:Communication:Reply is '0d', and must be more than 0, such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time); 0wd is until the end of the day."]
        },
        {
            """{ "Accounts": { "Filing": "0wh" } }""",
            ["WeChatPolicy:Accounts:Filing is '0wh', and must be more than 0, such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time); 0wd is until the end of the day."]
        },
        {
            """{ "Backups": { "Interval": "0wd" } }""",
            ["WeChatPolicy:Backups:Interval is '0wd', and must be more than 0, such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time)."]
        },
        {
            """{ "Passwords": { "Rotation": "0m" } }""",
            ["WeChatPolicy:Passwords:Rotation is '0m', and must be more than 0, such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time)."]
        },
        {
            """{ "Communication": { "ChitChatWindow": "0m" } }""",
            ["WeChatPolicy:Communication:ChitChatWindow is '0m', and must be more than 0, such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time)."]
        },
        {
            """{ "Tracking": { "AllowedLateness": "1wh" } }""",
            ["WeChatPolicy:Tracking:AllowedLateness is '1wh', and must be by the clock, such as 10m."]
        },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_is_met_with_what_it_is_where_it_is_and_what_to_do(string written, string[] messages) => Assert.Equal(messages, Appsettings.Faults(written));
}
