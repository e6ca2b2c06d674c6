using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>At whom an insult is aimed, by what stands around it.</summary>
internal static class Aim
{
    /// <summary>How far a pronoun or name may stand from the insult, in folded characters.</summary>
    private const int Reach = 12;

    /// <summary>Whether it is aimed at a person: by a mention, in the second or third person, at a colleague.</summary>
    public static bool IsAtPerson(Message message, TextReading text, in TextMatch match) =>
        message.Mentions.Count > 0 || Around(text, match).ContainsAny(s_others) || text.Original(match.Part).Contains('@')
        || text.Near(match, Signals.EmployeeReference, Reach) || Persons.Precede(text, match);

    /// <summary>Whether somebody says it of themselves: 我真是个废物.</summary>
    public static bool IsAtOneself(TextReading text, in TextMatch match)
    {
        var before = Before(text, match);
        var self = before.LastIndexOf('我');
        return self >= 0 && !before[(self + 1)..].ContainsAny(s_others) && !(self + 1 < before.Length && before[self + 1] == '们')
            && !Accuses(before[(self + 1)..]);
    }

    private static readonly System.Buffers.SearchValues<char> s_others = System.Buffers.SearchValues.Create("你您妳他她它");

    // 我看…, 我觉得…, 我说… speak of somebody else.
    private static bool Accuses(ReadOnlySpan<char> after) =>
        after.StartsWith("看") || after.StartsWith("说") || after.StartsWith("觉得") || after.StartsWith("操") || after.StartsWith("艹") || after.StartsWith("草");

    private static ReadOnlySpan<char> Before(TextReading text, in TextMatch match)
    {
        var (start, _) = text.FoldedRange(match.Part);
        var from = Math.Max(start, match.FoldedStart - Reach);
        return text.Folded[from..match.FoldedStart];
    }

    private static ReadOnlySpan<char> Around(TextReading text, in TextMatch match)
    {
        var (start, end) = text.FoldedRange(match.Part);
        return text.Folded[Math.Max(start, match.FoldedStart - Reach)..Math.Min(end, match.FoldedStart + match.FoldedLength + Reach)];
    }
}
