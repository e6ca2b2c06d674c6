namespace WeChatPolicy.Rules.Text;

/// <summary>The number of a Macao resident identity card: seven digits from 1, 5 or 7 and a check digit, mostly in brackets or behind a stroke (Direcção dos Serviços de Identificação).</summary>
/// <remarks>How the check digit is made is not published, so that the form counts only where Macao or the card is named.</remarks>
internal sealed class MacauId() : IdentifierRecogniser("macau-id", IdentifierTrigger.Digits)
{
    private static readonly string[] s_cues = ["澳门", "澳門", "macau", "macao", "bir"];

    public override Masking Masking => Masking.Ends(2, 0);

    public override void Recognise(IdentifierScan scan)
    {
        var text = scan.Text;
        var groups = scan.DigitGroups;
        for (var at = 0; at < groups.Length; at++)
        {
            var group = groups[at];
            if (group.Count is not (7 or 8) || scan.Digits[group.First] is not ('1' or '5' or '7')) continue;
            if (group.Start > 0 && FoldTable.IsAlphanumeric(text[group.Start - 1])) continue;
            var end = group.End;
            if (group.Count == 7)
            {
                // 1234567(8), 1234567/8.
                if (at + 1 == groups.Length || !groups[at + 1].IsJoined || groups[at + 1].Count != 1) continue;
                end = groups[at + 1].End;
                if (end < text.Length && text[end] is ')' or '）') end++;
            }

            if (end < text.Length && FoldTable.IsAlphanumeric(text[end])) continue;
            if (scan.IsPrecededBy(s_cues, group.Start, 14)) scan.Add(group.Start, end - group.Start, Confidence.Likely);
        }
    }
}
