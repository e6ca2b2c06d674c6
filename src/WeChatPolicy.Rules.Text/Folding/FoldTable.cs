using System.Globalization;

namespace WeChatPolicy.Rules.Text;

/// <summary>How each UTF-16 unit is read: width, case, traditional → simplified, variants of digits and letters, separators.</summary>
/// <remarks>
/// One table of 64K entries, of embedded data and the runtime's own Unicode properties; it needs no ICU. An entry is the folded character
/// or a <see cref="FoldCode"/>.
/// </remarks>
internal static class FoldTable
{
    internal static readonly ushort[] Entries = PreparedTables.Array("folding", Build);

    // 、 and brackets end a clause too: what stands on their two sides is not one word.
    private const string SentenceEnds = "。！？!?｡‼⁇⁈⁉\n\r\v\f\u0085\u2028\u2029\0";
    private const string ClauseEnds = "；;：:，,、､﹐﹑﹔﹕\"“”„‟‘’‚‛‹›«»《》〈〉【】「」『』〔〕〖〗〘〙〚〛()（）[]［］{}｛｝<>＜＞﹙﹚﹛﹜﹝﹞｢｣—–―⸺⸻";
    private const string Separators = "*.·_~|^`/\\+=#'•‧∙・･˙°‣․…‥⋯※〃〜～￣¯‾′″§¶†‡";

    /// <summary>Whether an original unit is a Latin letter or a decimal digit in any of its forms.</summary>
    internal static bool IsAlphanumeric(char original) => IsLatin(original) || IsDigit(original);

    /// <summary>Whether an original unit is a Latin letter in any of its forms.</summary>
    internal static bool IsLatin(char original) => Entries[original] is >= 'a' and <= 'z';

    /// <summary>Whether an original unit is a decimal digit in any of its forms, Chinese numerals not included.</summary>
    internal static bool IsDigit(char original) => (Entries[original] & 0xFF00) == FoldCode.Digit;

    /// <summary>Whether an original unit is a decimal digit or a Chinese numeral.</summary>
    internal static bool IsDigitOrNumeral(char original) => (Entries[original] & 0xFF00) is FoldCode.Digit or FoldCode.Numeral;

    internal static ushort[] Build()
    {
        var table = new ushort[0x10000];
        for (var unit = 0; unit < table.Length; unit++) table[unit] = ByProperty((char)unit);
        foreach (var line in EmbeddedText.Lines("Folding/variants.txt"))
        {
            foreach (var variant in line.AsSpan(2)) table[variant] = table[line[0]];
        }

        foreach (var line in EmbeddedText.Lines("Folding/traditional.txt"))
        {
            for (var pair = 0; pair + 1 < line.Length; pair += 2) table[line[pair]] = table[line[pair + 1]];
        }

        // A capital of a variant is a variant too (Ɗ, by way of ɗ), and so is a variant of a traditional form (㈸, by way of 労).
        for (var unit = 0; unit < table.Length; unit++)
        {
            if (!FoldCode.IsSpecial(table[unit])) table[unit] = table[table[unit]];
        }

        Set(table, Separators, FoldCode.Separator);
        Set(table, " \t\u00A0\u1680\u202F\u205F\u3000\u2800", FoldCode.Separator | 1);
        for (var space = 0x2000; space <= 0x200A; space++) table[space] = FoldCode.Separator | 1;
        Set(table, "-－‐‑‒−﹣", FoldCode.Separator | 2);
        Set(table, ".．﹒", FoldCode.Separator | 3);
        Set(table, "+＋➕", FoldCode.Separator | 4);
        Set(table, "@＠﹫", FoldCode.At);
        Set(table, ClauseEnds, FoldCode.ClauseEnd);
        Set(table, SentenceEnds, FoldCode.SentenceEnd);
        for (var unit = 0xFF01; unit <= 0xFF5E; unit++) table[unit] = table[unit - 0xFEE0];
        for (var unit = 0x2E80; unit < table.Length; unit++)
        {
            var numeral = FoldCode.Numerals.IndexOf((char)table[unit], StringComparison.Ordinal);
            if (numeral >= 0) table[unit] = (ushort)(FoldCode.Numeral | numeral);
        }

        return table;
    }

    private static void Set(ushort[] table, string units, int code)
    {
        foreach (var unit in units) table[unit] = (ushort)code;
    }

    private static ushort ByProperty(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit) switch
    {
        UnicodeCategory.Surrogate => FoldCode.Surrogate,
        UnicodeCategory.DecimalDigitNumber => (ushort)(FoldCode.Digit | ('0' + CharUnicodeInfo.GetDecimalDigitValue(unit))),
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => FoldCode.Invisible,
        UnicodeCategory.Format or UnicodeCategory.Control => FoldCode.Invisible,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => char.ToLowerInvariant(unit),
        _ => unit switch
        {
            // The Hangul fillers have width and no ink; they are letters by property alone.
            '\u115F' or '\u1160' or '\u3164' or '\uFFA0' => FoldCode.Invisible,

            // Boxes, shapes, stars and dingbats are decoration between characters.
            >= '\u2190' and <= '\u21FF' or >= '\u2500' and <= '\u27BF' => FoldCode.Separator,
            _ => unit,
        },
    };
}
