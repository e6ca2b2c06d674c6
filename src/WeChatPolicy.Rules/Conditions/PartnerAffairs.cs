using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>What goes on in another firm and is told on: its plans, its money, its trouble.</summary>
internal static class PartnerAffairs
{
    /// <summary>How far the firm may stand from what is said of it, in folded characters.</summary>
    private const int PartyReach = 24;

    /// <summary>How far the figure may stand from what a rival pays.</summary>
    private const int FigureReach = 12;

    /// <summary>How far ahead the words say whose affair it is.</summary>
    private const int WhoseReach = 24;

    /// <summary>Gathers the affairs of others that are told. Grave ones need no more than a hearer outside or a hint of confidence; what is every day's business also needs the firm and a figure or an inside source.</summary>
    public static int Gather(in RuleContext<Message> context, Span<TextMatch> places)
    {
        var text = context.Text;
        var outside = Audience.IsOutside(context.Fact) == Ternary.Yes;
        var count = 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Signal != Signals.PartnerAffair || count == places.Length) continue;
            var told = match.Strength > Confidence.Possible ? IsGraveTold(context, match, outside) : IsEverydayTold(text, match, outside);
            if (told && !IsOfSpeakersOrHearers(text, match) && SpeechAct.IsTold(text, match) && !SpeechAct.IsPublic(text, match) && !SpeechAct.IsAsked(text, match)) places[count++] = match;
        }

        return count;
    }

    private static bool IsGraveTold(in RuleContext<Message> context, in TextMatch match, bool outside)
    {
        var text = context.Text;
        if (IsHinted(text, match) || IsFromInside(text, match) || SpeechAct.IsAside(text, match)) return true;
        return (IsByItsFirm(text, match) || Figures.AreNear(text, match)) && (outside || Audience.IsToOutsiders(context, match));
    }

    private static bool IsEverydayTold(TextAnalysis text, in TextMatch match, bool outside)
    {
        if (outside && IsOfRival(text, match)) return true;
        var inside = IsFromInside(text, match);
        return (inside || outside || Figures.AreNear(text, match)) && (inside || IsHinted(text, match)) && IsByItsFirm(text, match);
    }

    private static bool IsHinted(TextAnalysis text, in TextMatch match) => SpeechAct.IsConfided(text, match) || SpeechAct.IsEarly(text, match);

    private static bool IsFromInside(TextAnalysis text, in TextMatch match) => TextWindow.Has(text, match, WordLists.InsideSource, TextWindow.Far);

    /// <summary>Keeps, in their order, those of the places that are told and not public; a mere topic only where its firm is by, or where outsiders are told it in confidence.</summary>
    /// <returns>How many are left.</returns>
    public static int KeepTold(in RuleContext<Message> context, Span<TextMatch> places)
    {
        var text = context.Text;
        var outside = Audience.IsOutside(context.Fact) == Ternary.Yes;
        var kept = 0;
        foreach (var place in places)
        {
            if (!SpeechAct.IsTold(text, place) || SpeechAct.IsPublic(text, place) || SpeechAct.IsAsked(text, place)) continue;
            if (place.Signal == Signals.CustomerInformation && !CustomerDisclosure.IsGiven(text, place)) continue;
            var isTopic = place.Strength == Confidence.Possible;
            if (isTopic ? IsByItsFirm(text, place) || (outside && SpeechAct.IsConfided(text, place)) : !place.HasGap || SpeechAct.HasSubstance(text, place)) places[kept++] = place;
        }

        return kept;
    }

    private static bool IsByItsFirm(TextAnalysis text, in TextMatch match) =>
        text.Near(match, Signals.CustomerReference, PartyReach) || TextWindow.Has(text, match, WordLists.OtherParty, PartyReach);

    // What another one pays or gets is told to its rival.
    private static bool IsOfRival(TextAnalysis text, in TextMatch match) => TextWindow.Has(text, match, WordLists.Rival, PartyReach) && Figures.AreNear(text, match, FigureReach);

    private static bool IsOfSpeakersOrHearers(TextAnalysis text, in TextMatch match)
    {
        var before = TextWindow.BeforeInSentence(text, match, WhoseReach, out _);
        var clause = before[(before.LastIndexOf(',') + 1)..];
        var own = text.Words(WordLists.OwnCompany).LastIn(clause);
        if ((own >= 0 && !text.Words(WordLists.ObjectMarker).Closes(clause[..own])) || text.Words(WordLists.Addressee).IsIn(clause)) return true;

        // A clause that names no firm goes on about the one before: 我们这款底价四百，毛利五成.
        return !TextWindow.Has(text, match, WordLists.OtherParty, PartyReach) && text.Words(WordLists.OwnCompany).IsIn(before);
    }
}
