namespace WeChatPolicy.Rules.Text;

/// <summary>The citizen identification number, GB 11643-1999: region, date of birth, sequence, check character (ISO 7064 MOD 11-2).</summary>
/// <remarks>The fifteen-digit form of before 1999 has no check and counts only behind a word such as 身份证.</remarks>
internal sealed class ResidentId() : GroupedNumber("resident-id", fewestDigits: 15, mostDigits: 18)
{
    private const string CheckCharacters = "10X98765432";
    private static readonly int[] s_weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly string[] s_cues = ["身份证", "身份號", "身份号", "身分證", "身分证", "证件号", "證件號", "公民身份", "id card"];

    /// <summary>Whether the eighteen characters (digits, or X at the end) are a number with a right check character.</summary>
    internal static bool IsValid(ReadOnlySpan<char> digits, char check)
    {
        if (digits.Length != 17 || digits.ContainsAnyExcept(AsciiSet.Digits) || !HasShape(digits)) return false;
        var sum = 0;
        for (var place = 0; place < 17; place++) sum += (digits[place] - '0') * s_weights[place];
        return CheckCharacters[sum % 11] == check;
    }

    /// <summary>Whether digits begin with a region and a date of birth, whatever their check says.</summary>
    internal static bool HasShape(ReadOnlySpan<char> digits) => IsRegion(digits) && IsDate(digits[6..14]);

    public override Masking Masking => Masking.Ends(3, 2);

    protected override bool TryAdd(IdentifierScan scan, DigitWindow window)
    {
        var digits = window.Digits;
        var end = window.End;
        var strength = Confidence.Certain;
        if (digits.Length == 18)
        {
            if (FoldTable.IsAlphanumeric(window.Behind)) return false;
            if (!IsValid(digits[..17], digits[17]) && !IsMistyped(scan, window, ref strength)) return false;
        }
        else if (digits.Length == 17)
        {
            if (end < scan.Text.Length && FoldTable.Entries[scan.Text[end]] == (FoldCode.Separator | 1)) end++;
            if (end >= scan.Text.Length || FoldTable.Entries[scan.Text[end]] != 'x') return false;
            if (!IsValid(digits, 'X') && !IsMistyped(scan, window, ref strength)) return false;
            end++;
            if (end < scan.Text.Length && FoldTable.IsAlphanumeric(scan.Text[end])) return false;
        }
        else if (digits.Length == 15)
        {
            if (!IsRegion(digits) || !IsDate(digits[6..12]) || window.IsInsideToken) return false;
            if (!scan.IsPrecededBy(s_cues, window.Start, 12)) return false;
            strength = Confidence.Likely;
        }
        else
        {
            return false;
        }

        scan.Add(window.Start, end - window.Start, strength);
        return true;
    }

    /// <summary>A wrong check behind a word such as 身份证 is a slip of the pen, or a number made up: region and date of birth are told all the same.</summary>
    private static bool IsMistyped(IdentifierScan scan, DigitWindow window, ref Confidence strength)
    {
        strength = Confidence.Possible;
        return HasShape(window.Digits) && !FoldTable.IsLatin(window.Before) && scan.IsPrecededBy(s_cues, window.Start, 12);
    }

    // 81 to 83 are residents from Hong Kong, Macao and Taiwan; a permanent resident from abroad has a 9 before the province (since 2023).
    private static bool IsRegion(ReadOnlySpan<char> digits) =>
        Region.IsProvince(digits) || digits.StartsWith("83") || (digits[0] == '9' && Region.IsProvince(digits[1..]));

    /// <summary>yyyyMMdd of 1900 to 2099, or yyMMdd of the twentieth century: old enough for anybody alive, and no clock is asked.</summary>
    private static bool IsDate(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = (number * 10) + digit - '0';
        var (year, month, day) = (number / 10000, number / 100 % 100, number % 100);
        if (digits.Length == 6) year += 1900;
        return year is >= 1900 and <= 2099 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }
}
