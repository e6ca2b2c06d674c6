using System.Globalization;

namespace WeChatPolicy.Rules.Text;

/// <summary>The long-distance area codes of mainland China, without their zero (MIIT telephone numbering plan); those that were merged into a larger city's are left out.</summary>
internal static class AreaCode
{
    private static readonly string[] s_ranges =
    [
        "310-319", "335", "349-359", "370-377", "379", "391-396", "398", "411-412", "415-419", "421", "427", "429", "431-439", "451-459",
        "464", "467-479", "482-483", "510-519", "523", "527", "530-539", "543", "546", "550-559", "561-564", "566", "570-580", "591-599",
        "631-633", "635", "660", "662-663", "668", "691-692", "701", "710-719", "722", "724", "728", "730-731", "734-739", "743-746",
        "750-760", "762-763", "766", "768-779", "790-799", "812-813", "816-818", "825-827", "830-839", "851", "854-859", "870-879",
        "883", "886-888", "891-898", "901-903", "906", "908-909", "911-917", "919", "930-939", "941", "943", "951-955", "970-979",
        "990-999",
    ];

    private static readonly bool[] s_isKnown = Read();

    /// <summary>The length of the area code that a national number begins with, its zero left out; 0 if there is none such.</summary>
    internal static int Length(ReadOnlySpan<char> national) => national[0] switch
    {
        '1' when national[1] == '0' => 2,
        '2' when national[1] != '6' => 2,
        >= '3' when s_isKnown[((national[0] - '0') * 100) + ((national[1] - '0') * 10) + national[2] - '0'] => 3,
        _ => 0,
    };

    private static bool[] Read()
    {
        var known = new bool[1000];
        foreach (var range in s_ranges)
        {
            var ends = range.Split('-');
            var (first, last) = (int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[^1], CultureInfo.InvariantCulture));
            known.AsSpan(first, last - first + 1).Fill(true);
        }

        return known;
    }
}
