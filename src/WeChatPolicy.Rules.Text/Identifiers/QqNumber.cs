namespace WeChatPolicy.Rules.Text;

/// <summary>A QQ number: 5 to 11 digits, the first no zero (Tencent counts from 10000), behind a word or sign for QQ.</summary>
/// <remarks>Eleven digits that are a mobile number are one; no QQ number of that length has been seen yet.</remarks>
internal sealed class QqNumber(Signal cueSignal) : ContactAccount("qq-number", cueSignal)
{
    private const int Shortest = 5;
    private const int Longest = 11;

    // What makes a number of the digits behind QQ: QQ 10000人大群.
    private const string Measures = "人元块个万次年月日条名位级";
    private static readonly string[] s_signs = ["qq", "q", "扣扣", "扣", "企鹅", "球球"];

    protected override bool IsOfService(ReadOnlySpan<char> cue) => cue.ContainsAny("qQ扣企球");

    protected override int SignLength(ReadOnlySpan<char> text)
    {
        foreach (var sign in s_signs)
        {
            if (text.StartsWith(sign, StringComparison.OrdinalIgnoreCase) && !(text.Length > sign.Length && char.IsAsciiLetter(text[sign.Length]))) return sign.Length;
        }

        return 0;
    }

    protected override int AccountLength(ReadOnlySpan<char> text, bool isNamed)
    {
        Span<char> digits = stackalloc char[Longest];
        var length = 0;
        while (length < text.Length && length <= Longest && FoldTable.IsDigit(text[length]))
        {
            if (length < Longest) digits[length] = (char)(FoldTable.Entries[text[length]] & 0xFF);
            length++;
        }

        if (length is < Shortest or > Longest || digits[0] == '0') return 0;
        if (length == Longest && MobilePrefix.IsAllotted(digits) && digits[0] == '1') return 0;
        if (length == text.Length) return length;
        var isPart = FoldTable.IsLatin(text[length]) || text[length] is '@' or '＠' || (text[length] == '.' && length + 1 < text.Length && FoldTable.IsDigit(text[length + 1]));
        return isPart || Measures.Contains(text[length], StringComparison.Ordinal) ? 0 : length;
    }
}
