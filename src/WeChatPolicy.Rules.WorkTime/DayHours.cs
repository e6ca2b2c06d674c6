using System.Globalization;

namespace WeChatPolicy.Rules;

/// <summary>The working hours of one kind of day, in ticks of the wall clock since that day's midnight.</summary>
internal sealed class DayHours
{
    /// <summary>A day's work is over by the end of the next date, so that a walk need look back no further than yesterday.</summary>
    private const long Latest = 2 * TimeSpan.TicksPerDay;

    /// <param name="intervals">In order, disjoint, at least one, none empty.</param>
    internal DayHours(params (long Start, long End)[] intervals)
    {
        Intervals = intervals;
        foreach ((long start, long end) in intervals)
            Total += end - start;
    }

    internal (long Start, long End)[] Intervals { get; }

    internal long Total { get; }

    internal long Start => Intervals[0].Start;

    /// <summary>When the day's work is over: more than 24 hours where it runs past midnight.</summary>
    internal long End => Intervals[^1].End;

    /// <summary>Reads intervals such as <c>09:00-12:00</c>; null, and the faults named, if any is wrong.</summary>
    internal static DayHours? Read(string option, string[] texts, List<string> faults)
    {
        int faultsBefore = faults.Count;
        var intervals = new (long Start, long End)[texts.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            if (!TryReadInterval(texts[i], out intervals[i]))
                faults.Add($"{option}:{i} is '{texts[i]}', and must be hours such as 09:00-12:00, 22:00-06:00 or 26:30-30:00");
        }

        if (faults.Count > faultsBefore)
            return null;

        Array.Sort(intervals);
        for (int i = 1; i < intervals.Length; i++)
        {
            ((long before, long end), (long start, _)) = (intervals[i - 1], intervals[i]);
            if (start < end)
                faults.Add($"{option}: the interval from {Clock(start)} overlaps the one from {Clock(before)}");
        }

        return faults.Count > faultsBefore ? null : new DayHours(intervals);
    }

    /// <summary>Whether a day of these hours runs into a following day of the others.</summary>
    internal bool RunsInto(DayHours next) => End - TimeSpan.TicksPerDay > next.Start;

    private static bool TryReadInterval(string? text, out (long Start, long End) interval)
    {
        interval = default;
        if (text?.Split('-', StringSplitOptions.TrimEntries) is not [var from, var to]
            || !TryReadTime(from, out long start) || !TryReadTime(to, out long end))
            return false;

        if (end < start)
            end += TimeSpan.TicksPerDay;

        interval = (start, end);
        return start < end && end <= Latest;
    }

    private static bool TryReadTime(string text, out long ticks)
    {
        ticks = 0;
        if (text.Split(':') is not [{ Length: 1 or 2 } hours, { Length: 2 } minutes]
            || !int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out int hour)
            || !int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out int minute))
            return false;

        ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        return minute < 60 && ticks <= Latest;
    }

    private static string Clock(long ticks) =>
        string.Create(CultureInfo.InvariantCulture, $"{ticks / TimeSpan.TicksPerHour:00}:{ticks / TimeSpan.TicksPerMinute % 60:00}");
}
