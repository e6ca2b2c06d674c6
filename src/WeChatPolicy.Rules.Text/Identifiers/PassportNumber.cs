namespace WeChatPolicy.Rules.Text;

/// <summary>The number of a Chinese passport or travel permit: a letter and eight digits, or two letters and seven (ICAO Doc 9303 issues of China).</summary>
/// <remarks>The form alone is that of a thousand article numbers, so it counts only behind a word such as 护照.</remarks>
internal sealed class PassportNumber() : IdentifierRecogniser("passport-number", IdentifierTrigger.Digits)
{
    private static readonly string[] s_cues = ["护照", "護照", "通行证", "通行證", "台胞证", "回乡证", "passport"];

    public override Masking Masking => Masking.Ends(2, 2);

    public override void Recognise(IdentifierScan scan)
    {
        var text = scan.Text;
        foreach (ref readonly var group in scan.DigitGroups)
        {
            if (group.Count is not (7 or 8 or 9)) continue;
            var start = group.Start;
            while (start > 0 && group.Start - start < 3 && FoldTable.IsLatin(text[start - 1])) start--;
            if (group.Count + group.Start - start != 9) continue;
            if (group.End < text.Length && FoldTable.IsAlphanumeric(text[group.End])) continue;
            if (!scan.IsPrecededBy(s_cues, start, 12)) continue;
            scan.Add(start, group.End - start, Confidence.Likely);
        }
    }
}
