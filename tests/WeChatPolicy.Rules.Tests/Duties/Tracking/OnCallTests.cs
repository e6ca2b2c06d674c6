using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>Who is on call sees to what is urgent then as well.</summary>
public class OnCallTests
{
    private const string UrgentFirst = "2.3.1/urgent-first";

    private static readonly Message s_atNight = A.Message("服务器宕机了").Known(new() { Importance = Importance.Urgent }) with { SentAt = A.At(1, 22) };
    private static readonly OnCallAssigned s_call = new() { Id = "call", Person = A.Colleague, At = A.At(1, 9), From = A.At(1, 20), Until = A.At(2, 6) };

    [Theory]
    [InlineData("on call since before", 20, 0, "01 22:30")]
    [InlineData("on call twenty minutes later", 22, 20, "01 22:50")]
    [InlineData("on call from the instant at which it was asked", 22, 0, "01 22:30")]
    public void Thirty_minutes_on_call(string when, int hour, int minute, string due)
    {
        var tracker = ATracker.New().Told(s_call with { From = A.At(1, hour, minute) }, s_atNight);
        Assert.True(due == ATracker.At(Assert.Single(tracker.OpenUnder(UrgentFirst)).DueAt), when);
        Assert.Equal([$"Breached person:li {due}"], tracker.Fate(UrgentFirst));
    }

    [Fact]
    public void Time_on_call_and_working_time_are_counted_together()
    {
        var tracker = ATracker.New().Told(s_call with { From = A.At(1, 22), Until = A.At(1, 22, 10) }, s_atNight);
        Assert.Equal(["Breached person:li 02 09:20"], tracker.Fate(UrgentFirst));
    }

    [Fact]
    public void Whoever_is_put_on_call_while_it_waits_has_it_sooner()
    {
        var tracker = ATracker.New().Told(s_atNight);
        Assert.Equal("02 09:30", ATracker.At(Assert.Single(tracker.OpenUnder(UrgentFirst)).DueAt));
        tracker.AdvanceTo(A.At(1, 23));
        tracker.Told(s_call with { At = A.At(1, 23), From = A.At(1, 20) });
        Assert.Equal("01 23:30", ATracker.At(Assert.Single(tracker.OpenUnder(UrgentFirst)).DueAt));
    }

    [Fact]
    public void Only_what_is_urgent_is_due_at_night()
    {
        var tracker = ATracker.New().Told(s_call, s_atNight with { Circumstances = new() { Importance = Importance.Important } });
        Assert.Equal("02 11:00", ATracker.At(Assert.Single(tracker.Open).DueAt));
    }

    [Fact]
    public void Somebody_elses_call_changes_nothing()
    {
        var tracker = ATracker.New().Told(s_call with { Person = A.Employee }, s_atNight);
        Assert.Equal("02 09:30", ATracker.At(Assert.Single(tracker.OpenUnder(UrgentFirst)).DueAt));
    }
}
