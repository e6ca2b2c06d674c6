namespace WeChatPolicy.Rules.Text;

/// <summary>A landline number of mainland China: area code (010, 02x, 0xxx) and seven or eight digits (telephone numbering plan).</summary>
/// <remarks>Numbers from 400 and 800 are a firm's service lines, without an area code, and are none.</remarks>
internal sealed class LandlineNumber() : GroupedNumber("landline-number", fewestDigits: 10, mostDigits: 16, mostGroups: 4)
{
    private static readonly string[] s_cues = ["电话", "電話", "座机", "固话", "联系", "致电", "热线", "传真", "tel", "phone", "fax"];

    public override Masking Masking => Masking.Ends(2, 2);

    protected override bool TryAdd(IdentifierScan scan, DigitWindow window)
    {
        if (window.IsInsideToken) return false;
        var digits = window.Digits;
        var group = 0;
        var local = digits;
        if (window.Size(0) == 2 && digits.StartsWith("86"))
        {
            local = digits[2..];
            group = 1;
        }

        // Abroad the area code goes without its zero.
        if (local[0] == '0') local = local[1..];
        else if (group == 0) return false;
        var area = AreaLength(local);
        if (area == 0 || local.Length - area is not (7 or 8) || local[area] is '0' or '1') return false;
        if (area == 2 && local.Length != 10) return false;
        var written = window.Size(group) - (digits[group * 2] == '0' ? 1 : 0);
        var isParted = written == area;
        if (!isParted && window.GroupCount > group + 1) return false;
        if (isParted && !IsLocalShape(window, group + 1)) return false;

        var start = window.Start;
        var end = window.End;
        if (start > 0 && window.Before is '(' or '（' or '+') start--;
        scan.Add(start, end - start, isParted || scan.IsPrecededBy(s_cues, window.Start, 8) ? Confidence.Likely : Confidence.Possible);
        return true;
    }

    /// <summary>One group of seven or eight, or 3-4, or 4-4.</summary>
    private static bool IsLocalShape(DigitWindow window, int group) => (window.GroupCount - group) switch
    {
        1 => true,
        2 => window.Size(group) is 3 or 4 && window.Size(group + 1) == 4,
        _ => false,
    };

    /// <summary>The length of the area code without its zero; 0 if there is none such.</summary>
    private static int AreaLength(ReadOnlySpan<char> local) => local[0] switch
    {
        '1' when local[1] == '0' => 2,
        '2' => 2,
        >= '3' and <= '9' => 3,
        _ => 0,
    };
}
