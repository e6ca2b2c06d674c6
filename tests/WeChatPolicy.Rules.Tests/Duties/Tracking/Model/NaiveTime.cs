using System.Collections.Concurrent;
using System.Globalization;
using WeChatPolicy.Rules.Tests.WorkTime;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>Terms of the policy, counted on the naive calendar: nothing of the library's own arithmetic is used.</summary>
internal sealed class NaiveTime
{
    private readonly NaiveCalendar _calendar;
    private readonly CalendarSpec _spec;
    private readonly TimeZoneInfo _zone;
    private readonly ConcurrentDictionary<(DateOnly, int), DateTimeOffset> _ends = [];
    private readonly ConcurrentDictionary<(DateTimeOffset, string), DateTimeOffset> _dues = [];

    public NaiveTime(CalendarSpec spec, TimeZoneInfo zone, DateTimeOffset first, int days)
    {
        (_calendar, _spec, _zone) = (new NaiveCalendar(spec, first, NaiveCalendar.WallFrom(first, zone, days)), spec, zone);
    }

    /// <summary>Whether nothing that was counted up to a deadline lies behind the last day whose holidays are known. Its work may run into the next date.</summary>
    public bool IsKnown(DateTimeOffset due, DateOnly knownUntil)
    {
        var minutes = Math.Max(24 * 60, _spec.HoursOf(knownUntil) is { Length: > 0 } hours ? hours.Max(interval => interval.End) : 0);
        return TimeZoneInfo.ConvertTime(due, _zone).DateTime <= knownUntil.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes);
    }

    /// <summary>When a term that begins at an instant is over: m, h and d by the clock and at work, or when work begins again; wm, wh and wd at work.</summary>
    public DateTimeOffset Due(DateTimeOffset from, string term) => _dues.GetOrAdd((from, term), Walk);

    /// <summary>The first minute by which so many have passed that were worked, or on which somebody was on call.</summary>
    public DateTimeOffset DueOnCall(DateTimeOffset from, int minutes, IReadOnlyList<(DateTimeOffset From, DateTimeOffset Until)> onCall)
    {
        if (onCall.Count == 0) return Due(from, $"{minutes}wm");
        var at = from;
        for (var left = minutes; left > 0; at = at.AddMinutes(1)) left -= IsReachable(at, onCall) ? 1 : 0;
        return at;
    }

    /// <summary>Whether somebody works at an instant, or is on call.</summary>
    public bool IsReachable(DateTimeOffset at, IReadOnlyList<(DateTimeOffset From, DateTimeOffset Until)> onCall) =>
        onCall.Any(time => time.From <= at && at < time.Until) || _calendar.IsWorkingTime(at);

    /// <summary>The end of the work of a date; of a date off work, of the next one that is worked.</summary>
    public DateTimeOffset EndOfWorkOn(DateOnly date) => EndOfWorkingDay(date.AddDays(-1), 1);

    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, _zone).DateTime);

    /// <summary>The next instant at which work begins or ends.</summary>
    public DateTimeOffset NextEdge(DateTimeOffset instant)
    {
        var at = instant.AddMinutes(1);
        while (_calendar.IsWorkingTime(at) == _calendar.IsWorkingTime(instant)) at = at.AddMinutes(1);
        return at;
    }

    private DateTimeOffset Walk((DateTimeOffset From, string Term) asked)
    {
        var (from, term) = asked;
        var unit = term.TrimStart([.. "0123456789"]);
        var amount = int.Parse(term[..^unit.Length], CultureInfo.InvariantCulture);
        return unit switch
        {
            "m" => AtWork(from.AddMinutes(amount)),
            "h" => AtWork(from.AddHours(amount)),
            "d" => AtWork(AtSameWallTime(from, amount)),
            "wm" => Known(_calendar.AddWorkingTime(from, amount)),
            "wh" => Known(_calendar.AddWorkingTime(from, amount * 60)),
            _ => EndOfWorkingDay(DateOf(from), amount),
        };
    }

    // What ends with the work of a day ends at work.
    private DateTimeOffset AtWork(DateTimeOffset due) =>
        _calendar.IsWorkingTime(due) || _calendar.IsWorkingTime(due.AddTicks(-1)) ? due : Known(_calendar.NextWorkingTime(due));

    private DateTimeOffset EndOfWorkingDay(DateOnly after, int days) =>
        _ends.GetOrAdd((after, days), asked => Known(_calendar.AddWorkingDays(default, asked.Item1, asked.Item2)));

    private DateTimeOffset AtSameWallTime(DateTimeOffset from, int days)
    {
        var wall = TimeZoneInfo.ConvertTime(from, _zone).DateTime.AddDays(days);

        // The first instant at which the clock shows it, or something later.
        while (_zone.IsInvalidTime(wall)) wall = wall.AddMinutes(1);
        return new DateTimeOffset(wall, _zone.IsAmbiguousTime(wall) ? _zone.GetAmbiguousTimeOffsets(wall).Max() : _zone.GetUtcOffset(wall));
    }

    private static DateTimeOffset Known(DateTimeOffset? instant) => instant ?? throw new InvalidOperationException("The naive calendar is not written out as far as that.");
}
