using System.Globalization;

namespace WeChatPolicy.Rules;

/// <summary>A notice of the General Office of the State Council (国务院办公厅) on the holidays of a year, which the library's data rest on.</summary>
/// <param name="Year">The year that it is for.</param>
/// <param name="Number">Its number, such as <c>国办发明电〔2025〕7号</c>.</param>
/// <param name="Title">Its title.</param>
public sealed record HolidayDecree(int Year, string Number, string Title)
{
    /// <summary>The notices that <see cref="HolidaySchedule.China"/> is made of, in order; it reaches as far as <see cref="HolidaySchedule.KnownUntil"/> says.</summary>
    public static IReadOnlyList<HolidayDecree> All => DecreedHolidays.Decrees;

    /// <summary>The number.</summary>
    public override string ToString() => Number;
}

/// <summary>What the notices decree: <c>china.txt</c>.</summary>
internal static class DecreedHolidays
{
    private static readonly Lazy<(List<HolidayDecree> Decrees, Dictionary<DateOnly, bool> Days)> s_read = new(Read);

    public static IReadOnlyList<HolidayDecree> Decrees => s_read.Value.Decrees;

    public static IReadOnlyDictionary<DateOnly, bool> Days => s_read.Value.Days;

    private static (List<HolidayDecree> Decrees, Dictionary<DateOnly, bool> Days) Read()
    {
        var (decrees, days) = (new List<HolidayDecree>(), new Dictionary<DateOnly, bool>());
        foreach (var line in HolidayMarks.LinesOf("china"))
        {
            var words = line.Split(' ');
            if (words[0] is not ("off" or "worked"))
            {
                decrees.Add(new(int.Parse(words[0], CultureInfo.InvariantCulture), words[1], words[2]));
                continue;
            }

            foreach (var run in words[1..])
            {
                var ends = run.Split('/');
                var last = DateOnly.ParseExact(ends[^1], "yyyy-MM-dd", CultureInfo.InvariantCulture);
                for (var date = DateOnly.ParseExact(ends[0], "yyyy-MM-dd", CultureInfo.InvariantCulture); date <= last; date = date.AddDays(1)) days[date] = words[0] == "off";
            }
        }

        return (decrees, days);
    }
}
