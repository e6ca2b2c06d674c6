using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class BankCardTests
{
    [Theory]
    [InlineData("卡号6222021234567890128", "Certain 6222021234567890128")]
    [InlineData("6222021234567890128", "Likely 6222021234567890128")]
    [InlineData("储蓄卡 4367421234567890129", "Certain 4367421234567890129")]
    [InlineData("卡号 60142812345678909", "Certain 60142812345678909")]
    [InlineData("3530111333300000", "Likely 3530111333300000")]
    [InlineData("30569309025904", "Likely 30569309025904")]

    // Behind a word for it a number of a known issuer and a length that it uses is possible, though its check is wrong.
    [InlineData("卡号6222021234567890123", "Possible 6222021234567890123")]
    [InlineData("打款账号：9558801234567890123", "Possible 9558801234567890123")]
    [InlineData("工资卡 6228 4800 1234 5678 913", "Possible 6228 4800 1234 5678 913")]
    [InlineData("卡号 60142812345678901", "Possible 60142812345678901")]
    [InlineData("收款账户 95555012345678")]
    [InlineData("信用卡4111111111111112", "Possible 4111111111111112")]
    [InlineData("6222021234567890123")]
    [InlineData("卡号 7222021234567890123")]
    [InlineData("卡号 622202123456789")]
    [InlineData("打卡机6222021234567890123")]

    // Named otherwise it is none.
    [InlineData("订单号6222021234567890128")]
    [InlineData("快递单号 4111111111111111")]
    [InlineData("4300123456789")]
    public void Bank_card(string text, params string[] finds) => Assert.Equal(finds, Recognised.In(text, Signals.BankCard));
}
