namespace WeChatPolicy.Rules.Text;

/// <summary>A landline number of mainland China: area code (010, 02x, 0xxx) and seven or eight digits (telephone numbering plan), also behind +86 or 0086, where the zero may go or stand in brackets.</summary>
/// <remarks>Numbers from 400 and 800 and short ones such as 95588 are a firm's service lines, without an area code, and are none.</remarks>
internal sealed class LandlineNumber() : GroupedNumber("landline-number", fewestDigits: 10, mostDigits: 16, mostGroups: 5)
{
    private static readonly string[] s_cues = ["电话", "電話", "座机", "固话", "联系", "致电", "热线", "传真", "tel", "phone", "fax"];

    public override Masking Masking => Masking.Ends(2, 2);

    /// <summary>Area code and number, the same however they are written.</summary>
    internal static ReadOnlySpan<char> National(ReadOnlySpan<char> digits)
    {
        digits = digits.StartsWith("0086") ? digits[4..] : digits.StartsWith("86") ? digits[2..] : digits;
        return digits.TrimStart('0');
    }

    protected override bool TryAdd(IdentifierScan scan, DigitWindow window)
    {
        if (window.IsInsideToken) return false;
        var digits = window.Digits;
        var country = CountryLength(window);
        var group = country > 0 && window.Size(0) == country ? 1 : 0;
        var local = digits[country..];
        var written = window.Size(group) - (group == 0 ? country : 0);
        if (local[0] == '0')
        {
            // In brackets, as (0), the zero is a group of its own.
            if (written == 1) written = window.Size(++group);
            else written--;
            local = local[1..];
        }
        else if (country == 0)
        {
            return false;
        }

        var area = AreaCode.Length(local);
        if (area == 0 || local.Length - area is not (7 or 8) || local[area] is '0' or '1') return false;
        if (area == 2 && local.Length != 10) return false;
        var isParted = written == area;
        if (!isParted && window.GroupCount > group + 1) return false;
        if (isParted && !IsLocalShape(window, group + 1)) return false;

        var start = window.Start;
        if (start > 0 && window.Before is '(' or '（' or '+' or '＋') start--;
        scan.Add(start, window.End - start, isParted || scan.IsPrecededBy(s_cues, window.Start, 8) ? Confidence.Likely : Confidence.Possible);
        return true;
    }

    /// <summary>The length of 86 or 0086, by itself or, behind a plus or with its zeros, in one run with what follows.</summary>
    private static int CountryLength(DigitWindow window)
    {
        var digits = window.Digits;
        if (digits.StartsWith("0086") && (window.Size(0) == 4 || digits.Length > 13)) return 4;
        return digits.StartsWith("86") && (window.Size(0) == 2 || window.Before is '+' or '＋') ? 2 : 0;
    }

    /// <summary>One group of seven or eight, or 3-4, or 4-4.</summary>
    private static bool IsLocalShape(DigitWindow window, int group) => (window.GroupCount - group) switch
    {
        1 => true,
        2 => window.Size(group) is 3 or 4 && window.Size(group + 1) == 4,
        _ => false,
    };
}
