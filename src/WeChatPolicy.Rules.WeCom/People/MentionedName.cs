using System.Buffers;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Where a name behind <c>@</c> ends that no client marked the end of.</summary>
internal static class MentionedName
{
    private static readonly SearchValues<char> s_ends = SearchValues.Create("\0@,，。:：;；!！?？、)）]】>》\"“”‘「」『』…~～—");
    private static readonly SearchValues<char> s_opening = SearchValues.Create("(（[【<《{｛〔");
    private static readonly SearchValues<char> s_closing = SearchValues.Create(")）]】>》}｝〕");
    private static readonly SearchValues<char> s_joining = SearchValues.Create(".·•・‧∙･-‐‑–－_&+#*'’/\\|=");

    /// <summary>Whether a known name of a length is the whole name that stands there, and does not begin a longer one.</summary>
    /// <remarks>Typed by hand, a name may run on into the sentence (李娜请看); but Al is not meant by @all, nor 张伟 by @张伟2, @张伟民 or @张伟(财务).</remarks>
    public static bool IsWhole(ReadOnlySpan<char> text, int length)
    {
        if (length == text.Length) return true;
        var last = text[length - 1];
        var rest = text[length..];
        var next = rest[0];
        if (IsBlank(next)) return !GoesOnBehindBlank(last, rest.TrimStart(' '));
        if (s_ends.Contains(next)) return true;
        if (s_joining.Contains(next)) return rest.Length == 1 || IsBlank(rest[1]) || s_ends.Contains(rest[1]);
        return char.IsLetter(next) && RunsOn(last, rest);
    }

    /// <summary>The length of a name that nobody is known by: up to a blank or the end of a clause, brackets and what joins words included.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (IsBlank(c))
            {
                if (i == 0 || !GoesOnBehindBlank(text[i - 1], text[i..].TrimStart(' '))) break;
                while (IsBlank(text[i])) i++;
            }
            else if (s_opening.Contains(c) && text[i..].IndexOfAny(s_closing) is var close and > 0)
            {
                i += close + 1;
            }
            else if (s_ends.Contains(c) || (s_joining.Contains(c) && (i + 1 == text.Length || IsBlank(text[i + 1]) || s_ends.Contains(text[i + 1]))))
            {
                break;
            }
            else
            {
                i++;
            }
        }

        return i;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '\u200B';

    // Tom Lee; Tom (Sales).
    private static bool GoesOnBehindBlank(char last, ReadOnlySpan<char> behind)
    {
        if (behind.Length < 2) return false;
        if (char.IsAsciiLetter(last) && char.IsAsciiLetterUpper(behind[0]) && char.IsAsciiLetterLower(behind[1])) return true;
        if (behind[0] is not ('(' or '（')) return false;
        var close = behind.IndexOfAny(')', '）');
        return close > 1 && (close + 1 == behind.Length || IsBlank(behind[close + 1]));
    }

    private static bool RunsOn(char last, ReadOnlySpan<char> rest)
    {
        var isLatin = char.IsAsciiLetterOrDigit(rest[0]);
        if (isLatin && char.IsAsciiLetterOrDigit(last)) return false;
        var run = 0;
        while (run < rest.Length && char.IsLetter(rest[run]) && char.IsAsciiLetterOrDigit(rest[run]) == isLatin) run++;
        var isBeforeBlank = run < rest.Length && IsBlank(rest[run]);

        // 张伟民, 张伟A; 李娜Lina, Amy王芳 before a blank.
        if (run < 2) return false;
        if (isLatin) return !isBeforeBlank || !char.IsAsciiLetterUpper(rest[0]) || char.IsAsciiLetterUpper(rest[1]);
        return !isBeforeBlank || !char.IsAsciiLetterOrDigit(last) || run > 3;
    }
}
