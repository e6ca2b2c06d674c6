using System.Globalization;

namespace WeChatPolicy.Rules;

/// <summary>
/// The wall clock of a time zone. A wall time becomes the first instant at which the clock reads that time or later,
/// which gives an answer, and the same order, for a time that the clock skips and for one that it shows twice.
/// </summary>
internal sealed class WallClock
{
    private const string Shanghai = "Asia/Shanghai";

    // No zone is further from UTC than .NET allows an offset to be.
    private const long FurthestOffset = 14 * TimeSpan.TicksPerHour;
    private static readonly string[] s_offsetFormats = [@"\+hh\:mm", @"\-hh\:mm"];

    private readonly TimeZoneInfo? _zone;
    private readonly long _fixedOffset;

    private WallClock(string id, TimeZoneInfo? zone, long fixedOffset) => (Id, _zone, _fixedOffset) = (id, zone, fixedOffset);

    internal string Id { get; }

    /// <summary>Whether the clock is never put forward or back.</summary>
    internal bool IsFixed => _zone is null;

    /// <summary>Whether a zone, by its name in any case, is China's.</summary>
    internal static bool IsChina(string? id) =>
        WorkCalendarOptions.ChinaStandardTime.Equals(id, StringComparison.OrdinalIgnoreCase) || Shanghai.Equals(id, StringComparison.OrdinalIgnoreCase);

    /// <summary>The clock of a zone by its name, in any case; null if this machine knows none of that name.</summary>
    internal static WallClock? Find(string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
            return null;

        // China last changed its clocks in 1991, twenty years before WeChat.
        if (IsChina(id))
            return new WallClock(id.Length == Shanghai.Length ? Shanghai : WorkCalendarOptions.ChinaStandardTime, null, 8 * TimeSpan.TicksPerHour);

        if (id[0] is '+' or '-')
        {
            TimeSpanStyles sign = id[0] == '-' ? TimeSpanStyles.AssumeNegative : TimeSpanStyles.None;
            return TimeSpan.TryParseExact(id, s_offsetFormats, CultureInfo.InvariantCulture, sign, out TimeSpan offset)
                && Math.Abs(offset.Ticks) <= FurthestOffset ? new WallClock(id, null, offset.Ticks) : null;
        }

        // Some systems find their zones as files, whose names have a case.
        TimeZoneInfo? zone = TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? exact) ? exact
            : TimeZoneInfo.GetSystemTimeZones().FirstOrDefault(known => known.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        return zone is null ? null : new WallClock(zone.Id, zone, 0);
    }

    /// <summary>How far the clock is ahead of UTC at an instant.</summary>
    internal long OffsetAt(long utc) => _zone is null
        ? _fixedOffset
        : _zone.GetUtcOffset(new DateTime(Math.Clamp(utc, 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc)).Ticks;

    /// <summary>
    /// Whether one offset holds for all instants that may read a wall time of the range, and which. No zone is expected to
    /// change its clock and change it back within the range, which callers keep to some ten days.
    /// </summary>
    internal bool TryGetSteadyOffset(long from, long to, out long offset)
    {
        offset = OffsetAt(from - FurthestOffset);
        return _zone is null || offset == OffsetAt(to + FurthestOffset);
    }

    /// <summary>The first instant at which the clock reads this wall time or later.</summary>
    internal long ToUtc(long local)
    {
        if (TryGetSteadyOffset(local, local, out long before))
            return local - before;

        long change = FirstChange(local - FurthestOffset, local + FurthestOffset, before);
        return local - before < change ? local - before : Math.Max(change, local - OffsetAt(change));
    }

    private long FirstChange(long unchanged, long changed, long offsetBefore)
    {
        while (changed - unchanged > 1)
        {
            long middle = unchanged + ((changed - unchanged) / 2);
            if (OffsetAt(middle) == offsetBefore)
                unchanged = middle;
            else
                changed = middle;
        }

        return changed;
    }
}
