namespace WeChatPolicy.Rules.Text;

/// <summary>The number of a payment card, ISO/IEC 7812: a known issuer's first digits, a length it uses, and the Luhn check digit.</summary>
/// <remarks>
/// Groups are of four digits, or 4-6-5, or six and the rest. A valid resident identity number is none, though one in ten passes Luhn.
/// Several Chinese banks issue cards that do not obey Luhn: such a number is possible behind a word for a card, and nothing without.
/// </remarks>
internal sealed class BankCard() : IdentifierRecogniser("bank-card", IdentifierTrigger.Digits)
{
    private static readonly string[] s_cues = ["卡号", "卡號", "银行", "銀行", "信用卡", "储蓄卡", "借记卡", "账号", "账户", "帐号", "賬號", "帳號", "card", "卡"];

    // Those of them that announce a number, and do not merely speak of cards.
    private static readonly string[] s_announcing =
        ["卡号", "卡號", "银行卡", "銀行卡", "信用卡", "储蓄卡", "借记卡", "工资卡", "账号", "账户", "帐号", "帐户", "賬號", "帳號", "开户行", "收款", "打款", "汇款", "户名", "card"];

    // What a long number is called that is no card's.
    private static readonly string[] s_others = ["订单", "訂單", "单号", "運單", "运单", "快递", "流水", "编号", "序列", "追踪", "order", "tracking", "serial"];

    public override Masking Masking => Masking.Ends(0, 4);

    public override void Recognise(IdentifierScan scan)
    {
        var groups = scan.DigitGroups;
        for (var from = 0; from < groups.Length; from++)
        {
            var (last, strength) = (-1, Confidence.Possible);
            for (int to = from, count = 0; to < groups.Length && (to == from || groups[to].IsJoined); to++)
            {
                count += groups[to].Count;
                if (count > 19) break;
                if (count < 14 || Strength(scan, new DigitWindow(scan, groups, from, to)) is not { } read || (last >= 0 && read < strength)) continue;
                (last, strength) = (to, read);
            }

            if (last < 0) continue;
            var window = new DigitWindow(scan, groups, from, last);
            scan.Add(window.Start, window.End - window.Start, strength);
            from = last;
        }
    }

    private static Confidence? Strength(IdentifierScan scan, DigitWindow window)
    {
        var digits = window.Digits;
        if (!CardIssuer.IsKnown(digits) || !IsGrouped(window) || window.IsInsideToken) return null;
        if (digits.Length == 18 && ResidentId.IsValid(digits[..17], digits[17])) return null;
        if (scan.IsPrecededBy(s_others, window.Start, 8) && !scan.IsPrecededBy(s_announcing, window.Start, 4)) return null;
        if (!Luhn.IsValid(digits)) return scan.IsPrecededBy(s_announcing, window.Start, 12) ? Confidence.Possible : null;
        if (scan.IsPrecededBy(s_cues, window.Start, 10)) return Confidence.Certain;
        return digits.Length == 18 && ResidentId.HasShape(digits) ? null : Confidence.Likely;
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
}
