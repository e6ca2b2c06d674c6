using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Conditions;

/// <summary>A company's own phrase decides as the library's do: by <see cref="PolicyBuilder.AddLexicon"/>, under the name of its list.</summary>
public class HostPhraseTests
{
    private const string Finding = "finding";
    private const string Nothing = "nothing";
    private const string Duty = "duty";

    private static readonly PolicyEngine s_library = PolicyBuilder.CreateDefault().RemoveLearnedReadings().Build();

    public static TheoryData<string, string, string, string, string, string> Rows => new()
    {
        { "refusal", "恕不奉告", "2.2.2/trade-secret", "我们的投标底价 286 万？恕不奉告", Finding, Nothing },
        { "handing-over", "给各位过目", "2.2.2/trade-secret", "我们公司的报价单给各位过目", Nothing, Finding },
        { "confiding", "佛曰不可说", "2.2.2/trade-secret", "佛曰不可说：返点 5 个点", Nothing, Finding },
        { "unpublished", "尚在襁褓", "2.2.2/trade-secret", "尚在襁褓：市占率 12%", Nothing, Finding },
        { "breach-report", "挨板子", "2.2.2/trade-secret", "我们投标价 286 万是他说的，他挨板子", Finding, Nothing },
        { "public-source", "县志", "2.2.2/trade-secret", "县志里的中标价 286 万", Finding, Nothing },
        { "keeping-place", "房梁", "3.1.1/password-safekeeping", "账号密码写在房梁了", Nothing, Finding },
        { "credential-description", "我家狗名", "3.1.1/password-disclosure", "登录密码是我家狗名", Nothing, Finding },
        { "well-wishing", "冲喜", "3.3.1/disclosure-consent", "小王怀孕了，大家冲喜", Finding, Nothing },
        { "list-surname", "冼", "3.3.1/disclosure-consent", "工资：冼星 7200，冼夫 6800", Nothing, Finding },
        { "open-deadline", "火速", "2.3.2/ambiguity", "to one: 那个报告火速弄一下", Nothing, Finding },
        { "passing-on", "同步给你", "2.3.3/personal-data-forward", "to one: 同步给你：身份证11010519491231002X", Nothing, Finding },
        { "own-trade", "俺家", "2.1.3/private-promotion", "to all: 俺家土蜂蜜特价，扫码领优惠券，加微信下单", Nothing, Finding },
        { "courtesy", "收悉", "2.3.1/timely-reply", "to one: 收悉！", Duty, Nothing },
        { "courtesy-addressee", "掌柜的", "2.3.1/timely-reply", "to one: 谢谢掌柜的", Duty, Nothing },
        { "information-only", "看看就好", "2.3.1/timely-reply", "to one: 明天的班车表，看看就好", Duty, Nothing },
        { "request", "捎个话", "2.3.1/timely-reply", "to one: 供参考，也给王工捎个话", Nothing, Duty },
        { "everybody", "老少爷们", "2.3.1/timely-reply", "to li of all: @老少爷们 明早停水", Duty, Nothing },
        { "small-talk", "在干嘛呢", "2.3.4/chit-chat", "six times: 在干嘛呢", Nothing, Finding },
        { "surname", "欧阳", "3.3.1/disclosure-consent", "欧阳娜怀孕了", Nothing, Finding },
        { "nickname-prefix", "大", "3.3.1/disclosure-consent", "大刘怀孕了", Nothing, Finding },
        { "third-person", "伊", "3.3.1/disclosure-consent", "伊怀孕了", Nothing, Finding },
        { "other-person", "楼上", "2.2.4/personal-attack", "楼上真是个废物", Nothing, Finding },
        { "first-person", "俺", "2.2.4/improper-language", "俺真是个废物", Finding, Nothing },
        { "speaker-opinion", "我瞧", "2.2.4/personal-attack", "我瞧小王是个废物", Nothing, Finding },
        { "literary-insult", "脑残", "2.2.4/improper-language", "脑残", Finding, Nothing },
        { "question-particle", "嘛", "3.3.1/disclosure-consent", "小王怀孕了嘛", Finding, Nothing },
        { "question-form", "会不会", "2.3.2/formal-confirmation", "to one: 项目会不会取消", Duty, Nothing },
        { "topic-continuation", "假期", "3.3.1/disclosure-consent", "小王怀孕假期", Finding, Nothing },
        { "access-object", "投屏器", "3.1.1/password-safekeeping", "notice: 投屏器密码：abc12345", Finding, Nothing },
        { "account-object", "号盘", "3.1.1/password-safekeeping", "notice: 会议室号盘密码：abc12345", Nothing, Finding },
        { "disowning", "我躲开了", "1.3.1/illegal-activity", "昨天有人拉我去网络赌博平台，我躲开了", Finding, Nothing },
        { "soliciting", "速来", "1.3.1/illegal-activity", "网络赌博平台、真人荷官培训，速来", Nothing, Finding },
        { "doctoring", "描一描", "1.3.1/illegal-activity", "巡检记录描一描", Nothing, Finding },
        { "record", "小本本", "1.3.1/illegal-activity", "小本本你代签一下", Nothing, Finding },
        { "oversight", "上头老爷", "1.3.1/illegal-activity", "上头老爷那儿先混过去", Nothing, Finding },
        { "decision", "拍板的", "1.3.1/illegal-activity", "给拍板的返他两个点", Nothing, Finding },
        { "game", "跳格子", "1.3.1/illegal-activity", "跳格子我坐庄", Nothing, Finding },
        { "certificate", "小红本", "1.3.1/illegal-activity", "小红本不用考就有", Nothing, Finding },
        { "trade-terms", "小鱼干", "2.1.3/private-promotion", "to one: 小鱼干不走公司", Nothing, Finding },
        { "private-trade", "吆喝", "2.1.3/private-promotion", "我妈在吆喝", Nothing, Finding },
        { "favour", "搭把手", "2.1.3/unrelated-activity", "to one: 我弟要人搭把手", Nothing, Finding },
        { "roster", "盘点", "2.1.3/unrelated-activity", "to one: 我弟盘点帮我问问", Finding, Nothing },
        { "joining", "入圈", "2.1.3/illegal-organisation", "入圈就有见点", Nothing, Finding },
        { "outcome", "返老还童", "2.2.1/misleading", "to all: 保证返老还童", Nothing, Finding },
        { "upheaval", "散伙", "2.2.3/rumour", "圈里人讲要散伙", Nothing, Finding },
        { "official-business", "厂办", "2.1.3/private-promotion", "厂办的优惠券买一送一", Finding, Nothing },
        { "work-object", "卡尺", "1.3.1/illegal-activity", "海洛因卡尺", Finding, Nothing },
        { "correction", "瞎扯", "2.2.3/rumour", "听说公司要裁员，瞎扯", Finding, Nothing },
        { "reported-speech", "吐槽", "2.2.4/improper-language", "客人吐槽“他妈的”", Finding, Nothing },
        { "disclaimer", "吹不得", "2.2.1/misleading", "to all: 全网最低吹不得", Finding, Nothing },
        { "bracketed-mark", "征求意见稿", "2.2.2/other-sensitive", "【征求意见稿】食堂菜单", Nothing, Finding },
        { "mark-mention", "戳子", "2.2.2/trade-secret", "【机密】戳子找谁领", Finding, Nothing },
        { "formal-decision", "白纸黑字", "2.3.2/formal-confirmation", "to one: 经公司研究决定价格即日起执行，白纸黑字", Duty, Nothing },
        { "warning-heading", "防坑", "1.3.1/illegal-activity", "【防坑】网络赌博平台充值返利", Finding, Nothing },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_phrase_of_its_own_makes_the_difference(string list, string phrase, string rule, string said, string before, string after)
    {
        Assert.Equal(before, Says(s_library, rule, Fact(said)));
        Assert.Equal(after, Says(PolicyBuilder.CreateDefault().RemoveLearnedReadings().AddLexicon(list, phrase).Build(), rule, Fact(said)));
    }

    [Theory]
    [InlineData("surname", "欧…阳", "without gap or exception")]
    [InlineData("courtesy", "收悉 ! 收悉函", "without gap or exception")]
    [InlineData("surname", "。", "punctuation alone")]
    public void A_word_that_no_list_can_hold_is_refused_with_its_list(string list, string word, string reason)
    {
        var fault = Assert.Single(Assert.Throws<PolicyConfigurationException>(() => PolicyBuilder.CreateDefault().AddLexicon(list, word).Build()).Faults);
        Assert.Contains(list, fault, StringComparison.Ordinal);
        Assert.Contains(reason, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_word_is_another_version() =>
        Assert.NotEqual(s_library.PolicyVersion, PolicyBuilder.CreateDefault().RemoveLearnedReadings().AddLexicon("surname", "欧阳").Build().PolicyVersion);

    [Fact]
    public void No_word_list_is_a_signal_too() => Assert.All(WordLists.Names, name => Assert.False(Signals.TryGet(name, out _)));

    private static Fact Fact(string said) => said.Split(": ", 2) switch
    {
        ["to one", var text] => A.Message(text),
        ["to all", var text] => A.Post(text),
        ["notice", var text] => A.InGroup(text) with { Kind = MessageKind.GroupNotice },
        ["to li of all", var text] => A.InGroup(text) with { Recipients = [A.Colleague], Mentions = ["li"] },
        ["six times", var text] => A.Segment([.. Enumerable.Repeat(A.InGroup(text), 6)]),
        _ => A.InGroup(said),
    };

    private static string Says(PolicyEngine engine, string rule, Fact fact) =>
        engine.Evaluate(fact).Findings.Any(finding => finding.RuleId == rule) ? Finding : engine.DutiesOf(fact).Any(duty => duty.RuleId == rule) ? Duty : Nothing;
}
