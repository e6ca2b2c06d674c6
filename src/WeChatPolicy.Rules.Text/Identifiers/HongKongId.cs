namespace WeChatPolicy.Rules.Text;

/// <summary>The number of a Hong Kong identity card: one or two letters, six digits and a check character modulo 11, mostly in brackets (Immigration Department; weights 9 to 1, a blank counts 36).</summary>
/// <remarks>One made-up number in eleven has a right check, so that it proves nothing by itself: possible alone, likely behind a word for the card.</remarks>
internal sealed class HongKongId() : IdentifierRecogniser("hong-kong-id", IdentifierTrigger.Digits)
{
    private const int Digits = 6;
    private static readonly string[] s_cues = ["身份证", "身份證", "身分證", "hkid", "香港", "證件號", "证件号", "id card", "id no"];

    public override Masking Masking => Masking.Ends(2, 0);

    public override void Recognise(IdentifierScan scan)
    {
        var text = scan.Text;
        foreach (ref readonly var group in scan.DigitGroups)
        {
            if (group.Count is not (Digits or Digits + 1)) continue;
            var number = LetteredNumber.At(text, group);
            if (number.Letters is not (1 or 2)) continue;
            var digits = scan.Digits.Slice(group.First, group.Count);
            var (check, end) = group.Count > Digits ? (number.IsContinued ? '\0' : digits[Digits], group.End) : CheckBehind(text, group.End);
            if (check == '\0') continue;
            var isAnnounced = scan.IsPrecededBy(s_cues, number.Start, 14);
            var isRight = IsValid(text.Slice(number.Start, number.Letters), digits[..Digits], check);
            if (!isRight && !isAnnounced) continue;
            scan.Add(number.Start, end - number.Start, isRight && isAnnounced ? Confidence.Likely : Confidence.Possible);
        }
    }

    /// <summary>Whether a check character, 0 to 9 or A, is right for the letters and digits before it.</summary>
    internal static bool IsValid(ReadOnlySpan<char> letters, ReadOnlySpan<char> digits, char check)
    {
        var sum = 9 * (letters.Length == 2 ? Value(LetteredNumber.Letter(letters[0])) : 36);
        sum += 8 * Value(LetteredNumber.Letter(letters[^1]));
        for (var place = 0; place < Digits; place++) sum += (7 - place) * (digits[place] - '0');
        return (sum + (check == 'A' ? 10 : check - '0')) % 11 == 0;
    }

    private static int Value(char letter) => letter - 'A' + 10;

    /// <summary>The check character behind six digits, in brackets or an A that ends the word; NUL for none.</summary>
    private static (char Check, int End) CheckBehind(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && text[at] is '(' or '（' && at + 2 < text.Length && text[at + 2] is ')' or '）') return (Read(text[at + 1]), at + 3);
        var endsWord = at + 1 >= text.Length || !FoldTable.IsAlphanumeric(text[at + 1]);
        return at < text.Length && endsWord && LetteredNumber.Letter(text[at]) == 'A' ? ('A', at + 1) : default;
    }

    private static char Read(char unit)
    {
        var entry = FoldTable.Entries[unit];
        if (FoldTable.IsDigit(unit)) return (char)(entry & 0xFF);
        return entry == 'a' ? 'A' : '\0';
    }
}
