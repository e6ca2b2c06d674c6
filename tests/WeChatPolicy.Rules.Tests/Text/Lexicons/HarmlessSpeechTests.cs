using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>Ordinary words that hold a term, or name what a rule is about, and the offences that stand beside them.</summary>
public class HarmlessSpeechTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    /// <summary>By field, as people of the trade write them.</summary>
    public static TheoryData<string, string> Words => new()
    {
        { "medicine", "栀黄片 银黄片 左胸大肌 胸大肌拉伤 阴道镜 阴道炎 宫颈癌根治术 直肠癌根治术 甲状腺切除术 扁桃体切除术 阑尾切除 腹膜透析机 血液透析室 化疗泵 良性病变 慢性病管理 视神经病变 肠道寄生虫卵 安神药 精神药物 盐酸氯胺酮 热下注 吸血昆虫 梅毒抗体 艾滋病筛查" },
        { "animals and plants", "大麻哈鱼 大麻鳽 肉用黄牛 秦川黄牛 杂种优势 杂种落叶松 远缘杂种 印度支那虎 金毛蜂 锦鲤池 豆瓣绿 香水柠檬 育肥猪场" },
        { "food", "常州大麻糕 羊杂碎汤 郫县豆瓣酱 老母鸡汤 软蛋糕 小炒黄牛肉 鸭血粉丝汤 酱香饼 冰糖燕窝 阳澄湖大闸蟹 螺蛳粉 滚蛋饺" },
        { "law", "走私普通货物罪 反洗钱专员 洗钱罪 虚开增值税专用发票罪 枪支管理法 侵犯商业秘密罪 强奸罪 贪污罪 抵押权 劳动合同范本 专利代理费 招标代理机构 可转让票据 股权转让协议 根治欠薪条例" },
        { "finance", "资产负债表 现金流量表 年化利息 资本运作 满仓 重仓 电子股份 恒生电子股份 并购贷款" },
        { "computing", "无限级分类 无限级菜单 注册机构 注册机制 持续集成 三维图像 redis集群 端口映射 加密方式 项目代码 SSL证书失效 证书过期 快速转发 乒乓缓冲 数据包过滤 软件质量保证 MLP网络 在线客服系统" },
        { "idioms", "两面三刀 狼子野心 忘恩负义 人面兽心 一无是处 史无前例 独一无二 日进斗金 流言蜚语 风言风语 杀人灭口 血肉模糊 黄道吉日 因果报应 朝令夕改 狐假虎威" },
        { "people and places", "尼玛扎西 次仁尼玛 王佳微 山阴道 江阴道 塔罗河 八卦洲 八卦岭 老子故里 黄牛岭 印度支那半岛" },
        { "goods", "TMD刹车片 NMD泵 SB-220阀门 mlp模型 水晶香水瓶 不锈钢饭桶 狗腿刀 甘草包装 羊毛片 废柴油" },
    };

    /// <summary>What the same words become once somebody offers, asks or attacks.</summary>
    public static TheoryData<string, string> Offences => new()
    {
        { "1.3.1/illegal-activity", "出大麻，要的私聊" },
        { "1.3.1/illegal-activity", "无码资源打包，网盘自取" },
        { "2.2.4/improper-language", "真是个s13" },
        { "2.2.4/improper-language", "你个5b" },
        { "2.2.4/improper-language", "f0ck 又改需求" },
        { "1.3.1/illegal-activity", "卖氯胺酮，有货" },
        { "1.3.1/illegal-activity", "昨晚赌球赢了三千，带你赌球" },
        { "1.3.1/illegal-activity", "普通麻将机控制器，起手好牌" },
        { "1.3.1/illegal-activity", "代开发票，可做账报销" },
        { "1.3.1/illegal-activity", "您投递的简历已合格，日薪结算，加Q入职" },
        { "2.1.3/private-promotion", "双色汤燕窝批发，招代理，一件代发，加微信" },
        { "2.1.3/unrelated-activity", "谁帮我砍一刀，还差一点" },
        { "2.2.4/personal-attack", "你这个杂种" },
        { "2.2.4/personal-attack", "你就是个两面三刀的人" },
        { "2.2.4/improper-language", "nmd 又加班" },
        { "2.2.4/improper-language", "真是个sb" },
        { "2.2.3/rumour", "小道消息，下个月要裁人" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void An_ordinary_word_accuses_nobody(string field, string words)
    {
        var accused = words.Split(' ').SelectMany(word => new[] { word, $"{word}的资料放在共享盘了" })
            .SelectMany(text => s_engine.Evaluate(A.InGroup(text)).Findings.Where(finding => finding is { Kind: FindingKind.Violation, Enforcement: > Enforcement.None }).Select(finding => $"{field}: {text}: {finding.RuleId}"));
        Assert.Empty(accused);
    }

    /// <summary>A word that tells of something, or is part of another, in a sentence of everyday.</summary>
    [Theory]
    [InlineData("晚上一起娱乐一下")]
    [InlineData("小时候妈妈逼着吃青菜")]
    [InlineData("昨晚在网吧包夜打游戏")]
    [InlineData("淋了雨，衣服都湿透了")]
    [InlineData("男性也讲贞操，这话没错")]
    [InlineData("好运像猪猪一样砸向你")]
    [InlineData("新装修走的性冷淡风")]
    [InlineData("开B5楼会议室，5B室也行")]
    [InlineData("别拦我，我要去看海")]
    [InlineData("孔径 单位mm: 12x30")]
    public void A_word_that_only_tells_of_something_is_no_offence(string text) => Assert.DoesNotContain(
        s_engine.Evaluate(A.InGroup(text)).Findings, finding => finding is { Kind: FindingKind.Violation, Enforcement: > Enforcement.None } && finding.RuleId != "2.3.4/off-topic");

    [Theory]
    [MemberData(nameof(Offences))]
    public void An_offence_in_the_same_words_is_told_of(string rule, string text) =>
        Assert.Contains(s_engine.Evaluate(A.InGroup(text)).Findings, finding => finding.RuleId == rule);

    /// <summary>Words of a public thesaurus that nobody here wrote, each sent by itself.</summary>
    [Fact]
    public void Of_ten_thousand_words_two_at_most_are_blocked_and_fifteen_accused()
    {
        var file = Datasets.Find("harmless/words.tsv");
        if (file is null) Assert.Skip("Skipped: the tuning data is absent (set WECHATPOLICY_DATASETS).");
        string[] words = [.. File.ReadLines(file).Select(line => line.Split('\t')[0]).Distinct()];
        var (blocked, accused) = (0, 0);
        foreach (var word in words)
        {
            var decision = s_engine.Evaluate(A.InGroup(word));
            if (decision.Outcome == Outcome.Block) blocked++;
            if (decision.Findings.Any(finding => finding is { Kind: FindingKind.Violation, Enforcement: > Enforcement.None })) accused++;
        }

        Assert.InRange(blocked, 0, 2 * words.Length / 10_000);
        Assert.InRange(accused, 0, 15 * words.Length / 10_000);
    }
}
