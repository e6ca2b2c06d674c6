using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>What asks for no answer, and what asks for one although it looks as if it did not.</summary>
public class DialogueActsTests
{
    private static readonly TextAnalyzer s_analyzer = new TextAnalyzerBuilder().Build();
    private static readonly string[] s_names = ["张伟", "李雪梅", "Tom Lee", "A.小明"];

    [Theory]
    [InlineData("谢谢")]
    [InlineData("好的")]
    [InlineData("收到")]
    [InlineData("OK")]
    [InlineData("👌")]
    [InlineData("[强]")]
    [InlineData("[抱拳][抱拳][抱拳]")]
    [InlineData("好的，收到，谢谢！")]
    [InlineData("好滴好滴～谢谢啦")]
    [InlineData("收到👌，辛苦了[抱拳]")]
    [InlineData("OK，thanks!")]
    [InlineData("Thank you very much, Tom Lee")]
    [InlineData("Well noted with thanks.")]
    [InlineData("谢谢王总")]
    [InlineData("好的张经理，辛苦您了")]
    [InlineData("收到，谢谢小李")]
    [InlineData("谢谢张伟[玫瑰]")]
    [InlineData("好的雪梅")]
    [InlineData("@张伟 收到，谢谢")]
    [InlineData("@张伟收到")]
    [InlineData("@A.小明\u2005好的")]
    [InlineData("@陌生人 收到[OK]")]
    [InlineData("@张伟 👍")]
    [InlineData("辛苦各位领导")]
    [InlineData("嗯嗯，知道了哈")]
    [InlineData("1")]
    [InlineData("+1")]
    [InlineData("先这样，回聊")]
    [InlineData("。。。")]
    [InlineData("")]
    public void It_closes(string message) => Assert.True(DialogueActs.Closes(message, s_analyzer, s_names));

    [Theory]
    [InlineData("好的，那合同什么时候寄")]
    [InlineData("好的，报价单明天能给吗")]
    [InlineData("收到？")]
    [InlineData("OK?")]
    [InlineData("可以？")]
    [InlineData("？")]
    [InlineData("谢谢，另外发票也开一下")]
    [InlineData("收到请回复")]
    [InlineData("谢谢王总，合同您签了吗")]
    [InlineData("好的 麻烦把清单发我")]
    [InlineData("李雪梅")]
    [InlineData("王总")]
    [InlineData("@张伟")]
    [InlineData("@张伟 样品")]
    [InlineData("[急等报价单]")]
    [InlineData("好不好")]
    [InlineData("行不行")]
    [InlineData("明白没有")]
    [InlineData("你先同意")]
    [InlineData("goodwill")]
    [InlineData("copyright")]
    [InlineData("thanks, when will you ship")]
    [InlineData("在吗")]
    [InlineData("𠮷")]
    public void It_asks_for_an_answer(string message) => Assert.False(DialogueActs.Closes(message, s_analyzer, s_names));

    [Theory]
    [InlineData("FYI，新版差旅标准在附件里")]
    [InlineData("fyi: the supplier moved the visit to Friday")]
    [InlineData("本周到货清单，供参考")]
    [InlineData("明早机房断电半小时，请知悉")]
    [InlineData("仓库周六盘点，特此通知，无需回复")]
    [InlineData("会议纪要已上传，不用回复")]
    [InlineData("@张伟 跟您说一声，客户改到下周来")]
    [InlineData("访客名单抄送给您，备查")]
    [InlineData("The lift is out of order today. No action required.")]
    public void It_only_informs(string message) => Assert.True(DialogueActs.OnlyInforms(message, s_analyzer, s_names));

    [Theory]
    [InlineData("FYI，附件里的单价麻烦今天核一下")]
    [InlineData("供参考，哪天能定下来")]
    [InlineData("供参考，你看这样行吗")]
    [InlineData("FYI. Could you check the price?")]
    [InlineData("FYI, please confirm by noon")]
    [InlineData("请知悉，收到请回复")]
    [InlineData("周知：务必今天下班前填完")]
    [InlineData("无需回复客户，帮我先查库存")]
    [InlineData("We are notifying you of a delay")]
    [InlineData("样品今天寄出")]
    public void It_asks_though_it_informs(string message) => Assert.False(DialogueActs.OnlyInforms(message, s_analyzer, s_names));

    [Fact]
    public void Twice_as_long_a_message_is_read_as_well()
    {
        var filler = string.Concat(Enumerable.Repeat("今天的入库明细如下，", 2000));
        Assert.True(DialogueActs.OnlyInforms(filler + "供参考", s_analyzer, []));
        Assert.False(DialogueActs.OnlyInforms("供参考" + filler + "何时能到", s_analyzer, []));
        Assert.False(DialogueActs.Closes(string.Concat(Enumerable.Repeat("好的张伟", 5000)), s_analyzer, s_names));
    }
}
