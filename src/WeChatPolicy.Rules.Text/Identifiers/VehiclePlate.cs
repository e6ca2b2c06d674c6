using System.Buffers;

namespace WeChatPolicy.Rules.Text;

/// <summary>
/// The number plate of a motor vehicle, GA 36-2018: the province's character, the letter of the issuing office, and five letters and
/// digits; of a new-energy vehicle six, of which one at an end is a letter from D and F on; trailers, driving schools, police and
/// vehicles from Hong Kong and Macao have their character at the end.
/// </summary>
internal sealed class VehiclePlate() : IdentifierRecogniser("vehicle-plate", IdentifierTrigger.AnyDigit)
{
    private const int MostLetters = 2;
    private const int FewestDigits = 3;

    private static readonly SearchValues<char> s_provinces = SearchValues.Create("京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新晉遼滬蘇閩贛魯粵瓊貴雲陝甯");
    private static readonly string[] s_cues = ["车", "車", "牌照", "停", "plate"];

    public override Masking Masking => Masking.Ends(2, 2);

    public override void Recognise(IdentifierScan scan)
    {
        var text = scan.Text;
        for (int at = 0, next; at < text.Length && (next = text[at..].IndexOfAny(s_provinces)) >= 0;)
        {
            at += next;
            var length = LengthAt(text[at..]);
            if (length > 0)
            {
                var isAnnounced = scan.IsPrecededBy(s_cues, at, 10) || scan.IsFollowedBy(s_cues, at + length, 6);
                scan.Add(at, length, isAnnounced ? Confidence.Likely : Confidence.Possible);
            }

            at += Math.Max(length, 1);
        }
    }

    /// <summary>The length of the plate that a text begins with, a blank or dot behind the office's letter included; 0 for none.</summary>
    private static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 7 || !FoldTable.IsLatin(text[1]) || LetteredNumber.Letter(text[1]) == 'I') return 0;
        var from = text[2] is ' ' or '·' or '.' or '•' or '-' or '・' ? 3 : 2;
        int to = from, letters = 0, digits = 0;
        while (to < text.Length && FoldTable.IsAlphanumeric(text[to]))
        {
            if (FoldTable.IsDigit(text[to])) digits++;
            else if (LetteredNumber.Letter(text[to]) is 'I' or 'O') return 0;
            else letters++;
            if (++to - from > 6) return 0;
        }

        var isSpecial = to < text.Length && text[to] is '挂' or '学' or '警' or '港' or '澳' or '掛' or '學';
        if (isSpecial && to - from == 4 && letters == 0) return to + 1;
        return (to - from) switch
        {
            5 => letters <= MostLetters && digits >= FewestDigits ? to : 0,
            6 => IsNewEnergy(text[from..to]) ? to : 0,
            _ => 0,
        };
    }

    /// <summary>A small one has its letter first and four digits at the end, a large one five digits and its letter.</summary>
    private static bool IsNewEnergy(ReadOnlySpan<char> serial) =>
        (IsEnergyLetter(serial[0]) && AreDigits(serial[2..])) || (IsEnergyLetter(serial[5]) && AreDigits(serial[..5]));

    // D, A, B, C, E run on batteries alone, F, G, H, J, K do not.
    private static bool IsEnergyLetter(char unit) => LetteredNumber.Letter(unit) is >= 'A' and <= 'K' and not 'I';

    private static bool AreDigits(ReadOnlySpan<char> units)
    {
        foreach (var unit in units)
        {
            if (!FoldTable.IsDigit(unit)) return false;
        }

        return true;
    }
}
