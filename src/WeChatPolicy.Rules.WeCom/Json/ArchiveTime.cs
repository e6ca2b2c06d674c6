namespace WeChatPolicy.Rules.WeCom;

/// <summary>The instants of an archive: milliseconds since 1970 as a rule, seconds here and there, 0 where it does not know.</summary>
internal static class ArchiveTime
{
    /// <summary>China Standard Time, in which an archive's people keep their calendar. It has had no summer time since 1991.</summary>
    public static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>Less than this can only be seconds: as milliseconds it would be before March 1973.</summary>
    private const long FirstMilliseconds = 100_000_000_000;

    private const long LastMilliseconds = 253_402_271_999_999;

    /// <summary>Reads an instant.</summary>
    /// <returns>Whether it is one, or 0 for an unknown one; not so for a negative number, a word, or one beyond the year 9999.</returns>
    public static bool TryRead(JsonSlice value, out DateTimeOffset? instant)
    {
        instant = null;
        return value.TryGetNumber(out var number) && TryRead(number, out instant);
    }

    /// <summary>Reads an instant by its number.</summary>
    public static bool TryRead(decimal number, out DateTimeOffset? instant)
    {
        instant = null;
        if (number < 0 || number > LastMilliseconds) return false;
        var milliseconds = (long)(number < FirstMilliseconds ? number * 1000 : number);
        if (milliseconds > 0) instant = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToOffset(China);
        return true;
    }
}
