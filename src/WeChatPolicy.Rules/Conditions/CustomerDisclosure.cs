using System.Buffers;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Reads a text for information on customers: by identifiers, by their number, by what the sender calls it.</summary>
internal static class CustomerDisclosure
{
    private static readonly SignalSet s_public = SignalSet.Of(Signals.LandlineNumber);
    private static readonly SignalSet s_ordinary = s_public.Union(SignalSet.Of(
        Signals.WeChatId, Signals.QqNumber, Signals.PostalAddress));

    /// <summary>As many identifiers at once are a list, whatever they are called.</summary>
    private const int AList = 3;

    /// <summary>How far a value may stand behind its name, in folded characters.</summary>
    private const int ValueReach = 12;

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789");

    /// <summary>How somebody who looked described the disclosure of such a party's data; nothing where there is none or nobody looked.</summary>
    public static string? Kind(Circumstances circumstances, ParticipantKind kind)
    {
        if (!circumstances.Discloses.IsKnown) return null;
        for (var i = 0; i < circumstances.Discloses.Value.Count; i++)
        {
            if (circumstances.Discloses.Value[i].Kind == kind) return Enum.GetName(kind);
        }

        return null;
    }

    /// <summary>Reports customers' identifiers and lists; a lone number that nothing explains is only pointed out.</summary>
    public static void Report<TFact>(in RuleContext<TFact> context, SignalSet terms, Confidence atMost = Confidence.Certain)
        where TFact : Fact
    {
        Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
        var count = IdentifierOwnership.Gather(context, IdentifierOwnership.Any, IdentifierOwner.Customer, places);
        var read = IdentifierOwnership.Sureness(places[..count]);
        if (count == 0)
        {
            count = CueWeighing.Weigh(context, terms, CueFilter.NotForbidden | CueFilter.NotTaught, places, out read);
            read = CueWeighing.Lesser(read, Confidence.Likely);
            count = KeepTold(context.Text, places[..count]);
        }

        if (count == 0 && (count = CustomerFacts.Gather(context, places)) > 0) read = Confidence.Possible;

        var weak = false;
        if (count == 0)
        {
            // Whosever they are, ordinary ones say nothing.
            if (AreAllOrdinary(context.Text)) return;
            count = IdentifierOwnership.Gather(context, IdentifierOwnership.Any, IdentifierOwner.Unknown, places);
            read = Confidence.Possible;
            weak = count < AList;
            if (IsOrdinary(places[..count], weak ? s_ordinary : s_public)) return;
        }

        if (count > 0) context.Report(CueWeighing.Lesser(read, atMost), places[..count], atMost: weak ? Enforcement.Notify : Enforcement.Block);
    }

    // 客户电话 is what every firm has; with a value behind it, handed over or acted on it is told.
    private static int KeepTold(TextAnalysis text, Span<TextMatch> places)
    {
        var kept = 0;
        foreach (var place in places)
        {
            if (!SpeechAct.IsTold(text, place) || SpeechAct.IsAsked(text, place)) continue;
            if (IsGiven(text, place)) places[kept++] = place;
        }

        return kept;
    }

    /// <summary>Whether a value stands behind a place, or it is handed over, confided or acted on.</summary>
    public static bool IsGiven(TextAnalysis text, in TextMatch match) =>
        TextWindow.Behind(text, match, ValueReach).ContainsAny(s_digits) || text.Near(match, Signals.HandingOver, TextWindow.Far)
        || TextWindow.Has(text, match, WordLists.MovingOut, ValueReach) || TextWindow.Has(text, match, WordLists.ActingOnPerson, TextWindow.Far) || SpeechAct.IsConfided(text, match);

    // Switchboards are given to everybody, and a shop has several; an account or an address that nobody is named with is what work needs. A number that
    // only looks like one says nothing, but for one that was announced as a card's or an identity card's.
    private static bool IsOrdinary(ReadOnlySpan<TextMatch> places, SignalSet ordinary)
    {
        foreach (ref readonly var place in places)
        {
            if (!IsOrdinary(place, ordinary)) return false;
        }

        return true;
    }

    private static bool IsOrdinary(in TextMatch place, SignalSet ordinary) =>
        ordinary.Contains(place.Signal) || (place.Strength == Confidence.Possible && place.Signal != Signals.BankCard && place.Signal != Signals.ResidentId);

    // Those of a text that is no list of them.
    private static bool AreAllOrdinary(TextAnalysis text)
    {
        var count = 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (IdentifierOwnership.Any.Contains(match.Signal) && (++count == AList || !IsOrdinary(match, s_ordinary))) return false;
        }

        return true;
    }
}
