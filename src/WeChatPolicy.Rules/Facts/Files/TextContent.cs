using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules;

/// <summary>Tells text by its bytes: a byte order mark, or no control character but white space in UTF-8, GB 18030, Windows-1252 or UTF-16.</summary>
internal static class TextContent
{
    /// <summary>Of fewer characters in UTF-16 without a mark nobody can be sure: a third of all pairs of bytes is a Chinese character.</summary>
    private const int FewestUnits = 8;

    private const int MostAccented = 3;

    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble) || bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return true;
        return HasControls(bytes)
            ? IsUtf16(bytes, bigEndian: false) || IsUtf16(bytes, bigEndian: true)
            : IsUtf8ButForItsEnd(bytes) || IsGb18030ButForItsEnd(bytes) || IsWindows1252(bytes);
    }

    /// <summary>Whether there is a byte that no text of one byte a letter has.</summary>
    public static bool HasControls(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') or 0x7F) return true;
        }

        return false;
    }

    // The last character may be cut in two.
    private static bool IsUtf8ButForItsEnd(ReadOnlySpan<byte> bytes)
    {
        for (var cut = 0; cut <= Math.Min(3, bytes.Length - 1); cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(bytes[..^cut])) return true;
        }

        return false;
    }

    // Lead byte 81-FE; then 40-7E or 80-FE, or 30-39 followed by another pair of lead and digit.
    private static bool IsGb18030ButForItsEnd(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length;)
        {
            if (bytes[i] < 0x80)
            {
                i++;
                continue;
            }

            if (bytes[i] is 0x80 or 0xFF) return false;
            if (i + 1 == bytes.Length) return true;
            if (bytes[i + 1] is >= 0x30 and <= 0x39)
            {
                if (i + 3 >= bytes.Length) return true;
                if (bytes[i + 2] is < 0x81 or 0xFF || bytes[i + 3] is < 0x30 or > 0x39) return false;
                i += 4;
            }
            else
            {
                if (bytes[i + 1] is < 0x40 or 0x7F or 0xFF) return false;
                i += 2;
            }
        }

        return true;
    }

    // Western text: five bytes mean nothing in it, and accented letters are few beside the plain ones, seldom two side by side.
    private static bool IsWindows1252(ReadOnlySpan<byte> bytes)
    {
        var (beyondAscii, accented) = (0, 0);
        foreach (var b in bytes)
        {
            if (b is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D) return false;
            if (b >= 0x80) beyondAscii++;
            accented = b >= 0xC0 ? accented + 1 : 0;
            if (accented > MostAccented) return false;
        }

        return beyondAscii * 3 <= bytes.Length;
    }

    // The last character may be cut in two, or the last pair.
    private static bool IsUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var units = bytes.Length / 2;
        var usual = 0;
        var afterHigh = false;
        for (var i = 0; i < units; i++)
        {
            var unit = bigEndian ? (char)((bytes[2 * i] << 8) | bytes[(2 * i) + 1]) : (char)((bytes[(2 * i) + 1] << 8) | bytes[2 * i]);
            if (afterHigh != char.IsLowSurrogate(unit)) return false;
            afterHigh = char.IsHighSurrogate(unit);
            if (!char.IsSurrogate(unit) && !CanStandInText(unit)) return false;
            if (IsUsual(unit)) usual++;
        }

        return units >= FewestUnits && usual * 10 >= units * 9;
    }

    private static bool CanStandInText(char unit) => char.GetUnicodeCategory(unit) switch
    {
        UnicodeCategory.Control => unit is '\t' or '\n' or '\r' or '\f',
        UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => false,
        _ => true,
    };

    // ASCII and Western Latin, Greek and Cyrillic; punctuation; Chinese characters and what stands between them.
    private static bool IsUsual(char unit) =>
        unit is < '\u0100' or (>= '\u0370' and < '\u0530') or (>= '\u2000' and < '\u2070') or (>= '\u3000' and < '\u3100') or (>= '\u4E00' and < '\uA000') or (>= '\uFF00' and < '\uFFF0')
        || char.IsSurrogate(unit);
}
