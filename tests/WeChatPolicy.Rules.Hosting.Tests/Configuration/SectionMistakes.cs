using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules.Hosting.Tests.Configuration;

/// <summary>The section itself: what it is called, and what is handed over in its place.</summary>
public class SectionMistakes
{
    private const string Passwords = """{ "Passwords": { "MinimumLength": 12 } }""";

    [Theory]
    [InlineData("WechatPolicies")]
    [InlineData("WeChatPolicys")]
    [InlineData("WeChatPolcy")]
    [InlineData("WeChat.Policy")]
    [InlineData("WeChatPolicyOptions")]
    [InlineData("wechat-policy")]
    public void One_that_is_called_nearly_so_is_told_of(string name) => Assert.Equal(
        [$"{name}: the section of the policy is called WeChatPolicy, and there is none. Rename this one, or hand it over by its name: AddWeChatPolicy(configuration.GetSection(\"{name}\"))."],
        Appsettings.FaultsOf(Appsettings.Whole($$"""{ "{{name}}": {{Passwords}} }""")));

    [Theory]
    [InlineData($$"""{ "WeChatPolicy": {{Passwords}}, "WeChatPolicies": {{Passwords}} }""")]
    [InlineData($$"""{ "wechatpolicy": {{Passwords}} }""")]
    [InlineData("""{ "WeChatPay": { "MerchantId": "1" }, "WeComPolicy": { "Url": "https://example.com" }, "Logging": { "LogLevel": { "Default": "Information" } } }""")]
    [InlineData("""{ "WECHATPOLICY_DATA": "here" }""")]
    [InlineData("{}")]
    public void What_another_section_is_called_is_nobodys_business(string json) => Assert.Empty(Appsettings.FaultsOf(Appsettings.Whole(json)));

    [Fact]
    public void All_faults_of_a_file_stand_in_one_error()
    {
        var options = PolicyOptions.From(Appsettings.Whole("""{ "WeChatPolicy": { "Passwords": { "MinLenght": 12 }, "Communication": { "Reply": "soon" }, "Rules": { "2.3.4/chitchat": { "Enabled": "no" } } } }"""));

        var error = Assert.Throws<PolicyConfigurationException>(() => PolicyBuilder.CreateDefault().WithOptions(options).Build());

        Assert.Equal(
            """
            The policy's configuration has 4 fault(s):
            - WeChatPolicy:Communication:Reply is 'soon', and must be a term such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time).
            - WeChatPolicy:Passwords:MinLenght: there is no such option. The nearest known: 'MinimumLength', 'Rotation', 'CompanyNames'.
            - WeChatPolicy:Rules:2.3.4/chitchat:Enabled is 'no', and must be true or false.
            - WeChatPolicy:Rules:2.3.4/chitchat: no such rule. The nearest known: '2.3.4/chit-chat', '2.3.4/off-topic', '2.2.1/harmful'.
            """.ReplaceLineEndings("\n"),
            error.Message);
    }

    [Fact]
    public void A_section_by_another_name_is_told_by_that_name()
    {
        var section = Appsettings.Whole("""{ "Companies": { "North": { "Pasword": {} } } }""").GetSection("Companies:North");

        Assert.Equal(
            ["Companies:North:Pasword: there is no such option. The nearest known: 'Passwords', 'Scope', 'Backups'."],
            Assert.Throws<PolicyConfigurationException>(() => PolicyBuilder.CreateDefault().WithOptions(PolicyOptions.From(section)).Build()).Faults);
    }

    /// <summary>The environment and the command line write keys in capitals, or in any case.</summary>
    [Theory]
    [InlineData("WECHATPOLICY:PASSWORDS:MINIMUMLENGTH", "12")]
    [InlineData("wechatpolicy:rules:2.3.4/CHIT-CHAT:enabled", "FALSE")]
    [InlineData("WECHATPOLICY:LEXICONS:IMPROPER-LANGUAGE:0", "哎哟喂呀")]
    [InlineData("WeChatPolicy:calendar:holidays:0", "2026-10-01")]
    [InlineData("WECHATPOLICY:PUBLICATION:REVIEWERS:新品:0", "市场部")]
    public void Keys_are_known_in_any_case(string key, string value) =>
        Assert.Empty(Appsettings.FaultsOf(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(key, (string?)value)]).Build()));

    [Fact]
    public void What_is_read_in_any_case_counts()
    {
        var options = PolicyOptions.From(new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { ["RULES:2.3.4/CHIT-CHAT:ENABLED"] = "false", ["LEXICONS:IMPROPER-LANGUAGE:0"] = "哎哟喂呀" }).Build());

        var engine = PolicyBuilder.CreateDefault().WithOptions(options).Build();

        Assert.DoesNotContain("2.3.4/chit-chat", engine.RuleIds);
        Assert.Equal(["哎哟喂呀"], engine.Options.Lexicons["improper-language"]);
    }
}
