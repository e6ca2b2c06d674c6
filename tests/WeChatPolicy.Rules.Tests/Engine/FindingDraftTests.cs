using FsCheck;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Engine;

/// <summary>What several checks of one rule say of one person becomes one finding.</summary>
public class FindingDraftTests
{
    private static readonly RuleSetting s_rule = PolicyBuilder.CreateDefault().Build().Rules["2.2.4/personal-attack"];

    private static readonly Message s_message = A.Message("收到") with { Id = "m1" };

    [Property]
    public void Each_place_stands_there_once_in_the_order_of_the_checks(NonEmptyArray<NonNegativeInt>[] checks)
    {
        if (checks.Length == 0) return;
        var draft = new FindingDraft(s_rule, s_message, Party.Company, FindingKind.Violation);
        Evidence[] told = [.. checks[0].Get.Select(start => start.Get % 8).Distinct().Select(Place)];
        draft.Add(Confidence.Possible, Enforcement.Notify, told);
        foreach (var check in checks[1..])
        {
            Evidence[] more = [.. check.Get.Select(start => Place(start.Get % 8))];
            draft.Add(Confidence.Possible, Enforcement.Notify, more);
            told = [.. told, .. more.Except(told)];
        }

        var finding = draft.Finish(default, WorkCalendar.ChinaDefault);
        Assert.Equal(told, finding.Evidence);
        Assert.Equal(FindingId.Of("m1", "2.2.4/personal-attack", FindingKind.Violation, Party.Company), finding.Id);
    }

    [Theory]
    [InlineData(Confidence.Possible, Enforcement.Review, Confidence.Likely, Enforcement.None, Confidence.Likely, Enforcement.Review)]
    [InlineData(Confidence.Certain, Enforcement.None, Confidence.Possible, Enforcement.Block, Confidence.Certain, Enforcement.Block)]
    public void The_surest_and_the_strictest_hold(Confidence first, Enforcement asked, Confidence second, Enforcement askedThen, Confidence surest, Enforcement strictest)
    {
        var draft = new FindingDraft(s_rule, s_message, Party.Company, FindingKind.Violation);
        draft.Add(first, asked, [Place(1)]);
        draft.Add(second, askedThen, [Place(1)]);
        var finding = draft.Finish(default, WorkCalendar.ChinaDefault);
        Assert.Equal((surest, strictest, 1), (finding.Confidence, finding.Enforcement, finding.Evidence.Count));
        Assert.Equal(s_message.SentAt, finding.At);
    }

    private static Evidence Place(int start) => new() { Type = "insult", Part = "text", Start = start, Length = 2 };
}
