using System.Globalization;

namespace WeChatPolicy.Rules;

/// <summary>What was read of a file of holidays so far, and what is wrong with it.</summary>
internal sealed class HolidayDraft
{
    /// <summary>So many faults are told one by one; whoever has more has taken another file for it.</summary>
    private const int MostFaults = 50;

    /// <summary>The longest run of days that is no slip of the pen.</summary>
    private const int LongestRun = 366;

    private readonly List<string> _faults = [];
    private readonly Dictionary<DateOnly, bool> _days = [];

    public IReadOnlyDictionary<DateOnly, bool> Days => _days;

    public IReadOnlyList<string> Faults => _faults;

    public void Fault(string fault)
    {
        if (_faults.Count < MostFaults) _faults.Add(fault);
        else if (_faults.Count == MostFaults) _faults.Add("and more");
    }

    /// <summary>Takes down that the days from one to another, both included, are off or worked.</summary>
    public void Add(DateOnly first, DateOnly last, bool isOff, string place)
    {
        if (last < first || last.DayNumber - first.DayNumber >= LongestRun)
        {
            Fault(string.Create(CultureInfo.InvariantCulture, $"{place}: {first:yyyy-MM-dd} to {last:yyyy-MM-dd} is not a run of 1 to {LongestRun} days"));
            return;
        }

        for (var date = first; ; date = date.AddDays(1))
        {
            if (!_days.TryAdd(date, isOff) && _days[date] != isOff) Fault(string.Create(CultureInfo.InvariantCulture, $"{place}: {date:yyyy-MM-dd} is said to be off work and to be worked"));
            if (date == last) return;
        }
    }

    /// <summary>Reads a date such as 2027-10-01 or 20271001.</summary>
    public static bool TryReadDate(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
        || DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>A value as a fault shows it: the beginning of one that is long.</summary>
    public static string Shown(string? value) => value is null ? "null" : value.Length <= 40 ? $"'{value}'" : $"'{value[..40]}…'";
}
