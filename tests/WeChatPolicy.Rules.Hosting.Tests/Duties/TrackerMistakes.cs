using System.Text;
using System.Text.Json.Nodes;

namespace WeChatPolicy.Rules.Hosting.Tests.Duties;

/// <summary>A tracker whose clock is moved back, and snapshots that cannot be restored.</summary>
public class TrackerMistakes
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly DateTimeOffset s_noon = new(2026, 11, 2, 12, 0, 0, TimeSpan.FromHours(8));

    public static TheoryData<string, string> Snapshots => new()
    {
        { Saved("version", 99), $"This snapshot of an ObligationTracker has version 99; this library reads versions 1 to {Newest}. Update WeChatPolicy.Rules, or replay the facts." },
        { Saved("version", 0), "This is no snapshot of an ObligationTracker: The version is a number from 1 up. Take an earlier snapshot, or replay the facts." },
        { Saved("version", "3"), "This is no snapshot of an ObligationTracker: The version is a number from 1 up. Take an earlier snapshot, or replay the facts." },
        { "{}", "This is no snapshot of an ObligationTracker: A snapshot states its version. Take an earlier snapshot, or replay the facts." },
        { "[]", "This is no snapshot of an ObligationTracker: A snapshot is an object. Take an earlier snapshot, or replay the facts." },
        { "", "This is no snapshot of an ObligationTracker: something is wrong at line 1, byte 0. Take an earlier snapshot, or replay the facts." },
    };

    private static int Newest => JsonNode.Parse(new ObligationTracker(s_engine).Save())!["version"]!.GetValue<int>();

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void A_snapshot_that_cannot_be_restored_says_why_and_what_to_do(string snapshot, string message) =>
        Assert.Equal(message, Assert.Throws<SnapshotException>(() => ObligationTracker.Restore(s_engine, Encoding.UTF8.GetBytes(snapshot))).Message);

    /// <summary>Several who move one clock need no order among themselves: the latest instant stands, and where it stands can be asked.</summary>
    [Theory]
    [InlineData(-1)]
    [InlineData(-60)]
    [InlineData(-60 * 24 * 365)]
    [InlineData(0)]
    public void A_clock_that_is_moved_back_stays_where_it_is(int minutes)
    {
        var tracker = new ObligationTracker(s_engine);
        tracker.AdvanceTo(s_noon);

        var moved = tracker.AdvanceTo(s_noon.AddMinutes(minutes));

        Assert.Equal((0, 0, 0), (moved.Findings.Count, moved.Changes.Count, moved.Reminders.Count));
        Assert.Equal(s_noon, tracker.Clock);
    }

    private static string Saved(string member, JsonNode value)
    {
        var snapshot = JsonNode.Parse(new ObligationTracker(s_engine).Save())!;
        snapshot[member] = value;
        return snapshot.ToJsonString();
    }
}
