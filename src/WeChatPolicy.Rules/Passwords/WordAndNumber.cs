namespace WeChatPolicy.Rules;

/// <summary>The form that satisfies every rule and that everybody tries: one word, a number such as 123 or a year, and a sign.</summary>
/// <remarks>It is guessed without knowing the word: lists of words are tried with such endings, and the company's own name is on each.</remarks>
internal static class WordAndNumber
{
    private const int ShortestWord = 2;

    /// <summary>A longer one is hardly one word.</summary>
    private const int LongestWord = 12;

    private const int MostSigns = 4;

    /// <summary>Whether a candidate has one word, one usual number, signs, and nothing else, in any order.</summary>
    public static bool Is(ReadOnlySpan<char> candidate)
    {
        var (word, number, signs) = (default(Range?), default(Range?), 0);
        for (var at = 0; at < candidate.Length;)
        {
            var start = at;
            if (char.IsLetter(candidate[at]))
            {
                while (at < candidate.Length && char.IsLetter(candidate[at])) at++;
                if (word is not null) return false;
                word = start..at;
            }
            else if (char.IsAsciiDigit(candidate[at]))
            {
                while (at < candidate.Length && char.IsAsciiDigit(candidate[at])) at++;
                if (number is not null) return false;
                number = start..at;
            }
            else
            {
                signs++;
                at++;
            }
        }

        return word is { } letters && candidate[letters].Length is >= ShortestWord and <= LongestWord
            && number is { } digits && CommonPasswords.IsUsualNumber(candidate[digits])
            && signs is >= 1 and <= MostSigns;
    }
}
