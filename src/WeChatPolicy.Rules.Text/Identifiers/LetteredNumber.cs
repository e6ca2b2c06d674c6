namespace WeChatPolicy.Rules.Text;

/// <summary>One or two Latin letters before a run of digits, with nothing or one blank between: E12345678, EA 1234567.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Letters">How many letters there are, 0 to 3; three are more than any such number has.</param>
/// <param name="IsContinued">Whether letters or digits go on behind it.</param>
internal readonly record struct LetteredNumber(int Start, int Letters, bool IsContinued)
{
    private const int Most = 3;

    internal static LetteredNumber At(ReadOnlySpan<char> text, in DigitGroup group)
    {
        var end = group.Start;
        if (end > 1 && text[end - 1] is ' ' or '\u3000' or '\u00A0' && FoldTable.IsLatin(text[end - 2])) end--;
        var start = end;
        while (start > 0 && end - start < Most && FoldTable.IsLatin(text[start - 1])) start--;
        var isContinued = group.End < text.Length && FoldTable.IsAlphanumeric(text[group.End]);

        // A word in front of a number is no letter of it: passport 12345678.
        var letters = end - start;
        if (end < group.Start && letters == Most) (start, letters) = (group.Start, 0);
        return new(letters == 0 ? group.Start : start, letters, isContinued);
    }

    /// <summary>The letter at a place in upper case, of whatever form.</summary>
    internal static char Letter(char unit) => char.ToUpperInvariant((char)FoldTable.Entries[unit]);
}
