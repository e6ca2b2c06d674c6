using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>Reports sensitive content of messages and files under the rules of 2.2.2, with their excuses.</summary>
internal static class Sensitive
{
    /// <summary>Reports what a file that went over WeChat says, unless it is excused.</summary>
    public static void ReportFile(in RuleContext<FileTransfer> context, SignalSet signals)
    {
        if (Business.OverWeChat(context.Fact) is { } sent) Report(context, context.Fact.Circumstances, signals, sent);
    }

    /// <summary>Reports what a text says, unless work needs it shared or it is public.</summary>
    public static void Report<TFact>(
        in RuleContext<TFact> context, Circumstances circumstances, SignalSet signals, Confidence atMost = Confidence.Certain)
        where TFact : Fact
    {
        Span<TextMatch> places = stackalloc TextMatch[Cues.Most];
        var count = Cues.Weigh(context, signals, CueReading.NotForbidden | CueReading.NotTaught, places, out var read);
        if (count == 0 && (count = Marks.Gather(context, signals, places)) > 0) read = Confidence.Likely;
        if (count == 0 && signals.Contains(Signals.TradeSecret))
        {
            (count, read) = (BusinessFacts.Gather(context, signals, Signals.CompanyReference, places), Confidence.Possible);
        }

        if (count == 0) return;
        if (!IsProved(places[..count]))
        {
            if (Refusal.Is(context.Text, places[0])) return;
            read = Cues.Lesser(read, Confidence.Likely);
        }

        if (Excuse.Lifts(Cues.Lesser(read, atMost), Sharing.IsExcused(circumstances)) is { } confidence)
        {
            context.Report(confidence, places[..count]);
        }
    }

    /// <summary>Reports a customer's information that somebody found to be disclosed, unless it is excused.</summary>
    public static void ReportCustomer<TFact>(in RuleContext<TFact> context, Circumstances circumstances, Confidence trigger)
        where TFact : Fact
    {
        if (CustomerDisclosure.Kind(circumstances, ParticipantKind.Customer) is not { } shown) return;
        if (Excuse.Lifts(trigger, Sharing.IsExcused(circumstances)) is { } confidence) context.Report(confidence, "circumstances.discloses", shown);
    }

    /// <summary>Reports content that is classified as sensitive, unless work needs it shared.</summary>
    public static void ReportClassified<TFact>(in RuleContext<TFact> context, Circumstances circumstances, Confidence trigger)
        where TFact : Fact
    {
        if (circumstances.Classification != Classification.Sensitive) return;
        if (Excuse.Lifts(trigger, circumstances.NeededForWork) is { } confidence)
        {
            context.Report(confidence, "circumstances.classification", nameof(Classification.Sensitive));
        }
    }

    /// <summary>Reports content classified as sensitive that work needs shared and that was not protected.</summary>
    public static void ReportBare<TFact>(in RuleContext<TFact> context, Circumstances circumstances, Ternary isProtected, Confidence trigger)
        where TFact : Fact
    {
        if (circumstances is not { NeededForWork: Ternary.Yes, Classification: Classification.Sensitive }) return;
        if (Excuse.Lifts(trigger, isProtected) is { } confidence) context.Report(confidence, "circumstances.protection", circumstances.Protection.ToString());
    }

    /// <summary>Reports content that nobody has classified, by what it says.</summary>
    public static void ReportBare<TFact>(
        in RuleContext<TFact> context, Circumstances circumstances, Ternary isProtected, SignalSet signals, Confidence trigger)
        where TFact : Fact
    {
        if (circumstances is not { NeededForWork: Ternary.Yes, Classification: Classification.Unknown }) return;
        Span<TextMatch> places = stackalloc TextMatch[Cues.Most];
        var count = Cues.Weigh(context, signals, CueReading.NotForbidden | CueReading.NotTaught, places, out var read);
        if (count > 0 && Excuse.Lifts(Cues.Lesser(Cues.Lesser(read, Confidence.Likely), trigger), isProtected) is { } confidence)
        {
            context.Report(confidence, places[..count]);
        }
    }

    // A key or an address proves itself; a word is only read.
    private static bool IsProved(ReadOnlySpan<TextMatch> places)
    {
        foreach (ref readonly var place in places)
        {
            if (place.Signal == Signals.SecretKey || place.Signal == Signals.InternalAddress) return true;
        }

        return false;
    }
}
