using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Tells UTF-16 without a mark: nearly all of its units are characters that texts are made of, read in one of the two orders.</summary>
internal static class Utf16
{
    private const int FewestUnits = 8;

    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        // A text in any other encoding has no such bytes; Chinese in UTF-16 without any blank or digit is told by its mark alone.
        if (!bytes.ContainsAnyInRange((byte)0, (byte)8)) return null;
        if (Is(bytes, bigEndian: false)) return Encoding.Unicode;
        return Is(bytes, bigEndian: true) ? Encoding.BigEndianUnicode : null;
    }

    private static bool Is(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var units = bytes.Length / 2;
        var usual = 0;
        for (var i = 0; i < units; i++)
        {
            var unit = bigEndian ? (char)((bytes[2 * i] << 8) | bytes[(2 * i) + 1]) : (char)((bytes[(2 * i) + 1] << 8) | bytes[2 * i]);
            if (unit < ' ' && unit is not ('\t' or '\n' or '\r' or '\f')) return false;
            if (IsUsual(unit)) usual++;
        }

        return units >= FewestUnits && usual * 10 >= units * 9;
    }

    private static bool IsUsual(char unit) => char.IsSurrogate(unit)
        || unit is < '\u0250' or (>= '\u2000' and < '\u2700') or (>= '\u3000' and < '\u3100') or (>= '\u4E00' and < '\uA000') or (>= '\uFF00' and < '\uFFF0')
        || (unit < '\u0530' && char.GetUnicodeCategory(unit) is not UnicodeCategory.OtherNotAssigned);
}
