using System.Globalization;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>How the numbers of a workbook are shown, as far as it matters to who looks for identifiers and dates.</summary>
/// <remarks>
/// A whole number keeps all its digits, also where it is stored with an exponent: an identity card or a phone number may stand in a
/// cell as a number. Other numbers have the 15 digits that Excel shows at most. Dates are days since 1899-12-30 (in some
/// workbooks since 1904-01-01) and shown as such by their format (ECMA-376-1, 18.8.30).
/// </remarks>
internal sealed class NumberFormats
{
    private const int MostDigits = 40;
    private readonly Dictionary<int, string> _codes = [];
    private readonly List<int> _styles = [];

    public bool CountsFrom1904 { get; set; }

    public void Read(PartXml xml)
    {
        var isOfCells = false;
        while (xml.Read())
        {
            if (xml.Name == "cellXfs") isOfCells = xml.IsElement && !xml.IsEmpty;
            if (!xml.IsElement) continue;
            if (xml.Name == "numFmt" && int.TryParse(xml.Attribute("numFmtId"), out var id)) _codes[id] = xml.Attribute("formatCode") ?? "";
            else if (xml.Name == "xf" && isOfCells) _styles.Add(int.TryParse(xml.Attribute("numFmtId"), out var format) ? format : 0);
        }
    }

    /// <summary>A stored number as it is shown.</summary>
    public string Shown(string value, int style)
    {
        if (style >= 0 && style < _styles.Count && IsDate(_styles[style]) && Date(value) is { } date) return date;
        if (IsWhole(value)) return value;
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return value;

        // Up to 28 digits, without an exponent.
        return decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && exact == decimal.Truncate(exact)
            ? exact.ToString("F0", CultureInfo.InvariantCulture)
            : number.ToString("G15", CultureInfo.InvariantCulture);
    }

    private static bool IsWhole(string value) => value.Length <= MostDigits && value.AsSpan(value.StartsWith('-') ? 1 : 0) is { IsEmpty: false } digits && !digits.ContainsAnyExceptInRange('0', '9');

    // Those built in, the Chinese and Japanese ones among them; of others the letters of dates outside quotes and brackets tell it.
    private bool IsDate(int format) => _codes.TryGetValue(format, out var code) ? HasDateLetters(code) : format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    private static bool HasDateLetters(string code)
    {
        var (isQuoted, isBracketed) = (false, false);
        for (var i = 0; i < code.Length; i++)
        {
            var letter = code[i];
            if (letter == '\\') i++;
            else if (letter == '"') isQuoted = !isQuoted;
            else if (letter is '[' or ']') isBracketed = letter == '[';
            else if (!isQuoted && !isBracketed && letter is 'y' or 'Y' or 'd' or 'D' or 'h' or 'H') return true;
        }

        return false;
    }

    private string? Date(string value)
    {
        const double Days1904 = 1462;
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var days)) return null;
        if (CountsFrom1904) days += Days1904;
        if (days is < 1 or >= 2958466) return null;
        var date = DateTime.FromOADate(days);
        return date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }
}
