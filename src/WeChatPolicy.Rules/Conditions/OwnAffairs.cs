using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>What somebody tells of themselves is nobody's leak: 我怀孕了, 我上个月工资.</summary>
internal static class OwnAffairs
{
    /// <summary>How far ahead the speaker may stand, in folded characters.</summary>
    private const int Reach = 12;

    /// <summary>Whether the speaker tells the fact of themselves, or of their own family.</summary>
    public static bool Holds<TFact>(in RuleContext<TFact> context, in TextMatch match)
        where TFact : Fact
    {
        if (context.IsForwarded(match)) return false;
        var text = context.Text;
        var before = TextWindow.BeforeInSentence(text, match, Reach, out _);
        var self = text.Words(WordLists.FirstPerson).LastIn(before);
        if (self < 0) return false;
        var said = before[self..];
        if (text.Words(WordLists.SpeakerOpinion).Leading(said) > 0 || text.Words(WordLists.OtherPerson).IsIn(said)) return false;
        return !text.Precedes(Signals.EmployeeReference, match, said.Length) && !PersonMention.IsNamedIn(text, said);
    }
}
