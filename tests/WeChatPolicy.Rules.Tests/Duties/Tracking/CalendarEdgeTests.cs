using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.WorkTime;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>The deadline of a reply over every kind of edge that a calendar has.</summary>
public class CalendarEdgeTests
{
    private static readonly WorkCalendarOptions s_nights = new() { WorkingHours = ["22:00-02:00", "26:30-30:00"] };
    private static readonly WorkCalendarOptions s_newYork = new() { TimeZone = "America/New_York", WorkingHours = ["00:00-24:00"], WorkingWeek = Enum.GetValues<DayOfWeek>() };

    [Theory]
    [InlineData("the lunch break is not counted", "2025-09-10 11:00", Importance.Unknown, "2025-09-10 16:00")]
    [InlineData("what fills the morning is due at its end", "2025-09-10 10:00", Importance.Important, "2025-09-10 12:00")]
    [InlineData("asked at noon", "2025-09-10 12:00", Importance.Important, "2025-09-10 15:00")]
    [InlineData("asked at the end of work", "2025-09-10 18:00", Importance.Urgent, "2025-09-11 09:30")]
    [InlineData("asked a minute before the end of work", "2025-09-10 17:59", Importance.Urgent, "2025-09-11 09:29")]
    [InlineData("asked at midnight", "2025-09-11 00:00", Importance.Urgent, "2025-09-11 09:30")]
    [InlineData("Friday evening", "2025-09-12 17:00", Importance.Important, "2025-09-15 10:00")]
    [InlineData("a make-up Sunday is worked", "2025-09-27 12:00", Importance.Important, "2025-09-28 11:00")]
    [InlineData("over eight days of holiday", "2025-09-30 17:00", Importance.Important, "2025-10-09 10:00")]
    [InlineData("in the middle of a holiday", "2025-10-05 10:00", Importance.Urgent, "2025-10-09 09:30")]
    [InlineData("a make-up Saturday is worked", "2025-10-10 17:00", Importance.Important, "2025-10-11 10:00")]
    [InlineData("a half day ends at noon", "2025-12-24 11:00", Importance.Important, "2025-12-25 10:00")]
    [InlineData("a Saturday that is half a day", "2025-12-26 17:30", Importance.Important, "2025-12-27 10:30")]
    public void China_in_2025(string edge, string asked, Importance importance, string due) => HoldsTo(edge, Calendars.China2025Options, asked, importance, due);

    [Theory]
    [InlineData("the shift goes on over midnight", "2025-09-10 23:00", Importance.Important, "2025-09-11 01:00")]
    [InlineData("with a break at two", "2025-09-10 23:00", Importance.Unknown, "2025-09-11 03:30")]
    [InlineData("Friday's shift ends on Saturday morning", "2025-09-13 05:30", Importance.Important, "2025-09-15 23:30")]
    public void Nights(string edge, string asked, Importance importance, string due) => HoldsTo(edge, s_nights, asked, importance, due);

    [Theory]
    [InlineData("an hour is skipped", "2025-03-09 01:30 -05:00", Importance.Important, "2025-03-09 04:30 -04:00")]
    [InlineData("an hour that is shown twice is worked twice", "2025-11-02 00:30 -04:00", Importance.Important, "2025-11-02 01:30 -05:00")]
    public void Clocks_that_are_changed(string edge, string asked, Importance importance, string due)
    {
        Assert.SkipUnless(TimeZoneInfo.TryFindSystemTimeZoneById(s_newYork.TimeZone, out _), $"This machine has no data for the time zone {s_newYork.TimeZone}.");
        HoldsTo(edge, s_newYork, asked, importance, due);
    }

    private static void HoldsTo(string edge, WorkCalendarOptions calendar, string asked, Importance importance, string expected)
    {
        var due = Calendars.At(expected);
        var question = A.Message("报价单什么时候能给客户？").Known(new() { Importance = importance }) with { SentAt = Calendars.At(asked) };
        string[] replies = ["2.3.1/timely-reply", "2.3.1/important-information", "2.3.1/urgent-first"];
        var inTime = ATracker.Under(options => options.Calendar = calendar).Told(question);
        Assert.True(inTime.Open.Single(duty => replies.Contains(duty.RuleId)).DueAt == due, edge);
        Assert.DoesNotContain(inTime.AdvanceTo(due.AddMinutes(10)).Findings, finding => replies.Contains(finding.RuleId));
        Assert.Single(inTime.AdvanceTo(due.AddMinutes(10).AddTicks(1)).Findings, finding => replies.Contains(finding.RuleId));
    }
}
