using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Accuracy;

namespace Accuracy.Tests;

public class JudgeTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Fact]
    public void Many_at_once_come_out_in_their_order_as_one_by_one()
    {
        string[] texts = [.. Enumerable.Range(0, 300).Select(number => number % 3 == 0 ? $"第{number}次说你是傻逼" : $"第{number}页已经改好")];

        var judged = Judge.InWorkGroup(s_engine, texts);

        Assert.Equal(texts, judged.Select(item => item.Text));
        Assert.All(judged.Index(), pair => Assert.Equal(pair.Index % 3 == 0, OffensivePosts.IsTold(pair.Item)));
    }

    [Fact]
    public void A_mistake_shows_its_text_on_one_line_and_each_finding_below()
    {
        var judged = Judge.InWorkGroup(s_engine, ["你是\n傻逼"])[0];

        var lines = Mistake.Of("accused", "own-1", "-", judged).ToString().Split('\n');

        Assert.Equal(["accused own-1 -", "    你是 傻逼"], lines[..2]);
        Assert.Equal(judged.Decision.Findings.Count, lines.Length - 2);
    }
}
