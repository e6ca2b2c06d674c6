namespace WeChatPolicy.Rules.Text;

/// <summary>The number of a Taiwan identity card or residence permit: a letter for the place, 1, 2, 8 or 9, seven digits and a check digit modulo 10 (Ministry of the Interior; weights 1, 9 to 1, 1).</summary>
/// <remarks>One made-up number in ten has a right check, so that it proves nothing by itself: possible alone, likely behind a word for the card.</remarks>
internal sealed class TaiwanId() : IdentifierRecogniser("taiwan-id", IdentifierTrigger.Digits)
{
    // A letter's place here and 10 make its number; I, O, W and Z came late.
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
    private static readonly string[] s_cues = ["身份证", "身份證", "身分證", "身分证", "台湾", "台灣", "臺灣", "居留证", "居留證", "證號", "证件号"];

    public override Masking Masking => Masking.Ends(2, 2);

    public override void Recognise(IdentifierScan scan)
    {
        foreach (ref readonly var group in scan.DigitGroups)
        {
            if (group.Count != 9) continue;
            var number = LetteredNumber.At(scan.Text, group);
            var digits = scan.Digits.Slice(group.First, group.Count);
            if (number.Letters != 1 || number.IsContinued || digits[0] is not ('1' or '2' or '8' or '9')) continue;
            var isAnnounced = scan.IsPrecededBy(s_cues, number.Start, 14);
            var isRight = IsValid(LetteredNumber.Letter(scan.Text[number.Start]), digits);
            if (!isRight && !isAnnounced) continue;
            scan.Add(number.Start, group.End - number.Start, isRight && isAnnounced ? Confidence.Likely : Confidence.Possible);
        }
    }

    /// <summary>Whether the last of nine ASCII digits checks the others and the letter.</summary>
    internal static bool IsValid(char letter, ReadOnlySpan<char> digits)
    {
        var value = Letters.IndexOf(letter, StringComparison.Ordinal) + 10;
        var sum = (value / 10) + (value % 10 * 9) + digits[8] - '0';
        for (var place = 0; place < 8; place++) sum += (8 - place) * (digits[place] - '0');
        return sum % 10 == 0;
    }
}
