using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Folding;

/// <summary>What folding says that a text holds, by which recognisers are asked or left alone.</summary>
public class IdentifierTriggerTests
{
    [Theory]
    [InlineData("明天上午九点在三号会议室开会，请带上合同", IdentifierTrigger.AnyDigit)]
    [InlineData("这家店人均消费50元左右，停车还免费两个小时", IdentifierTrigger.AnyDigit)]
    [InlineData("请拨打客服电话64881234转人工，谢谢配合", IdentifierTrigger.AnyDigit | IdentifierTrigger.Digits)]
    [InlineData("门口那家KTV二楼的包间已经订好了，大家下班直接过去", IdentifierTrigger.AnyDigit | IdentifierTrigger.AsciiRun)]
    [InlineData("测试库的db_pw=q8，改完告诉我一声，别的先不动", IdentifierTrigger.AnyDigit | IdentifierTrigger.AsciiRun)]
    [InlineData("内网地址是10.20.3.4，大家记一下别外传", IdentifierTrigger.AnyDigit | IdentifierTrigger.Digits | IdentifierTrigger.AsciiRun | IdentifierTrigger.Dot)]
    [InlineData("新的主机地址 fd12:3456:789a:1::1 请收好", IdentifierTrigger.AnyDigit | IdentifierTrigger.Digits | IdentifierTrigger.AsciiRun)]
    [InlineData("-----BEGIN PRIVATE KEY-----", IdentifierTrigger.AsciiRun)]
    [InlineData("db_pw=q8", IdentifierTrigger.AnyDigit)]
    [InlineData("今天大家都辛苦了，晚上早点休息，周末愉快", IdentifierTrigger.None)]
    public void A_text_calls_for_what_it_holds(string text, IdentifierTrigger seen)
    {
        var reading = Reading.Of(Reading.Scanner(("insult", "傻逼")), text);
        Assert.Equal(seen, reading.Part(0).Seen);
    }
}
