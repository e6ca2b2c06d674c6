using System.Globalization;

namespace WeChatPolicy.Rules.Text;

/// <summary>The administrative divisions of GB/T 2260 down to the prefecture, those that are no more included: numbers outlive them.</summary>
internal static class Region
{
    // Two digits of the province, then the prefectures, 00 the province itself and 90 what it governs directly; 10 is the country.
    private static readonly string[] s_table =
    [
        "10 00", "11 00-02", "12 00-02", "13 00-11 21-30 90", "14 00-11 21-27 90", "15 00-09 21-29",
        "21 00-14 21-22 90", "22 00-08 21-26 90", "23 00-12 21-27 90",
        "31 00-02", "32 00-13 21-27 90", "33 00-11 21-28 90", "34 00-18 21-29", "35 00-09 21-27 90", "36 00-11 21-26", "37 00-17 21-29 90",
        "41 00-17 21-30 90", "42 00-13 21-29 90", "43 00-13 21-31 90", "44 00-29 51-53 90", "45 00-14 21-28", "46 00-04 90",
        "50 00-03", "51 00-39 90", "52 00-06 21-27", "53 00-09 21-35", "54 00-06 21-27",
        "61 00-10 21-27", "62 00-12 21-30", "63 00-02 21-28", "64 00-05 21-22", "65 00-05 21-32 40-43 90",
        "71 00", "81 00", "82 00",
    ];

    private static readonly bool[] s_isPrefecture = Read();
    private static readonly bool[] s_isProvince = [.. Enumerable.Range(0, 100).Select(province => province > 10 && s_isPrefecture.AsSpan(province * 100, 100).Contains(true))];

    /// <summary>Whether two ASCII digits are those of a province, or of Taiwan, Hong Kong or Macao.</summary>
    internal static bool IsProvince(ReadOnlySpan<char> digits) => s_isProvince[Number(digits[..2])];

    /// <summary>Whether four ASCII digits are those of a prefecture, a province or the country.</summary>
    internal static bool IsPrefecture(ReadOnlySpan<char> digits) => s_isPrefecture[Number(digits[..4])];

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = (number * 10) + digit - '0';
        return number;
    }

    private static bool[] Read()
    {
        var known = new bool[10_000];
        foreach (var row in s_table)
        {
            foreach (var range in row.Split(' ')[1..])
            {
                var ends = range.Split('-');
                var (first, last) = (int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[^1], CultureInfo.InvariantCulture));
                known.AsSpan((Number(row.AsSpan(0, 2)) * 100) + first, last - first + 1).Fill(true);
            }
        }

        return known;
    }
}
