namespace WeChatPolicy.Rules.Text;

/// <summary>The code of an organisation, GB 11714-1997: eight digits or capital letters and a check character modulo 11.</summary>
/// <remarks>It stands in the places 9 to 17 of a unified social credit code.</remarks>
internal static class OrganisationCode
{
    private const string CheckCharacters = "0123456789X0";
    private static readonly int[] s_weights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Whether the nine characters, upper case, are a code with a right check character.</summary>
    internal static bool IsValid(ReadOnlySpan<char> code)
    {
        if (code.Length != s_weights.Length + 1) return false;
        var sum = 0;
        for (var place = 0; place < s_weights.Length; place++)
        {
            if (!char.IsAsciiDigit(code[place]) && !char.IsAsciiLetterUpper(code[place])) return false;
            sum += s_weights[place] * (char.IsAsciiDigit(code[place]) ? code[place] - '0' : code[place] - 'A' + 10);
        }

        return CheckCharacters[11 - (sum % 11)] == code[^1];
    }
}
