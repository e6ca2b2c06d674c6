using System.Globalization;
using System.Text.RegularExpressions;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Characters that XML cannot hold stand as <c>_x000D_</c> in strings of workbooks and properties (ECMA-376-1, 22.9.2.19).</summary>
internal static partial class ExcelString
{
    public static string Unescape(string value) =>
        value.Contains("_x", StringComparison.Ordinal)
            ? Escape.Replace(value, static match => ((char)int.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            : value;

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape { get; }
}
