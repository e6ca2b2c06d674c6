namespace WeChatPolicy.Rules.Text;

/// <summary>The number of a Chinese passport or exit permit: a letter and eight digits, or two letters and seven (ICAO Doc 9303 issues of China), with or without a blank between them.</summary>
/// <remarks>The form alone is that of a thousand article numbers, so it counts only behind a word such as 护照.</remarks>
internal sealed class PassportNumber() : IdentifierRecogniser("passport-number", IdentifierTrigger.Digits)
{
    private static readonly string[] s_cues = ["护照", "護照", "通行证", "通行證", "passport"];

    public override Masking Masking => Masking.Ends(2, 2);

    public override void Recognise(IdentifierScan scan)
    {
        foreach (ref readonly var group in scan.DigitGroups)
        {
            if (group.Count is not (7 or 8 or 9)) continue;
            var number = LetteredNumber.At(scan.Text, group);
            if (group.Count + number.Letters != 9 || number.IsContinued) continue;
            if (scan.IsPrecededBy(s_cues, number.Start, 16)) scan.Add(number.Start, group.End - number.Start, Confidence.Likely);
        }
    }
}
