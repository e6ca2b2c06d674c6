namespace WeChatPolicy.Rules;

/// <summary>Whose statutory holidays a calendar knows of itself, beside those that the host lists.</summary>
public enum StatutoryHolidays
{
    /// <summary>Those of China where the time zone is <c>China Standard Time</c> or <c>Asia/Shanghai</c>; none elsewhere.</summary>
    ByTimeZone,

    /// <summary>None: the host lists all of them.</summary>
    None,

    /// <summary>Those of China, as far as <see cref="HolidayDecree.All"/> reaches.</summary>
    China,
}
