using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>At whom an insult is aimed, by what stands around it.</summary>
internal static class InsultTarget
{
    /// <summary>How far a pronoun or name may stand from the insult, in folded characters.</summary>
    private const int Reach = 12;

    /// <summary>Whether it is aimed at a person: by a mention, in the second or third person, at a colleague.</summary>
    public static bool IsPerson(Message message, TextAnalysis text, in TextMatch match) =>
        message.Mentions.Count > 0 || text.Words(WordLists.OtherPerson).IsIn(TextWindow.Around(text, match, Reach)) || Mentions(text, match)
        || text.Near(match, Signals.EmployeeReference, Reach) || PersonMention.Precedes(text, match);

    /// <summary>Whether somebody says it of themselves: 我真是个废物.</summary>
    public static bool IsSpeaker(TextAnalysis text, in TextMatch match)
    {
        var before = TextWindow.Before(text, match, Reach);
        var self = text.Words(WordLists.FirstPerson).LastIn(before);
        if (self < 0) return false;
        var said = before[self..];
        return text.Words(WordLists.SpeakerOpinion).Leading(said) == 0 && !text.Words(WordLists.OtherPerson).IsIn(said);
    }

    // An @ before or behind the words; looked for near by only, see TextWindow.
    private static bool Mentions(TextAnalysis text, in TextMatch match)
    {
        var original = text.Original(match.Part);
        return original[Math.Max(0, match.Start - TextWindow.Far)..Math.Min(original.Length, match.Start + match.Length + TextWindow.Far)].Contains('@');
    }
}
