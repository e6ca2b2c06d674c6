using System.Globalization;

namespace ArchiveScreening;

/// <summary>Instants as people in China read them: UTC+8, without daylight saving since 1991.</summary>
internal static class ChinaTime
{
    private static readonly TimeSpan s_offset = TimeSpan.FromHours(8);

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(In(instant).DateTime);

    public static string Minute(DateTimeOffset instant) => In(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTimeOffset In(DateTimeOffset instant) =>
        instant.UtcTicks > DateTimeOffset.MaxValue.UtcTicks - s_offset.Ticks ? instant.ToUniversalTime() : instant.ToOffset(s_offset);
}
