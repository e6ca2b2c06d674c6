using Interop.Telemetry;

namespace Interop.Tests;

[Collection(Alone.Name)]
public class TelemetryTests
{
    [Theory]
    [InlineData("wechatpolicy.evaluations{wechatpolicy.fact.type=Message, wechatpolicy.outcome=Block} 1")]
    [InlineData("wechatpolicy.evaluations{wechatpolicy.fact.type=Message, wechatpolicy.outcome=Pass} 2")]
    [InlineData("wechatpolicy.findings{wechatpolicy.enforcement=Block, wechatpolicy.finding.kind=Violation, wechatpolicy.rule.id=3.1.1/password-disclosure} 1")]
    [InlineData("wechatpolicy.evaluation.duration{wechatpolicy.fact.type=Message} 3 measured")]
    [InlineData("wechatpolicy.evaluate Block: 1")]
    [InlineData("wechatpolicy.evaluate Pass: 2")]
    public async Task What_was_judged_arrives_at_the_exporters(string line) => Assert.Contains(line, await Printed(), StringComparer.Ordinal);

    [Theory]
    [InlineData("zhang.wei")]
    [InlineData("room-7")]
    [InlineData("m1")]
    [InlineData("Qm7#kd29x")]
    [InlineData("登录密码")]
    public async Task No_person_conversation_fact_or_word_arrives_there(string word) =>
        Assert.All(await Printed(), line => Assert.DoesNotContain(word, line, StringComparison.Ordinal));

    private static async Task<string[]> Printed()
    {
        await using var printed = new StringWriter { NewLine = "\n" };
        await TelemetryExample.RunAsync(printed);
        return printed.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
