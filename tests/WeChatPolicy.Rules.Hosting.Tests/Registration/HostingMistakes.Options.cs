using Microsoft.Extensions.DependencyInjection;

namespace WeChatPolicy.Rules.Hosting.Tests.Registration;

/// <summary>What is wrong with what the configuration says of rules and terms.</summary>
public class HostingMistakesOfOptions
{
    private const string Nearest = "The nearest known:";

    private static readonly HostingMistake[] s_rows =
    [
        new("a rule that there is not", ["WeChatPolicy:Rules:2.3.4/chitchat:Severity=High"], Plain,
            $"WeChatPolicy:Rules:2.3.4/chitchat: no such rule. {Nearest} '2.3.4/chit-chat', '2.3.4/off-topic', '2.3.4/participation'."),
        new("a category that there is not", ["WeChatPolicy:Lexicons:improper-langauge:0=哎哟喂呀"], Plain,
            $"WeChatPolicy:Lexicons:improper-langauge: there is no such category, and no rule names it. {Nearest} 'improper-language', 'employee-data', 'impersonation'. One of the company's own is made in code, by AddLexicon(\"improper-langauge\")."),
        new("a category that there is not, beside a rule in code that may ask for anything", ["WeChatPolicy:Lexicons:trade-secrte:0=蓝鲸计划"],
            services => services.AddWeChatPolicy(builder => builder.AddRule(Rule.For<Message>("acme/names").When((_, text) => text.Has("gambling")))),
            $"WeChatPolicy:Lexicons:trade-secrte: there is no such category, and no rule names it. {Nearest} 'trade-secret', 'trade-terms', 'trade-secret-text'. One of the company's own is made in code, by AddLexicon(\"trade-secrte\")."),
        new("an empty term", ["WeChatPolicy:Lexicons:insult:0=", "WeChatPolicy:Lexicons:insult:1=大笨蛋"], Plain, "WeChatPolicy:Lexicons:insult:0: the term is empty; write one, or leave the entry out."),
        new("an empty term that is allowed", ["WeChatPolicy:AllowedTerms:0= "], Plain, "WeChatPolicy:AllowedTerms:0: the term is empty; write one, or leave the entry out."),
        new("a time zone that there is not", ["WeChatPolicy:Calendar:TimeZone=China/Peking"], Plain,
            "WeChatPolicy:Calendar:TimeZone is 'China/Peking', and must be a time zone that this machine knows, such as Asia/Shanghai, Asia/Hong_Kong or Europe/Berlin, or an offset such as +08:00."),
        new("everything at once",
            ["WeChatPolicy:Rules:9.9.9/nothing:Enabled=false", "WeChatPolicy:Passwords:MinimumLength=1", "WeChatPolicy:Calendar:TimeZone=Mars", "WeChatPolicy:Lexicons:insult:0=a ! b", "WeChatPolicy:Communication:Reply=soon"],
            services => services.AddWeChatPolicy(builder => builder.Disable("2.4.1/fileformat").AddRule(Rule.Define("acme/names").Norm("名", "name").On<Message>(["acme-name"], static (in _) => { }))),
            
            "WeChatPolicy:Communication:Reply is 'soon', and must be a term such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time).",
            "WeChatPolicy:Passwords:MinimumLength is '1', and must be a whole number from 4 to 128.",
            "WeChatPolicy:Calendar:TimeZone is 'Mars', and must be a time zone that this machine knows, such as Asia/Shanghai, Asia/Hong_Kong or Europe/Berlin, or an offset such as +08:00.",
            $"WeChatPolicy:Rules:9.9.9/nothing: no such rule. {Nearest} '2.2.1/harmful', '2.2.1/misleading', '2.2.3/rumour'.",
            $"There is no rule '2.4.1/fileformat' to disable or configure. {Nearest} '2.4.1/file-format', '2.4.1/file-complete', '2.4.1/handling-notice'.",
            "WeChatPolicy:Lexicons:insult:0: \"a ! b\": it is read as the single character a, which is everywhere.",
            $"Rule 'acme/names' asks for the signal 'acme-name', and there is none. {Nearest} 'access-code', 'e-mail', 'awareness'."),
    ];

    public static TheoryData<string> Rows => HostingMistake.Names(s_rows);

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_is_told_at_the_start_what_where_and_what_to_do(string what) => s_rows.Single(row => row.What == what).IsTold();

    private static void Plain(IServiceCollection services) => services.AddWeChatPolicy();
}
