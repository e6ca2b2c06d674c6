namespace WeChatPolicy.Rules;

/// <summary>What a <see cref="Term"/> counts.</summary>
public enum TermUnit
{
    /// <summary>Minutes on end, worked or not: <c>30m</c>.</summary>
    Minutes,

    /// <summary>Hours on end, worked or not: <c>24h</c>.</summary>
    Hours,

    /// <summary>Dates, worked or not, to the same wall time: <c>30d</c>. See <see cref="WorkCalendar.AddCalendarDays"/>.</summary>
    Days,

    /// <summary>Minutes within working hours: <c>30wm</c>. See <see cref="WorkCalendar.AddWorkingTime"/>.</summary>
    WorkingMinutes,

    /// <summary>Hours within working hours: <c>4wh</c>. See <see cref="WorkCalendar.AddWorkingTime"/>.</summary>
    WorkingHours,

    /// <summary>Working days, to the end of the last one's work: <c>3wd</c>. See <see cref="WorkCalendar.AddWorkingDays"/>.</summary>
    WorkingDays,
}
