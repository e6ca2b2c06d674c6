using System.Buffers;
using System.Collections.Frozen;

namespace WeChatPolicy.Rules.Text;

/// <summary>Whether a token looks like a password, a PIN or a code.</summary>
internal static class CredentialToken
{
    private const int Shortest = 4;
    private const int Longest = 128;

    // English words that follow "password" in talk about passwords.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_talk = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "reset", "required", "wrong", "error", "expired", "invalid", "incorrect", "forgot", "forgotten", "changed", "change", "must",
        "should", "policy", "null", "none", "empty", "same", "unchanged", "below", "above", "here", "field", "input", "login",
        "manager", "hint", "true", "false", "string", "with", "that", "this", "will", "have", "your", "protected", "free").GetAlternateLookup<ReadOnlySpan<char>>();

    // What a sample shows where the secret would stand.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "password", "passwd", "pwd", "pass", "secret", "token", "yourpassword", "your_password", "your-password", "changeme", "example").GetAlternateLookup<ReadOnlySpan<char>>();

    // What makes a number behind 密码 a measure or a date: 密码8888位, 密码2024年改过.
    private const string Measures = "位年月日号天次个周点元块秒分种条页人";

    private static readonly SearchValues<char> s_signs = SearchValues.Create("!@#$%^&*+=~?");
    private static readonly SearchValues<char> s_variable = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_{}()");
    private static readonly SearchValues<char> s_masks = SearchValues.Create("*xX#?_-.•");

    /// <summary>The length of the token at the beginning of a text: printable ASCII, or a run of digits in any form.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length <= Longest && (text[length] is > ' ' and < '\u007F' and not ('"' or '\'' or '`') || (length > 0 && IsInvisible(text[length])))) length++;
        if (length == 0 && IsWideToken(text))
        {
            while (length < text.Length && length <= Longest && Narrow(text[length]) is > ' ' and < '\u007F' && text[length] is not ('，' or '；' or '：' or '）')) length++;
        }

        if (length == 0)
        {
            while (length < text.Length && length <= Longest && FoldTable.IsDigitOrNumeral(text[length])) length++;
        }

        if (length > Longest) return 0;
        var token = text[..length];
        while (token.Length > 0 && token[^1] is ',' or '.' or ';' or ')' or ']' or '>' or ':') token = token[..^1];
        var end = token.IndexOfAny(',', ';', '&');
        while (end >= 0 && token[end] != ',' && !BeginsSetting(token[end..]))
        {
            var next = token[(end + 1)..].IndexOfAny(',', ';', '&');
            end = next < 0 ? -1 : end + 1 + next;
        }

        return end < 0 ? token.Length : end;
    }

    /// <summary>Whether the token reads as a secret. Nothing about it proves that: what is told of it is at most likely.</summary>
    /// <param name="token">The token.</param>
    /// <param name="behind">What follows it.</param>
    /// <param name="isExplicit">A word or sign before it says that it is the value.</param>
    internal static bool IsSecret(ReadOnlySpan<char> token, ReadOnlySpan<char> behind, bool isExplicit)
    {
        if (token.Length < Shortest || IsPlaceholder(token) || token.Contains("://", StringComparison.Ordinal)) return false;
        int digits = 0, letters = 0;
        foreach (var unit in token)
        {
            if (char.IsAsciiLetter(Narrow(unit))) letters++;
            else if (FoldTable.IsDigitOrNumeral(unit)) digits++;
        }

        var others = token.Length - digits - letters;
        if (letters == 0 && others == 0)
            return token.Length <= 20 && (behind.Length == 0 || !Measures.Contains(behind[0], StringComparison.Ordinal));
        if (digits > 0 && letters > 0) return true;
        if (letters == 0) return digits >= Shortest && others <= digits;
        return (letters + others >= 6 && token.ContainsAny(s_signs)) || (isExplicit && others == 0 && !IsTalk(token, behind));
    }

    internal static bool IsMixed(ReadOnlySpan<char> token)
    {
        var (letter, digit) = (false, false);
        foreach (var unit in token)
        {
            letter |= char.IsAsciiLetter(Narrow(unit));
            digit |= char.IsAsciiDigit(Narrow(unit));
        }

        return letter && digit;
    }

    /// <summary>A placeholder, or the word that a sample in code shows instead.</summary>
    internal static bool IsSample(ReadOnlySpan<char> token) => s_names.Contains(token) || IsPlaceholder(token);

    // Pwd=…;Database=… and password=…&user=…: the next setting is no part of the value.
    private static bool BeginsSetting(ReadOnlySpan<char> parted)
    {
        var name = parted[1..].IndexOfAnyExcept(AsciiSet.Letters);
        if (name >= 0) return name > 0 && parted[name + 1] is '=' or '_';

        // A name of two words goes on behind a blank: ;User Id=….
        return parted.Length > 3 && parted[0] == ';' && char.IsAsciiLetterUpper(parted[1]);
    }

    // What nobody sees does not end a password, and stands within the span that is masked.
    private static bool IsInvisible(char unit) => unit is (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or '\u00AD';

    // A password typed with a Chinese input method comes out wide: ｙｕｎ＠１２３.
    private static char Narrow(char unit) => unit is >= '\uFF01' and <= '\uFF5E' ? (char)(unit - 0xFEE0) : unit;

    private static bool IsWideToken(ReadOnlySpan<char> text) => text.Length > 0 && char.IsAsciiLetterOrDigit(Narrow(text[0])) && text[0] > '\u007F';

    /// <summary>****, xxxx, &lt;password&gt;, ${PASSWORD}, $PASS and the like hold the secret's place.</summary>
    private static bool IsPlaceholder(ReadOnlySpan<char> token)
    {
        if (token[0] is '<' or '{' or '[' || (token[0] == '%' && token.Length > 2 && token[^1] == '%') || (token[0] == '$' && token[1..].IndexOfAnyExcept(s_variable) < 0)) return true;
        if (token.IndexOfAnyExcept(token[0]) < 0 && !FoldTable.IsDigitOrNumeral(token[0])) return true;
        return token.IndexOfAnyExcept(s_masks) < 0;
    }

    // A word followed by another word is a sentence.
    private static bool IsTalk(ReadOnlySpan<char> token, ReadOnlySpan<char> behind) =>
        s_talk.Contains(token) || (behind.Length > 1 && behind[0] == ' ' && char.IsAsciiLetter(behind[1]));
}
