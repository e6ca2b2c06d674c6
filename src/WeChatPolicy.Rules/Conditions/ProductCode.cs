using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Latin letters that are a part number or a make rather than a word of abuse: SB-220阀门, TMD刹车片.</summary>
internal static class ProductCode
{
    /// <summary>How far behind a make its thing stands, in folded characters.</summary>
    private const int Reach = 4;

    /// <summary>Whether the place is a code: letters with a number joined to them, or capitals with a thing of work at once behind.</summary>
    public static bool Is(TextAnalysis text, in TextMatch match)
    {
        var original = text.Original(match.Part);
        var word = original.Slice(match.Start, match.Length);
        if (word.ContainsAnyExceptInRange('A', 'z') || word.ContainsAnyInRange('[', '`')) return false;
        var behind = original[(match.Start + match.Length)..];
        if (behind.Length > 1 && behind[0] is '-' or '_' or '/') behind = behind[1..];
        if (behind.Length > 0 && char.IsAsciiDigit(behind[0])) return true;
        if (word.ContainsAnyInRange('a', 'z')) return false;

        // In folded text a comma ends a clause: SB，阀门装反了 speaks to somebody.
        var thing = TextWindow.BehindInSentence(text, match, Reach);
        var clause = thing.IndexOf(',');
        return text.Words(WordLists.WorkObject).IsIn(clause < 0 ? thing : thing[..clause]);
    }
}
