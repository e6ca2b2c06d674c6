using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>The life of a duty, as the reported changes tell it.</summary>
public class TrackerLifeProperties
{
    public static TheoryData<string> Worlds => World.Names;

    [Theory]
    [MemberData(nameof(Worlds))]
    public void A_duty_is_open_or_has_ended_in_exactly_one_way(string world)
    {
        Prop.ForAll(Recipe.Drawn(World.Named(world)), history =>
        {
            var tracker = new ObligationTracker(history.World.Engine);
            var open = new HashSet<(string Rule, string Key, Party Debtor)>();
            var latest = DateTimeOffset.MinValue;
            foreach (var told in history.Drawn)
            {
                if (told.Fact is { } fact && (fact.Instant ?? told.At) > latest) latest = fact.Instant ?? told.At;
                foreach (var advance in Lines.Run(tracker, [told]))
                {
                    var settled = told.At - history.World.Policy.Lateness;
                    foreach (var change in advance.Changes)
                    {
                        Assert.True(change.At < settled, $"{change} was reported before it was final");
                        Follow(open, change);
                    }

                    // Whatever is past its deadline by more than the lateness has been reported as breached; where facts are still awaited, what they open may be overdue.
                    if (latest < settled) Assert.All(tracker.Open, duty => Assert.True(duty.DueAt >= settled || NaivePolicy.OnlyReminds(duty.RuleId), $"{duty} was missed at {Histories.Clock(told.At)}"));
                    Assert.All(advance.Changes.Where(change => change.Kind == DutyChangeKind.Breached), breach => Assert.Equal(breach.Duty.DueAt, breach.At));
                }
            }
        }).Check(Runs.Of(150));
    }

    private static void Follow(HashSet<(string Rule, string Key, Party Debtor)> open, DutyChange change)
    {
        var duty = (change.Duty.RuleId, change.Duty.Key, change.Duty.Debtor);
        switch (change.Kind)
        {
            case DutyChangeKind.Opened:
                Assert.True(open.Add(duty), $"{change} was open already");
                break;
            case DutyChangeKind.PassedOn:
                Assert.True(open.Remove((change.Duty.RuleId, change.Duty.Key, change.From!.Value)), $"{change} was passed on by somebody who did not owe it");
                open.Add(duty);
                break;
            case DutyChangeKind.Extended:
                Assert.True(open.Contains(duty), $"{change} was not open");
                break;
            default:
                Assert.True(open.Remove(duty), $"{change} was not open");
                break;
        }
    }
}
