using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>What holds of a tracker whatever it is told.</summary>
public class TrackerLawProperties
{
    public static TheoryData<string> Worlds => World.Names;

    [Theory]
    [MemberData(nameof(Worlds))]
    public void A_snapshot_restored_before_each_telling_changes_nothing(string world) => Holds(world, history =>
    {
        var whole = new ObligationTracker(history.World.Engine);
        var broken = new ObligationTracker(history.World.Engine);
        foreach (var told in history.Drawn)
        {
            broken = ObligationTracker.Restore(history.World.Engine, broken.Save());
            Assert.Equal(Lines.InSequence(Lines.Run(whole, [told])), Lines.InSequence(Lines.Run(broken, [told])));
            Assert.Equal(Encoding.UTF8.GetString(whole.Save()), Encoding.UTF8.GetString(broken.Save()));
        }
    });

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Facts_that_are_late_or_told_twice_change_no_verdict(string world) => Holds(world, history =>
    {
        var (inOrder, late) = (Moves(history, history.InOrder), Moves(history, history.LateAndTwice));
        foreach (var (expected, actual) in inOrder.Zip(late))
        {
            Assert.Equal(expected.Said, actual.Said);

            // Where everything is settled the states are equal as well, byte by byte. The clock is last moved when the last fact is told.
            var settled = expected.Clock - history.World.Policy.Lateness;
            if (expected.Clock == actual.Clock && history.InOrder.All(told => told.Fact is null || told.At < settled || told.At > expected.Clock)) Assert.Equal(expected.State, actual.State);
        }
    });

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Parts_together_say_what_one_whole_says(string world) => Holds(world, history =>
    {
        var count = 2 + (history.Recipes.Count % 6);
        var whole = new ObligationTracker(history.World.Engine);
        ObligationTracker[] parts = [.. Enumerable.Range(0, count).Select(index => new ObligationTracker(history.World.Engine, new TrackerPart(index, count)))];
        foreach (var told in history.Drawn)
        {
            var said = Lines.Run(whole, [told]);
            var saidByParts = parts.Where(part => told.Fact is null || part.Concerns(told.Fact)).SelectMany(part => Lines.Run(part, [told]));
            Lines.AssertSame(Lines.Sorted(said), Lines.Sorted(saidByParts), $"{count} parts at {Histories.Clock(told.At)}");
        }

        Assert.Equal(whole.Open.Count, parts.Sum(part => part.Open.Count));
    });

    [Theory]
    [MemberData(nameof(Worlds))]
    public void The_clock_in_one_step_or_in_many_gives_the_same(string world) => Holds(world, history =>
    {
        var stepped = history.Drawn.SelectMany((told, i) => told.Fact is null && i > 0
            ? StepsBetween(history.Drawn[i - 1].At, told.At, history.World.Policy.Lateness).Append(told)
            : [told]);
        var (once, often) = (new ObligationTracker(history.World.Engine), new ObligationTracker(history.World.Engine));
        Assert.Equal(Lines.InSequence(Lines.Run(once, history.Drawn)), Lines.InSequence(Lines.Run(often, stepped)));
        Assert.Equal(Encoding.UTF8.GetString(once.Save()), Encoding.UTF8.GetString(often.Save()));
    });

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Nothing_is_kept_once_everything_is_over(string world) => Holds(world, history =>
    {
        var tracker = new ObligationTracker(history.World.Engine);
        Lines.Run(tracker, history.Drawn);
        using var state = JsonDocument.Parse(tracker.Save());

        // What the company has to do again and again is always open.
        Assert.All(state.RootElement.GetProperty("cells").EnumerateArray(), partition => Assert.StartsWith("programme:", partition.GetProperty("key").GetString(), StringComparison.Ordinal));
        Assert.All(tracker.Open, duty => Assert.Equal(Party.Company, duty.Debtor));
    });

    private static void Holds(string world, Action<History> law) => Prop.ForAll(Recipe.Drawn(World.Named(world)), law).Check(Runs.Of(100));

    // The clock as it moved, what was reported then, and the state after it.
    private static List<(DateTimeOffset Clock, string[] Said, string State)> Moves(History history, IReadOnlyList<Telling> tellings)
    {
        var tracker = new ObligationTracker(history.World.Engine);
        var moves = new List<(DateTimeOffset, string[], string)>();
        foreach (var told in tellings)
        {
            var said = Lines.Run(tracker, [told]);
            if (told.Fact is null) moves.Add((told.At, Lines.InSequence(said), Encoding.UTF8.GetString(tracker.Save())));
        }

        return moves;
    }

    private static IEnumerable<Telling> StepsBetween(DateTimeOffset from, DateTimeOffset to, TimeSpan lateness)
    {
        for (var at = from + lateness; at < to && at < from.AddDays(2); at = at.AddMinutes(30)) yield return new(at, null);
        if (to - from > TimeSpan.FromTicks(1)) yield return new(to.AddTicks(-1), null);
    }
}
