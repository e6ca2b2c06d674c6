namespace WeChatPolicy.Rules.Tests.Obligations;

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

    public NaiveCalendar(CalendarSpec spec, TimeZoneInfo zone, DateTimeOffset first, int days)
    {
        (_spec, _first) = (spec, first);
        _wall = new DateTime[days * 24 * 60];
        _worked = new bool[_wall.Length];
        DateTime latest = DateTime.MinValue;
        for (int minute = 0; minute < _wall.Length; minute++)
        {
            DateTime shown = TimeZoneInfo.ConvertTime(first.AddMinutes(minute), zone).DateTime;
            latest = shown > latest ? shown : latest;
            _wall[minute] = latest;
            _worked[minute] = Worked(latest);
        }
    }

    public bool IsWorkingTime(DateTimeOffset instant) => _worked[Index(instant)];

    public DateTimeOffset? NextWorkingTime(DateTimeOffset instant) => Find(Index(instant), minute => _worked[minute]);

    public TimeSpan WorkingTimeBetween(DateTimeOffset start, DateTimeOffset end) =>
        TimeSpan.FromMinutes(Enumerable.Range(Index(start), Index(end) - Index(start)).Count(minute => _worked[minute]));

    public DateTimeOffset? AddWorkingTime(DateTimeOffset start, int minutes)
    {
        for (int minute = Index(start); minute < _worked.Length; minute++)
        {
            if (minutes == 0)
                return _first.AddMinutes(minute);
            minutes -= _worked[minute] ? 1 : 0;
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

    private bool Worked(DateTime wall)
    {
        var today = DateOnly.FromDateTime(wall);
        int minute = (int)wall.TimeOfDay.TotalMinutes;
        return _spec.HoursOf(today).Any(hours => hours.Start <= minute && minute < hours.End)
            || _spec.HoursOf(today.AddDays(-1)).Any(hours => hours.Start <= minute + 1440 && minute + 1440 < hours.End);
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
