using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>A password that is told by what it is made of: a birthday, six noughts, the old one.</summary>
internal static class CredentialDescription
{
    /// <summary>How far the description may stand from the password, in folded characters.</summary>
    private const int Reach = 12;

    /// <summary>Gathers the passwords that are described.</summary>
    public static int Gather<TFact>(in RuleContext<TFact> context, Span<TextMatch> places)
        where TFact : Fact
    {
        var text = context.Text;
        var count = 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Signal != Signals.CredentialCue || count == places.Length || !CredentialKeeping.IsOfAccount(text, match)) continue;
            if (!text.Follows(Signals.CredentialDescription, match, Reach) || CredentialKeeping.IsTopic(text, match)) continue;
            if (text.Near(match, Signals.Prohibition, Reach) || text.Near(match, Signals.Awareness, Reach)) continue;
            if (SpeechAct.IsTold(text, match) && !SpeechAct.IsAsked(text, match)) places[count++] = match;
        }

        return count;
    }
}
