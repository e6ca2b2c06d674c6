using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Whether a place of a text is said of a certain person. A list of nouns cannot hold everybody's name.</summary>
internal static class PersonMention
{
    /// <summary>How far the person may stand before what is said of them, in folded characters.</summary>
    private const int Reach = 10;

    /// <summary>A given name is written in one or two characters.</summary>
    private const int LongestGivenName = 2;

    /// <summary>Whether a pronoun, a noun for a colleague or a name stands just before it.</summary>
    public static bool Precedes(TextAnalysis text, in TextMatch match)
    {
        if (text.Precedes(Signals.EmployeeReference, match, Reach)) return true;
        var before = TextWindow.BeforeInSentence(text, match, Reach, out var fromBeginning);
        return text.Words(WordLists.ThirdPerson).IsIn(before) || HasNickname(text, before) || EndsWithName(text, before, fromBeginning);
    }

    /// <summary>Whether a pronoun, a nickname or a whole name stands in a stretch of folded text.</summary>
    public static bool IsNamedIn(TextAnalysis text, ReadOnlySpan<char> stretch) =>
        text.Words(WordLists.ThirdPerson).IsIn(stretch) || HasNickname(text, stretch) || EndsWithName(text, stretch, fromBeginning: false);

    /// <summary>The length of the name that folded text begins with, where a figure follows it soon: 小王, 老z, 王芳, 张总; 0 where it begins with none.</summary>
    public static int NameLength(TextAnalysis text, ReadOnlySpan<char> rest)
    {
        var prefix = text.Words(WordLists.NicknamePrefix).Leading(rest);
        if (prefix > 0 && rest.Length > prefix && char.IsLetter(rest[prefix])) return prefix + 1;
        var surname = text.Words(WordLists.Surname).Leading(rest);
        if (surname == 0) surname = text.Words(WordLists.ListSurname).Leading(rest);
        return surname > 0 && rest.Length > surname && char.IsLetter(rest[surname]) ? surname + 1 : 0;
    }

    // 小王, 老李, 阿强; 王总, 李姐.
    private static bool HasNickname(TextAnalysis text, ReadOnlySpan<char> before)
    {
        var (surnames, prefixes, suffixes) = (text.Words(WordLists.Surname), text.Words(WordLists.NicknamePrefix), text.Words(WordLists.NicknameSuffix));
        for (var i = 0; i + 1 < before.Length; i++)
        {
            var rest = before[i..];
            if (prefixes.Leading(rest) is var prefix and > 0 && surnames.Leading(rest[prefix..]) > 0) return true;
            if (surnames.Leading(rest) is var surname and > 0 && suffixes.Leading(rest[surname..]) > 0) return true;
        }

        return false;
    }

    /// <summary>The clause before it, or between it and the clause before, is nothing but a name: 薛梅怀孕了; 末位是吕娜，C档.</summary>
    private static bool EndsWithName(TextAnalysis text, ReadOnlySpan<char> before, bool fromBeginning)
    {
        var (surnames, introductions) = (text.Words(WordLists.Surname), text.Words(WordLists.NameIntroduction));
        if (before.Length > 0 && before[^1] == ',') before = before[..^1];
        for (var start = before.Length - 2; start >= 0; start--)
        {
            var surname = surnames.Leading(before[start..]);
            if (surname == 0 || before.Length - start - surname is < 1 or > LongestGivenName) continue;
            if (start == 0 ? fromBeginning : before[start - 1] == ',' || introductions.Closes(before[..start])) return true;
        }

        return false;
    }
}
