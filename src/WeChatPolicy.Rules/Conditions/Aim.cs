using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>At whom an insult is aimed, by what stands around it.</summary>
internal static class Aim
{
    /// <summary>How far a pronoun or name may stand from the insult, in folded characters.</summary>
    private const int Reach = 12;

    /// <summary>Whether it is aimed at a person: by a mention, in the second or third person, at a colleague.</summary>
    public static bool IsAtPerson(Message message, TextAnalysis text, in TextMatch match) =>
        message.Mentions.Count > 0 || Vicinity.Of(text, match, Reach).ContainsAny(s_others) || Mentions(text, match)
        || text.Near(match, Signals.EmployeeReference, Reach) || Persons.Precede(text, match);

    /// <summary>Whether somebody says it of themselves: 我真是个废物.</summary>
    public static bool IsAtOneself(TextAnalysis text, in TextMatch match)
    {
        var before = Vicinity.Before(text, match, Reach);
        var self = before.LastIndexOf('我');
        return self >= 0 && !before[(self + 1)..].ContainsAny(s_others) && !(self + 1 < before.Length && before[self + 1] == '们')
            && !Accuses(before[(self + 1)..]);
    }

    private static readonly System.Buffers.SearchValues<char> s_others = System.Buffers.SearchValues.Create("你您妳他她它");

    // An @ before or behind the words; looked for near by only, see Vicinity.
    private static bool Mentions(TextAnalysis text, in TextMatch match)
    {
        var original = text.Original(match.Part);
        return original[Math.Max(0, match.Start - Vicinity.Far)..Math.Min(original.Length, match.Start + match.Length + Vicinity.Far)].Contains('@');
    }

    // 我看…, 我觉得…, 我说… speak of somebody else.
    private static bool Accuses(ReadOnlySpan<char> after) =>
        after.StartsWith("看") || after.StartsWith("说") || after.StartsWith("觉得") || after.StartsWith("操") || after.StartsWith("艹") || after.StartsWith("草");
}
