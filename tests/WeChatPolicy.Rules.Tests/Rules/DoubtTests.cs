using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Rules;

public class DoubtTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Theory]
    [InlineData("重要文件未加密", "疑似重要文件未加密，待核实")]
    [InlineData("内容疑似私人商业推广", "内容疑似私人商业推广")]
    [InlineData("内容涉嫌违法活动", "内容涉嫌违法活动")]
    public void A_suspicion_says_so_once(string sure, string inDoubt) => Assert.Equal(inDoubt, Doubt.Message((sure, "")).Zh);

    [Theory]
    [InlineData("撤回并注意用语", "请先核实；情况属实的，撤回并注意用语")]
    [InlineData("核实来源；未经证实的请撤回", "核实来源；未经证实的请撤回")]
    public void Its_remedy_asks_for_a_look_first(string sure, string inDoubt) => Assert.Equal(inDoubt, Doubt.Remedy((sure, "")).Zh);

    [Fact]
    public void Every_violation_that_is_only_possible_is_told_as_a_suspicion() => Assert.All(PolicyCatalog.Rules.Where(rule => rule.Kind == FindingKind.Violation), rule =>
    {
        Assert.Matches("疑似|涉嫌", rule.MessageInDoubt.Zh);
        Assert.Contains("verified", rule.MessageInDoubt.En + (rule.Message == rule.MessageInDoubt ? "verified" : ""), StringComparison.Ordinal);
        Assert.Matches("核实|核查", rule.RemedyInDoubt.Zh);
    });

    [Fact]
    public void A_finding_speaks_as_surely_as_it_is()
    {
        var possible = s_engine.Evaluate(A.InGroup("他说“真是个傻逼”")).Findings;
        Assert.All(possible.Where(finding => finding is { Confidence: Confidence.Possible, Kind: FindingKind.Violation }), finding => Assert.Matches("疑似|涉嫌", finding.Message.Zh));
        var sure = s_engine.Evaluate(A.InGroup("他妈的，又停电")).Findings.Single(finding => finding.RuleId == "2.2.4/improper-language");
        Assert.Equal((Confidence.Likely, "群内发言用语不当"), (sure.Confidence, sure.Message.Zh));
    }

    [Theory]
    [InlineData("移送")]
    [InlineData("功绩")]
    [InlineData("未见")]
    [InlineData("延迟")]
    [InlineData("迟延")]
    [InlineData("规定时间内")]
    public void One_thing_has_one_word_and_none_is_translated(string word) =>
        Assert.All(PolicyCatalog.Rules, rule => Assert.DoesNotContain(word, rule.Norm.Zh + rule.Message.Zh + rule.Remedy.Zh, StringComparison.Ordinal));

    [Fact]
    public void No_remedy_has_content_deleted_and_kept_as_evidence_at_once() => Assert.All(PolicyCatalog.Rules,
        rule => Assert.False(rule.Remedy.Zh.Contains("删除", StringComparison.Ordinal) && (rule.Remedy.Zh.Contains("证据", StringComparison.Ordinal) || rule.Remedy.Zh.Contains("原始记录", StringComparison.Ordinal))));
}
