using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Clauses.Cases;
using WeChatPolicy.Rules.Tests.Duties.Tracking;

namespace WeChatPolicy.Rules.Tests.Decisions;

/// <summary>A finding says when what it tells of happened, so that an officer need not look the fact up.</summary>
public class FindingTimeTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    public static TheoryData<string, Fact, DateTimeOffset?> Findings => new()
    {
        { "a message at its time", A.InGroup("你就是个废物，这点事都做不好"), A.Morning },
        { "a message whose time nobody noted", A.InGroup("你就是个废物，这点事都做不好") with { SentAt = null }, null },
        { "a state at the instant that it speaks of", TheCompany.Exemplary with { Departments = [new() { Name = "市场部", DutiesDefined = Ternary.No }] }, TheCompany.Now },
    };

    [Theory]
    [MemberData(nameof(Findings), DisableDiscoveryEnumeration = true)]
    public void It_is_that_of_the_fact(string what, Fact fact, DateTimeOffset? at)
    {
        var findings = s_engine.Evaluate(fact).Findings;
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.True(finding.At == at, $"{what}: {finding.At:O}"));
    }

    [Fact]
    public void A_burst_is_that_of_the_message_that_completes_it()
    {
        var tracker = ATracker.New();
        tracker.Told([.. Enumerable.Range(0, 5).Select(i => A.InGroup(Histories.Series) with { Id = $"m{i}", SentAt = A.Morning.AddMinutes(i) })]);
        var finding = Assert.Single(tracker.AdvanceTo(A.Morning.AddDays(1)).Findings, finding => finding.RuleId == "2.3.4/chit-chat");
        Assert.Equal(A.Morning.AddMinutes(4), finding.At);
    }
}
