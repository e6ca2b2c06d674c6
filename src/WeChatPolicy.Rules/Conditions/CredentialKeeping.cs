using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>A message that says where a password lies: on a note, on the screen, in a shared file. The place is the breach, whatever the password is.</summary>
internal static class CredentialKeeping
{
    /// <summary>How far the place may stand from the password, in folded characters.</summary>
    private const int PlaceReach = 20;

    /// <summary>How far the putting may stand.</summary>
    private const int ActReach = 14;

    /// <summary>How far a ban reaches.</summary>
    private const int BanReach = 10;

    /// <summary>How far a word of such a topic goes beyond the password in it.</summary>
    private const int TopicReach = 6;

    /// <summary>Gathers the passwords that are said to lie where others find them.</summary>
    public static int Gather<TFact>(in RuleContext<TFact> context, Span<TextMatch> places)
        where TFact : Fact
    {
        var text = context.Text;
        var count = 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Signal != Signals.CredentialCue || count == places.Length || !IsOfAccount(text, match)) continue;
            if (!TextWindow.Has(text, match, WordLists.KeepingPlace, PlaceReach) || !TextWindow.Has(text, match, WordLists.KeepingAct, ActReach)) continue;
            if (TextWindow.Has(text, match, WordLists.QuestionForm, ActReach) || IsTopic(text, match) || IsForbidden(text, match) || !SpeechAct.IsTold(text, match) || SpeechAct.IsAsked(text, match)) continue;
            places[count++] = match;
        }

        return count;
    }

    /// <summary>Whether the cue is of an account's password, and not of a code for a door, a file or a licence. Nobody disguises the word for such a code.</summary>
    public static bool IsOfAccount(TextAnalysis text, in TextMatch match) => match.IsRespelled || text.Words(WordLists.AccountSecret).IsIn(text.Folded.Slice(match.FoldedStart, match.FoldedLength));

    /// <summary>Whether passwords are talked about as such: how to change one, what the rule asks for.</summary>
    public static bool IsTopic(TextAnalysis text, in TextMatch match) => TextWindow.Has(text, match, WordLists.CredentialTopic, TopicReach);

    // A ban counts in the clause of the password; behind it another thing is forbidden: 密码写在日历背面，别忘看.
    private static bool IsForbidden(TextAnalysis text, in TextMatch match)
    {
        if (text.Precedes(Signals.Prohibition, match, BanReach)) return true;
        var behind = TextWindow.BehindInSentence(text, match, BanReach);
        var clause = behind.IndexOf(',');
        return text.Follows(Signals.Prohibition, match, clause < 0 ? behind.Length : clause);
    }
}
