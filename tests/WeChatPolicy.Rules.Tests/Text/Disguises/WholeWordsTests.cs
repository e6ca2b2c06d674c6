using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Disguises;

/// <summary>What is no disguise is not torn apart: with every kind on, these carry what they carry with none.</summary>
public class WholeWordsTests
{
    private static readonly TextAnalyzer s_all = new TextAnalyzerBuilder().Build();
    private static readonly TextAnalyzer s_none = new TextAnalyzerBuilder().ReadDisguises(DisguiseKinds.None).Build();

    [Theory]
    [InlineData("made in China，same as before")]
    [InlineData("please have a look at the banana release notes")]
    [InlineData("women de team lead 说 shanghai office 搬了")]
    [InlineData("git rebase main && dotnet build -c Release")]
    [InlineData("System.Linq.Enumerable.Range(0, 10).Select(i => i * 2)")]
    [InlineData("SELECT name, size FROM table WHERE date > '2024-01-01'")]
    [InlineData("型号 TMD-2635，SB-220，CNM-1024A，NMB-MAT")]
    [InlineData("料号 8B13-SHA-256，库位 A3-13B，批次 B13C")]
    [InlineData("STM32F103C8T6 换成 GD32F303，LM358 备两盘")]
    [InlineData("螺丝 M3*8 十颗，线 RVV 3*2.5 一卷")]
    [InlineData("MD5 和 SHA1 都不安全，用 sha256")]
    [InlineData("iPhone 13 Pro Max 256G，小米 14，Mate 60")]
    [InlineData("K歌房、A股、B超、C位、T恤、X光都写对了吗")]
    [InlineData("3楼4号会议室，13点开会，2班倒")]
    [InlineData("张三丰、李四光、王五、赵六、马化、毕福")]
    [InlineData("毕昇、沙宝亮、单于、尼玛次仁、操瑞")]
    [InlineData("Shabir Ahmed 和 Biao Zhang、Dan Li、Wang Bo 参会")]
    [InlineData("a@b.cn，R&D 部门，100%，￥300 起，$5 一个")]
    [InlineData("周一到周五，男、女、老、少都可以报名")]
    [InlineData("开开心心、高高兴兴、顺顺利利、干干净净")]
    [InlineData("谢谢妈妈，看看爸爸，想想办法")]
    [InlineData("[微笑][捂脸][吃瓜][鄙视][拳头][菜刀][炸弹]")]
    [InlineData("今天下班早😀明天见👋周末愉快🎉")]
    [InlineData("吃了🍎和🍌，买了🐟🐔🐖，还有一束🌹")]
    [InlineData("女子组的好成绩，日月光，木材林场，弓箭和虽然")]
    [InlineData("好。行。嗯。可。以。")]
    [InlineData("哈哈哈哈哈，好的好的好的，嗯嗯嗯")]
    [InlineData("第3方、双11、4季度、5险1金、996、007")]
    public void Ordinary_writing_is_left_whole(string text)
    {
        var (with, without) = (Reading.Of(s_all, text), Reading.Of(s_none, text));
        Assert.Equal(Written(without), Written(with));
    }

    private static string Written(AnalysisBuffer reading) =>
        string.Join(", ", reading.Matches.ToArray().Select(match => $"{Signals.All[match.Signal.Index].Name} {match.Strength} {reading.Original(0).Slice(match.Start, match.Length)}"));
}
