namespace WeChatPolicy.Rules.Text;

/// <summary>
/// The mainland travel permits of Taiwan residents (台胞证: eight digits, before 2015 ten and a letter) and of Hong Kong and Macao
/// residents (回乡证: H or M and eight digits, or ten with the number of renewals), as the National Immigration Administration issues them.
/// </summary>
/// <remarks>There is no check character. The form alone is that of a date or an article number, so it counts only behind the document's name.</remarks>
internal sealed class TravelPermit() : IdentifierRecogniser("travel-permit", IdentifierTrigger.Digits)
{
    private static readonly string[] s_ofTaiwan = ["台胞证", "臺胞證", "台胞證", "台湾居民来往", "台灣居民來往", "台湾同胞来往", "台湾通行证", "台通证", "台湾居民通行证", "mtp"];
    private static readonly string[] s_ofHongKong = ["回乡证", "回鄉證", "返乡证", "港澳居民来往", "港澳居民來往", "港澳同胞回乡", "来往内地通行证", "來往內地通行證", "港澳通行证", "通行证", "通行證"];

    public override Masking Masking => Masking.Ends(2, 2);

    public override void Recognise(IdentifierScan scan)
    {
        var text = scan.Text;
        foreach (ref readonly var group in scan.DigitGroups)
        {
            if (group.Count is not (8 or 10)) continue;
            var number = LetteredNumber.At(text, group);
            if (number.IsContinued && !IsOldPermit(text, group)) continue;
            var isFound = number.Letters switch
            {
                0 => scan.IsPrecededBy(s_ofTaiwan, group.Start, 14),
                1 => LetteredNumber.Letter(text[number.Start]) is 'H' or 'M' && scan.IsPrecededBy(s_ofHongKong, number.Start, 14),
                _ => false,
            };
            if (isFound) scan.Add(number.Start, group.End + (number.IsContinued ? 1 : 0) - number.Start, Confidence.Likely);
        }
    }

    // 1234567890A or 0123456789(B).
    private static bool IsOldPermit(ReadOnlySpan<char> text, in DigitGroup group) =>
        group.Count == 10 && FoldTable.IsLatin(text[group.End]) && (group.End + 1 == text.Length || !FoldTable.IsAlphanumeric(text[group.End + 1]));
}
