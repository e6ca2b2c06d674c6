using System.Collections.Frozen;

namespace WeChatPolicy.Rules.Text;

/// <summary>A mobile number of mainland China: eleven digits from 13 to 19 (telephone numbering plan), with or without +86, 0086, 86, or the 0 of calls from afar.</summary>
/// <remarks>
/// Digits may stand alone, as 3-4-4, or in any groups that no further group is joined to; Chinese numerals count. There is no check
/// digit, so that it is never more than likely, and in a segment that nobody was allotted (<see cref="MobilePrefix"/>) it is possible.
/// A number behind a plus and another country's code is none.
/// </remarks>
internal sealed class MobileNumber() : GroupedNumber("mobile-number", fewestDigits: 11, mostDigits: 15)
{
    // Latin words that people write right before or behind the number, and none.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_labels =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "", "tel", "phone", "mobile", "mob", "call", "vx", "wx", "v", "q", "qq", "wechat", "t", "m")
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public override Masking Masking => Masking.Ends(3, 4);

    /// <summary>The eleven digits that are the same however the number is written.</summary>
    internal static ReadOnlySpan<char> National(ReadOnlySpan<char> digits) => digits.Length > 11 ? digits[^11..] : digits;

    protected override bool TryAdd(IdentifierScan scan, DigitWindow window)
    {
        var prefix = PrefixLength(window.Digits);
        if (prefix < 0 || window.Digits[prefix] != '1' || window.Digits[prefix + 1] < '3') return false;
        var hasPlus = window.Start > 0 && window.Before is '+' or '＋';
        if (hasPlus && prefix is 0 or 1) return false;
        var isGrouped = window.GroupCount > 1 && HasShape(window, prefix);
        if (window.GroupCount > 1 && !isGrouped && (!window.IsWhole || IsNorthAmerican(window))) return false;
        if (window.Behind is '@' or '＠' || IsAmount(window) || !IsFree(scan.Text, window)) return false;

        var start = window.Start;
        if (prefix > 1 && hasPlus) start--;
        scan.Add(start, window.End - start, MobilePrefix.IsAllotted(window.Digits[prefix..]) ? Confidence.Likely : Confidence.Possible);
        return true;
    }

    private static int PrefixLength(ReadOnlySpan<char> digits) => digits.Length switch
    {
        11 => 0,
        12 when digits[0] == '0' => 1,
        13 when digits.StartsWith("86") => 2,
        15 when digits.StartsWith("0086") => 4,
        _ => -1,
    };

    /// <summary>3-4-4, behind its prefix as a group of its own, in front of it, or none.</summary>
    private static bool HasShape(DigitWindow window, int prefix)
    {
        var group = 0;
        if (prefix > 0 && window.Size(0) == prefix) group++;
        var head = window.Size(group) - (group == 0 ? prefix : 0);
        return window.GroupCount == group + 1
            ? head == 11
            : head == 3 && window.Size(group + 1) == 4 && window.Size(group + 2) == 4 && window.GroupCount == group + 3;
    }

    /// <summary>1-3-3-4: country code 1, area, exchange, line.</summary>
    private static bool IsNorthAmerican(DigitWindow window) =>
        window.GroupCount == 4 && window.Size(0) == 1 && window.Size(1) == 3 && window.Size(2) == 3 && window.Size(3) == 4;

    private static bool IsAmount(DigitWindow window) =>
        (window.Behind is '.' && window.SizeBehind is 1 or 2) || (window.Before is '.' && window.SizeBefore > 0 && window.GroupCount == 1);

    private static bool IsFree(ReadOnlySpan<char> text, DigitWindow window)
    {
        var from = window.Start;
        while (from > 0 && window.Start - from <= 6 && FoldTable.IsLatin(text[from - 1])) from--;
        var to = window.End;
        while (to < text.Length && to - window.End <= 6 && FoldTable.IsLatin(text[to])) to++;
        return s_labels.Contains(text[from..window.Start]) && s_labels.Contains(text[window.End..to]);
    }
}
