using System.Text;

namespace WeChatPolicy.Rules;

/// <summary>How many characters of each kind a password has.</summary>
internal readonly record struct PasswordCharacters(int Length, int Letters, int Digits, int Specials, bool HasUpper, bool HasLower)
{
    /// <summary>Counts them. What cannot be seen, such as a zero-width space, is no character; a letter of a script without case is both.</summary>
    public static PasswordCharacters Count(ReadOnlySpan<char> candidate)
    {
        var (length, letters, digits, specials) = (0, 0, 0, 0);
        var (upper, lower) = (false, false);
        foreach (var rune in candidate.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format) continue;
            length++;
            if (Rune.IsLetter(rune))
            {
                letters++;
                upper |= !Rune.IsLower(rune);
                lower |= !Rune.IsUpper(rune);
            }
            else if (Rune.IsDigit(rune))
            {
                digits++;
            }
            else
            {
                specials++;
            }
        }

        return new PasswordCharacters(length, letters, digits, specials, upper, lower);
    }
}
