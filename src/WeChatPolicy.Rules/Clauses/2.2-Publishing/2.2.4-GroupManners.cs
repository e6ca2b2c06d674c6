using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.2.4 Manners in groups (群聊言行文明). Judges groups only, and the sender's own words only.</summary>
internal static class GroupManners
{
    // Before the clause: its rules take these sets as they are made.
    private static readonly SignalSet s_improper = SignalSet.Of(Signals.ImproperLanguage);
    private static readonly SignalSet s_insulting = SignalSet.Of(Signals.Insult);
    private static readonly SignalSet s_abusive = SignalSet.Of(Signals.AbusiveText);

    public static Clause Clause => new("2.2.4", Modality.Must,
        ("群聊言行文明", "Manners in groups"),
        ("在微信群中发言应注意用语文明，避免不当言论和人身攻击。", "In a group one minds one's language: no improper wording, no attack on a person."),
        ImproperLanguage(), PersonalAttack());

    private static RuleDefinition ImproperLanguage() => RuleDefinition.Begin("2.2.4/improper-language", Modality.Must)
        .By(DecidedBy.Text).Rated(Severity.Low, Enforcement.Notify)
        .Norm("群内发言用语文明，不使用不当言辞", "One minds one's language in a group")
        .Says("群内发言用语不当", "Improper language in a group")
        .Remedy("撤回并注意用语", "Take it back and mind the wording")
        .On<Message>(s_improper.Union(s_insulting).Union(s_abusive), static (in context) =>
        {
            if (!Audience.IsGroup(context.Fact)) return;
            Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
            var count = CueWeighing.Weigh(context, s_improper, CueFilter.OwnWords | CueFilter.NotForbidden | CueFilter.NotTaught, places, out var confidence);
            if (count > 0 && AreQuoted(context.Text, places[..count])) confidence = Confidence.Possible;
            if (count == 0) (count, confidence) = (Insults(context, places, aimed: false), Confidence.Possible);
            if (count > 0) context.Report(confidence, places[..count]);

            // What was learned is told as a suspicion; where it is likely, it is hatred that was published (2.2.1).
            else if (ScoreWeighing.TryWeigh(context, Signals.AbusiveText, ownWords: true, out var place, out confidence) && confidence == Confidence.Possible) context.Report(confidence, [place]);
        });

    private static RuleDefinition PersonalAttack() => RuleDefinition.Begin("2.2.4/personal-attack", Modality.Must)
        .By(DecidedBy.Text).Rated(Severity.Medium, Enforcement.Review).Suppresses("2.2.4/improper-language")
        .Norm("群内发言避免人身攻击", "One does not attack a person in a group")
        .Says("群内发言涉嫌人身攻击", "It reads as an attack on a person in a group")
        .Remedy("撤回并向对方致歉；有分歧请就事论事", "Take it back and apologise; argue about the matter, not the person")
        .On<Message>(s_insulting.Union(s_improper), static (in context) =>
        {
            if (!Audience.IsGroup(context.Fact)) return;
            Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
            var count = Insults(context, places, aimed: true);
            if (count > 0) context.Report(Confidence.Likely, places[..count]);
        });

    // Whoever tells what somebody said has to say it.
    private static bool AreQuoted(TextAnalysis text, ReadOnlySpan<TextMatch> places)
    {
        foreach (ref readonly var place in places)
        {
            if (!Quotation.Holds(text, place)) return false;
        }

        return true;
    }

    private static int Insults(in RuleContext<Message> context, Span<TextMatch> places, bool aimed)
    {
        var count = 0;
        foreach (ref readonly var match in context.Text.Matches)
        {
            if (match.Signal != Signals.Insult || match.Strength == Confidence.Possible || count == places.Length || context.IsForwarded(match)) continue;
            if (Quotation.Holds(context.Text, match) || InsultTarget.IsSpeaker(context.Text, match) || context.Text.Precedes(Signals.Prohibition, match, 6)) continue;
            if (ProductCode.Is(context.Text, match)) continue;
            if (InsultTarget.IsPerson(context.Fact, context.Text, match) != aimed) continue;

            // Said of nobody, a word that belittles is improper only where it is coarse.
            if (!aimed && context.Text.Words(WordLists.LiteraryInsult).Contains(context.Text.Folded.Slice(match.FoldedStart, match.FoldedLength))) continue;
            places[count++] = match;
        }

        return count;
    }
}
