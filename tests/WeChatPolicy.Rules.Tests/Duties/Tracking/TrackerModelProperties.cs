using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>The tracker against the model that reads all history anew at every question.</summary>
public class TrackerModelProperties
{
    public static TheoryData<string> Worlds => World.Names;

    [Theory]
    [MemberData(nameof(Worlds))]
    public void The_tracker_says_what_the_model_says(string world)
    {
        Prop.ForAll(Recipe.Drawn(World.Named(world)), history =>
        {
            var tracker = new ObligationTracker(history.World.Engine);
            var model = new NaiveTracker(history.World.Policy);
            foreach (var told in history.Drawn)
            {
                if (told.Fact is { } fact)
                {
                    tracker.Follow(fact);
                    model.Tell(fact);
                    continue;
                }

                var actual = tracker.AdvanceTo(told.At);
                var expected = model.AdvanceTo(told.At);
                var where = $"at {Histories.Clock(told.At)}";
                Lines.AssertSame(expected.Select(one => one.ToString()), [.. actual.Changes.Select(change => Told.Of(change).ToString()), .. actual.Findings.Select(finding => Told.Of(finding).ToString())], where);
                if (!model.AwaitsMore) Lines.AssertSame(model.Open(), tracker.Open.Select(duty => $"{duty.RuleId} {duty.Key} of {duty.Debtor} due {Histories.Clock(duty.DueAt)}"), $"open {where}");
            }
        }).Check(Runs.OfHistories(300));
    }
}
