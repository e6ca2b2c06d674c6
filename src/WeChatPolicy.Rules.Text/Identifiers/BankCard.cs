namespace WeChatPolicy.Rules.Text;

/// <summary>The number of a payment card, ISO/IEC 7812: a known issuer's first digits, a length it uses, and the Luhn check digit.</summary>
/// <remarks>Groups are of four digits, or 4-6-5, or six and the rest. A valid resident identity number is none, though one in ten passes Luhn.</remarks>
internal sealed class BankCard() : IdentifierRecogniser("bank-card", IdentifierTrigger.Digits)
{
    private static readonly string[] s_cues = ["卡号", "卡號", "银行", "銀行", "信用卡", "储蓄卡", "借记卡", "账号", "账户", "帐号", "card", "卡"];

    public override Masking Masking => Masking.Ends(0, 4);

    public override void Recognise(IdentifierScan scan)
    {
        var groups = scan.DigitGroups;
        for (var from = 0; from < groups.Length; from++)
        {
            var last = -1;
            for (int to = from, count = 0; to < groups.Length && (to == from || groups[to].IsJoined); to++)
            {
                count += groups[to].Count;
                if (count > 19) break;
                if (count >= 13 && IsCard(new DigitWindow(scan, groups, from, to))) last = to;
            }

            if (last < 0) continue;
            var window = new DigitWindow(scan, groups, from, last);
            var isSure = scan.IsPrecededBy(s_cues, window.Start, 10);
            scan.Add(window.Start, window.End - window.Start, isSure ? Confidence.Certain : Confidence.Likely);
            from = last;
        }
    }

    private static bool IsCard(DigitWindow window)
    {
        var digits = window.Digits;
        return IsIssued(digits) && IsGrouped(window) && Luhn.IsValid(digits) && !window.IsInsideToken
            && !(digits.Length == 18 && ResidentId.IsValid(digits[..17], digits[17]));
    }

    private static bool IsGrouped(DigitWindow window)
    {
        if (window.GroupCount == 1) return true;
        if (window.SizeBefore == 4 || window.SizeBehind is > 0 and <= 4) return false;
        if (window.GroupCount == 2) return window.Size(0) == 6;
        if (window.Digits.Length == 15) return window.Size(0) == 4 && window.Size(1) == 6;
        for (var group = 0; group < window.GroupCount - 1; group++)
        {
            if (window.Size(group) != 4) return false;
        }

        return true;
    }

    /// <summary>UnionPay, Visa, Mastercard, American Express, JCB, Diners Club, Discover, Maestro, and ICBC's old debit cards.</summary>
    private static bool IsIssued(ReadOnlySpan<char> digits)
    {
        var four = ((digits[0] - '0') * 1000) + ((digits[1] - '0') * 100) + ((digits[2] - '0') * 10) + digits[3] - '0';
        return digits.Length switch
        {
            13 => four / 1000 == 4,
            14 => four / 100 is 36 or 38 or 39 || four / 10 is >= 300 and <= 305,
            15 => four / 100 is 34 or 37,
            16 => four / 1000 == 4 || four / 100 is 60 or 62 or 65 or (>= 51 and <= 55) || four is (>= 3528 and <= 3589) or (>= 2221 and <= 2720),
            17 or 18 => four / 100 is 62,
            19 => four / 100 is 62 || four is 9558 or 9559 or 6011 || four / 1000 == 4,
            _ => false,
        };
    }
}
