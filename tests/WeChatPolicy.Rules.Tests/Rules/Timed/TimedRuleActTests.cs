using WeChatPolicy.Rules.Outside.Tests;
using WeChatPolicy.Rules.Tests.Duties.Tracking;

namespace WeChatPolicy.Rules.Tests.Rules.Timed;

/// <summary>What follows for every kind of fact that a timed rule declares to meet its duty: in time it does, and too late it is what the rule says of it.</summary>
public class TimedRuleActTests
{
    private const int Several = 3;

    private static readonly Dictionary<string, (TimedCase Timed, Type Act)> s_acts = Cases.SelectMany(timed => timed.MetBy, (timed, act) => (timed, act)).ToDictionary(each => $"{each.timed}, met by {each.act.Name}");

    private static readonly Dictionary<string, (TimedCase Timed, Type Act, string InTime)> s_late = Cases.DistinctBy(timed => timed.Rule).SelectMany(timed => timed.Late, (timed, act) => (timed, act.Type, act.InTime)).ToDictionary(each => $"{each.timed.Rule.Id}, {each.Type.Name} too late");

    public static TheoryData<string> Acts => [.. s_acts.Keys];

    public static TheoryData<string> Late => [.. s_late.Keys];

    private static IEnumerable<TimedCase> Cases => TimedCase.Of(World.Named("China").Engine).Concat(TimedCase.Of(Additions.Engine));

    [Theory]
    [MemberData(nameof(Acts))]
    public void Done_by_the_deadline_it_is_discharged_and_nothing_is_found(string row)
    {
        var (timed, type) = s_acts[row];
        foreach (var act in Some(timed.Acts(type, timed.Duty.DueAt), row))
        {
            var end = Assert.Single(Ends(timed, act));
            Assert.Equal((DutyChangeKind.Discharged, timed.Duty.DueAt, act.Id), (end.Kind, end.At, end.By));
        }
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public void Done_a_tick_later_it_is_breached(string row)
    {
        var (timed, type) = s_acts[row];
        foreach (var act in Some(timed.Acts(type, timed.Duty.DueAt.AddTicks(1)), row))
        {
            var end = Assert.Single(Ends(timed, act));
            Assert.Equal((DutyChangeKind.Breached, timed.Duty.DueAt, timed.Duty.Debtor), (end.Kind, end.At, end.Duty.Debtor));
        }
    }

    [Theory]
    [MemberData(nameof(Late))]
    public void Done_too_late_it_is_a_finding_that_the_declared_time_would_have_spared(string row)
    {
        var (timed, type, inTime) = s_late[row];
        var due = timed.Duty.DueAt;

        // Acts with which all is in order but their time.
        var pairs = timed.Acts(type, due).Zip(timed.Acts(type, due.AddTicks(1))).Where(pair => timed.Findings(pair.First).Count == 0 && timed.Findings(pair.Second) is [{ Confidence: Confidence.Certain }]);
        foreach (var (_, late) in Some(pairs, row))
        {
            var finding = Assert.Single(timed.Findings(late));
            Assert.Equal((late.Id, due, timed.Rule.Kind), (finding.FactId, finding.At, finding.Kind));
            Assert.Equal(finding.Subject == Breach(timed).Subject, finding.Id == Breach(timed).Id);
            Assert.Contains(Assert.Single(finding.Evidence).Part, (string[])[inTime, "at"]);

            var explanation = timed.Engine.Explain(late, finding);
            Assert.Equal([("at", inTime)], explanation.Changes.Select(change => (change.Field, change.Value)));
            Assert.Empty(timed.Findings(explanation.ChangedFact!));
        }
    }

    // What the tracker says of the duty where nothing meets it: the act of the same person that comes too late is no second finding.
    private static Finding Breach(TimedCase timed)
    {
        var tracker = new ObligationTracker(timed.Engine);
        tracker.Follow(timed.Opening);
        return tracker.AdvanceTo(timed.Duty.DueAt.AddYears(1)).Findings.First(finding => finding.RuleId == timed.Rule.Id && finding.FactId == timed.Opening.Id);
    }

    private static T[] Some<T>(IEnumerable<T> drawn, string row)
    {
        var some = drawn.Take(Several).ToArray();
        Assert.True(some.Length > 0, $"{row}: nothing generated is such an act.");
        return some;
    }

    // Without what an act opens itself: a new password is to be changed again.
    private static DutyChange[] Ends(TimedCase timed, Fact act)
    {
        var tracker = new ObligationTracker(timed.Engine);
        tracker.Follow(timed.Opening);
        tracker.AdvanceTo(timed.Duty.DueAt);
        tracker.Follow(act);
        var advance = tracker.AdvanceTo(timed.Duty.DueAt.AddYears(1));
        var ends = advance.Changes.Where(change => change.Kind != DutyChangeKind.Opened && change.Duty.RuleId == timed.Rule.Id && change.Duty.OpenedBy == timed.Opening.Id).ToArray();
        Assert.Equal(ends.Select(end => end.Finding).OfType<Finding>(), advance.Findings.Where(finding => finding.RuleId == timed.Rule.Id && finding.FactId == timed.Opening.Id));
        return ends;
    }
}
