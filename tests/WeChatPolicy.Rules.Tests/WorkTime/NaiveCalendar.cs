namespace WeChatPolicy.Rules.Tests.WorkTime;

/// <summary>
/// What the calendar is held to: a span of time written out minute by minute, each marked as worked or not by looking at
/// the clock on the wall. A minute counts for the latest wall time shown so far, so that an hour shown twice is passed
/// once and goes on for as long as it takes.
/// </summary>
internal sealed class NaiveCalendar
{
    private readonly CalendarSpec _spec;
    private readonly DateTimeOffset _first;
    private readonly DateTime[] _wall;
    private readonly bool[] _worked;

    /// <param name="spec">The calendar.</param>
    /// <param name="first">The first minute.</param>
    /// <param name="wall">What <see cref="WallFrom"/> says from that minute on; the same for every calendar of a zone.</param>
    public NaiveCalendar(CalendarSpec spec, DateTimeOffset first, DateTime[] wall)
    {
        (_spec, _first, _wall) = (spec, first, wall);
        _worked = new bool[wall.Length];
        (DateOnly today, (int Start, int End)[] hours, (int Start, int End)[] before) = (default, [], []);
        for (int minute = 0; minute < wall.Length; minute++)
        {
            if (DateOnly.FromDateTime(wall[minute]) is var date && date != today)
                (today, hours, before) = (date, spec.HoursOf(date), spec.HoursOf(date.AddDays(-1)));
            _worked[minute] = Worked((int)wall[minute].TimeOfDay.TotalMinutes, hours, before);
        }
    }

    /// <summary>The latest wall time shown so far, minute by minute.</summary>
    public static DateTime[] WallFrom(DateTimeOffset first, TimeZoneInfo zone, int days)
    {
        var wall = new DateTime[days * 24 * 60];
        DateTime latest = DateTime.MinValue;
        for (int minute = 0; minute < wall.Length; minute++)
        {
            DateTime shown = TimeZoneInfo.ConvertTime(first.AddMinutes(minute), zone).DateTime;
            wall[minute] = latest = shown > latest ? shown : latest;
        }

        return wall;
    }

    public bool IsWorkingTime(DateTimeOffset instant) => _worked[Index(instant)];

    public DateTimeOffset? NextWorkingTime(DateTimeOffset instant) => Find(Index(instant), minute => _worked[minute]);

    public TimeSpan WorkingTimeBetween(DateTimeOffset start, DateTimeOffset end) =>
        TimeSpan.FromMinutes(Enumerable.Range(Index(start), Index(end) - Index(start)).Count(minute => _worked[minute]));

    public DateTimeOffset? AddWorkingTime(DateTimeOffset start, int minutes)
    {
        if (Index(start) >= _worked.Length) return null;

        // Of a minute at work that has begun already, what is over of it is worked in the minute after the last.
        var begun = start - _first.AddMinutes(Index(start));
        if (!_worked[Index(start)]) begun = TimeSpan.Zero;
        for (int minute = Index(start); minute < _worked.Length; minute++)
        {
            if (minutes == 0 && (begun == TimeSpan.Zero || _worked[minute]))
                return _first.AddMinutes(minute) + begun;
            minutes -= minutes > 0 && _worked[minute] ? 1 : 0;
        }

        return null;
    }

    public DateTimeOffset? AddWorkingDays(DateTimeOffset start, DateOnly date, int days)
    {
        if (days == 0)
        {
            return Enumerable.Range(-1, 30).Select(date.AddDays).Where(IsWorkingDay).Select(EndOf)
                .FirstOrDefault(end => end is null || end >= start);
        }

        while (days > 0)
        {
            date = date.AddDays(1);
            days -= IsWorkingDay(date) ? 1 : 0;
        }

        return EndOf(date);
    }

    public bool IsWorkingDay(DateOnly date) => _spec.HoursOf(date).Length > 0;

    private DateTimeOffset? EndOf(DateOnly date)
    {
        DateTime end = date.ToDateTime(TimeOnly.MinValue).AddMinutes(_spec.HoursOf(date).Max(interval => interval.End));
        return Find(0, minute => _wall[minute] >= end);
    }

    // The hours of the day before may reach past midnight.
    private static bool Worked(int minute, (int Start, int End)[] today, (int Start, int End)[] before)
    {
        foreach ((int start, int end) in today)
        {
            if (start <= minute && minute < end)
                return true;
        }

        foreach ((int start, int end) in before)
        {
            if (start <= minute + 1440 && minute + 1440 < end)
                return true;
        }

        return false;
    }

    private int Index(DateTimeOffset instant) => (int)(instant - _first).TotalMinutes;

    private DateTimeOffset? Find(int from, Func<int, bool> wanted)
    {
        for (int minute = from; minute < _wall.Length; minute++)
        {
            if (wanted(minute))
                return _first.AddMinutes(minute);
        }

        return null;
    }
}
