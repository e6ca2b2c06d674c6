namespace WeChatPolicy.Rules;

/// <summary>Undoes thin disguises: <c>P@$$w0rd</c> reads as <c>password</c>.</summary>
internal static class PasswordFolding
{
    /// <summary>One character, in lower case, with look-alikes made one. Characters that stand for either of two letters make those one too.</summary>
    public static char Fold(char character) => char.ToLowerInvariant(character) switch
    {
        '@' or '4' => 'a',
        '8' => 'b',
        '3' => 'e',
        '6' or '9' => 'g',
        '1' or '!' or '|' or 'l' => 'i',
        '0' => 'o',
        '$' or '5' => 's',
        '7' or '+' => 't',
        '2' => 'z',
        var other => other,
    };

    /// <summary>A word with every character folded.</summary>
    public static string Fold(string word) => string.Create(word.Length, word, static (folded, word) =>
    {
        for (var i = 0; i < folded.Length; i++) folded[i] = Fold(word[i]);
    });

    /// <summary>From the first letter to behind the last: what is left without digits and signs before and after it. Empty where there is no letter.</summary>
    public static Range CoreOf(ReadOnlySpan<char> candidate)
    {
        var (start, end) = (0, candidate.Length);
        while (start < end && !char.IsLetter(candidate[start])) start++;
        if (start == end) return start..0;
        while (!char.IsLetter(candidate[end - 1])) end--;
        return start..end;
    }
}
