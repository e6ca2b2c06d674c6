using System.Buffers;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Whether a word of secrecy stands where a mark does. In running talk it is a topic: 机密两个字怎么写.</summary>
internal static class MarkPlace
{
    private const string Square = "【[〔［";
    private const string Round = "（(";
    private const string Quoting = "「『《〈<{";
    private const string Closing = "】)）]〕］」』》〉>}";
    private static readonly SearchValues<char> s_closing = SearchValues.Create(Closing);

    private const string Announcing = ":：!！";
    private const string Stars = "★☆⭐✩";
    private const string Asterisks = "*＊";
    private const string Delimiting = "_-—–－·.,，、+&|~ ";
    private const string FileName = "filename";

    /// <summary>How far the word by which a mark is spoken of may reach, in folded characters.</summary>
    private const int MentionReach = 12;

    /// <summary>A line that a mark stands over, or under, has something to say.</summary>
    private const int ShortestLine = 4;

    /// <summary>Whether it is set as a mark: in brackets of its own, before a star, alone on the first or last line, before a colon at the beginning, in capital letters apart, or as a part of a file's name.</summary>
    public static bool IsSet(TextAnalysis text, in TextMatch match)
    {
        var original = text.Original(match.Part);
        var before = original[..match.Start];
        var behind = original[(match.Start + match.Length)..];
        if (match.Signal != Signals.SecretMark && match.Signal != Signals.SensitiveMark) return IsInBrackets(before, behind, Square + Round + Quoting) || Announces(before, behind);
        if (IsSpokenOf(text, match)) return false;

        var everyday = text.Words(WordLists.BracketedMark).Contains(text.Folded.Slice(match.FoldedStart, match.FoldedLength));
        var capitals = IsInCapitals(original.Slice(match.Start, match.Length));
        if (match.Signal == Signals.SensitiveMark && match.Strength == Confidence.Possible && !everyday && !capitals) return false;

        var isName = IsInName(text, match);
        if (IsStarred(behind) || IsInBrackets(before, behind, isName ? Square + Round : everyday ? Square : Square + Round)) return true;
        if (isName) return IsPartOfName(before, behind, everyday);
        if (everyday) return false;
        return Announces(before, behind) || IsLabelled(original, match) || IsAlone(before, behind) || (capitals && IsApart(before, behind))
            || (OpensLine(text, match, skip: 1) && IsInBrackets(before, behind, Quoting));
    }

    /// <summary>Whether nothing but an opening bracket stands before it on its line, or it is in a name: what it says is said of what follows.</summary>
    public static bool Heads(TextAnalysis text, in TextMatch match) => OpensLine(text, match, skip: 1) || OpensLine(text, match, skip: 0) || IsInName(text, match);

    private static bool IsInName(TextAnalysis text, in TextMatch match) => text.PartName(match.Part).EndsWith(FileName, StringComparison.Ordinal);

    private static bool OpensLine(TextAnalysis text, in TextMatch match, int skip)
    {
        var before = text.Original(match.Part)[..Math.Max(0, match.Start - skip)];
        return LastLine(before).IsWhiteSpace();
    }

    private static bool IsInBrackets(ReadOnlySpan<char> before, ReadOnlySpan<char> behind, string opening) =>
        !before.IsEmpty && !behind.IsEmpty && opening.Contains(before[^1], StringComparison.Ordinal) && (Closing.Contains(behind[0], StringComparison.Ordinal) || ClosesSoon(behind));

    // 【机密 3年】, 【绝密·长期】: a term or a number may follow, apart.
    private static bool ClosesSoon(ReadOnlySpan<char> behind)
    {
        const int Longest = 8;
        return !char.IsLetterOrDigit(behind[0]) && behind[..Math.Min(behind.Length, Longest)].IndexOfAny(s_closing) >= 0 && !Announcing.Contains(behind[0], StringComparison.Ordinal);
    }

    // GB/T 9704-2012, 7.2.2: the level, a star, and for how long.
    private static bool IsStarred(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart();
        if (behind.IsEmpty) return false;
        return Stars.Contains(behind[0], StringComparison.Ordinal) || (behind.Length > 1 && Asterisks.Contains(behind[0], StringComparison.Ordinal) && char.IsAsciiDigit(behind[1]));
    }

    private static bool Announces(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        before.IsEmpty && !behind.IsEmpty && Announcing.Contains(behind[0], StringComparison.Ordinal);

    // 密级：机密.
    private static bool IsLabelled(ReadOnlySpan<char> original, in TextMatch match) => original.Slice(match.Start, match.Length).IndexOfAny(':', '：') >= 0;

    // The whole of the first or the last line, and no list of words: the next line says something.
    private static bool IsAlone(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (!LastLine(before).IsWhiteSpace() || !FirstLine(behind).IsWhiteSpace()) return false;
        return before.IsWhiteSpace() ? FirstLine(behind.TrimStart()).Trim().Length >= ShortestLine
            : behind.IsWhiteSpace() && LastLine(before.TrimEnd()).Trim().Length >= ShortestLine;
    }

    private static bool IsApart(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        var ahead = LastLine(before).TrimEnd();
        var after = FirstLine(behind);
        var opens = ahead.IsEmpty;
        var closes = after.IsWhiteSpace();
        if (opens && closes) return !before.IsWhiteSpace() || !behind.IsWhiteSpace();
        if (opens) return !char.IsLetterOrDigit(after[0]);
        return closes ? !char.IsLetter(before[^1]) : !char.IsLetterOrDigit(ahead[^1]) && !char.IsLetterOrDigit(after.TrimStart()[0]);
    }

    private static bool IsPartOfName(ReadOnlySpan<char> before, ReadOnlySpan<char> behind, bool everyday)
    {
        var extension = behind.LastIndexOf('.');
        var rest = extension < 0 ? behind : behind[..extension];
        var begins = before.IsEmpty || Delimits(before[^1]);
        var ends = rest.IsEmpty || Delimits(rest[0]);
        if (!begins || !ends || (before.IsEmpty && rest.IsEmpty)) return false;
        return !everyday || (rest.IsEmpty && !before.IsEmpty);
    }

    private static bool Delimits(char sign) => Delimiting.Contains(sign, StringComparison.Ordinal) || Square.Contains(sign, StringComparison.Ordinal) || Round.Contains(sign, StringComparison.Ordinal) || Closing.Contains(sign, StringComparison.Ordinal);

    // Folded text has a comma where a bracket closes.
    private static bool IsSpokenOf(TextAnalysis text, in TextMatch match) => text.Words(WordLists.MarkMention).Leading(TextWindow.Behind(text, match, MentionReach).TrimStart(',')) > 0;

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetterUpper(letter) && letter != ' ') return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> LastLine(ReadOnlySpan<char> text) => text[(text.LastIndexOf('\n') + 1)..];

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text) => text.IndexOf('\n') is >= 0 and var end ? text[..end] : text;
}
