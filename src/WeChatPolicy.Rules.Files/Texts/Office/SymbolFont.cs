using System.Globalization;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>What a character of a symbol font stands for.</summary>
internal static class SymbolFont
{
    // Their characters are numbered from F000 on (ECMA-376-1, 17.3.3.30).
    private const int Offset = 0xF000;

    /// <summary>A star, which stands between a level and its term (GB/T 9704-2012, 7.2.2); for all others a blank, so that no word or number is made up over them.</summary>
    public static char Character(string? font, string? number)
    {
        if (!int.TryParse(number, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)) return ' ';
        return (font, code >= Offset ? code - Offset : code) switch
        {
            ("Wingdings", 0xAB) => '\u2605',
            ("Wingdings", 0xB6) => '\u2606',
            ("Wingdings 2", >= 0xD8 and <= 0xF5) => '\u2605',
            (_, >= 0x2000 and < 0xD800) => (char)code,
            _ => ' ',
        };
    }
}
