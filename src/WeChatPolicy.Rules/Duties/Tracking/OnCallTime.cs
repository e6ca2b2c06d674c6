namespace WeChatPolicy.Rules.Tracking;

/// <summary>Working time and time on call together: urgent matters reach somebody in either.</summary>
internal static class OnCallTime
{
    // More than there are until the end of time, and still a time span.
    private const int MostHours = 100_000_000;

    /// <summary>When a term in working minutes or hours is over for somebody who is on call at times.</summary>
    public static Deadline Due(DateTimeOffset start, Term term, WorkCalendar calendar, IReadOnlyList<Absence> onCall) => term.Unit switch
    {
        TermUnit.WorkingMinutes when onCall.Count > 0 => Reckoned(start, Add(start, TimeSpan.FromMinutes((long)term.Amount), calendar, onCall), calendar),
        TermUnit.WorkingHours when onCall.Count > 0 => Reckoned(start, Add(start, TimeSpan.FromHours(Math.Min(term.Amount, MostHours)), calendar, onCall), calendar),
        _ => Deadline.Of(term, start, calendar),
    };

    /// <summary>A deadline that was counted from an instant on.</summary>
    public static Deadline Reckoned(DateTimeOffset start, DateTimeOffset due, WorkCalendar calendar) => new(due, due != DateTimeOffset.MaxValue && !calendar.CoversAll(start, due));

    /// <summary>Whether somebody can be reached about something urgent.</summary>
    public static bool IsReachable(DateTimeOffset at, WorkCalendar calendar, IReadOnlyList<Absence> onCall)
    {
        foreach (var time in onCall)
        {
            if (time.Covers(at)) return true;
        }

        return calendar.IsWorkingTime(at);
    }

    /// <summary>The time that counts from one instant to another.</summary>
    public static TimeSpan Between(DateTimeOffset from, DateTimeOffset to, WorkCalendar calendar, IReadOnlyList<Absence> onCall)
    {
        var counted = TimeSpan.Zero;
        for (var at = from; at < to;)
        {
            var (end, isOnCall) = StretchFrom(at, onCall);
            if (end > to) end = to;
            counted += isOnCall ? end - at : calendar.WorkingTimeBetween(at, end);
            at = end;
        }

        return counted;
    }

    /// <summary>The first instant by which so much has counted.</summary>
    public static DateTimeOffset Add(DateTimeOffset from, TimeSpan amount, WorkCalendar calendar, IReadOnlyList<Absence> onCall)
    {
        var at = from;
        while (true)
        {
            var (end, isOnCall) = StretchFrom(at, onCall);
            if (!isOnCall && end == DateTimeOffset.MaxValue) return calendar.AddWorkingTimeOrEnd(at, amount);
            var counts = isOnCall ? end - at : calendar.WorkingTimeBetween(at, end);
            if (counts >= amount) return calendar.InZone(isOnCall ? at.ToUniversalTime() + amount : calendar.AddWorkingTimeOrEnd(at, amount));
            amount -= counts;
            at = end;
        }
    }

    // Times on call may overlap; a stretch is on call as far as one of them reaches, or off call until the next begins.
    private static (DateTimeOffset End, bool OnCall) StretchFrom(DateTimeOffset at, IReadOnlyList<Absence> onCall)
    {
        var end = DateTimeOffset.MaxValue;
        foreach (var time in onCall)
        {
            if (time.Covers(at)) return (time.Until, true);
            if (time.From > at && time.From < end) end = time.From;
        }

        return (end, false);
    }
}
