using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Reports sensitive content of messages and files under the rules of 2.2.2, which name its excuses.</summary>
internal static class SensitiveContent
{
    private static readonly SignalSet s_mark = SignalSet.Of(Signals.SensitiveMark);

    private const CueFilter Filter = CueFilter.NotForbidden | CueFilter.NotTaught;

    /// <summary>Reports what a file that went over WeChat says.</summary>
    public static void ReportFile(in RuleContext<FileTransfer> context, SignalSet signals)
    {
        if (Business.OverWeChat(context.Fact) is { } sent) Report(context, signals, sent);
    }

    /// <summary>Reports what a text says.</summary>
    public static void Report<TFact>(in RuleContext<TFact> context, SignalSet signals, Confidence atMost = Confidence.Certain)
        where TFact : Fact
    {
        Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
        if (signals.Contains(Signals.SensitiveMark) && ClassificationMarks.Gather(context, s_mark, places) is > 0 and var set)
        {
            // What is set as a mark says itself whom the text is for.
            context.Report(CueWeighing.Lesser(Confidence.Likely, atMost), places[..set]);
            return;
        }

        var count = CueWeighing.Weigh(context, signals, Filter, places, out var read);
        if (count == 0 && (count = ClassificationMarks.Gather(context, signals, places)) > 0) read = Confidence.Likely;
        if (count == 0 && signals.Contains(Signals.TradeSecret))
        {
            (count, read) = (BusinessDisclosure.Gather(context, signals, Signals.CompanyReference, places), Confidence.Possible);
        }

        if (count == 0) return;
        if (!IsProved(places[..count]))
        {
            // A mark says itself that it must not be passed on; whatever else is named may be forbidden, declined, reported or public.
            var text = context.Text;
            count = signals.Contains(Signals.SensitiveMark) ? KeepMarks(text, places[..count]) : KeepTold(text, places[..count]);
            if (count == 0) return;
            read = CueWeighing.Lesser(read, Confidence.Likely);
        }

        context.Report(CueWeighing.Lesser(read, atMost), places[..count]);
    }

    /// <summary>Reports a customer's information that somebody found to be disclosed.</summary>
    public static void ReportCustomer<TFact>(in RuleContext<TFact> context, Circumstances circumstances, Confidence trigger)
        where TFact : Fact
    {
        if (CustomerDisclosure.Kind(circumstances, ParticipantKind.Customer) is { } shown) context.Report(trigger, "circumstances.discloses", shown);
    }

    /// <summary>Reports content that is classified as sensitive.</summary>
    public static void ReportClassified<TFact>(in RuleContext<TFact> context, Circumstances circumstances, Confidence trigger)
        where TFact : Fact
    {
        if (circumstances.Classification == Classification.Sensitive) context.Report(trigger, "circumstances.classification", nameof(Classification.Sensitive));
    }

    /// <summary>Reports content classified as sensitive that work needs shared.</summary>
    public static void ReportShared<TFact>(in RuleContext<TFact> context, Circumstances circumstances, Confidence trigger)
        where TFact : Fact
    {
        if (circumstances is not { NeededForWork: Ternary.Yes, Classification: Classification.Sensitive }) return;
        context.Report(trigger, "circumstances.protection", circumstances.Protection);
    }

    /// <summary>Reports content that work needs shared and that nobody has classified, by what it says.</summary>
    public static void ReportShared<TFact>(in RuleContext<TFact> context, Circumstances circumstances, SignalSet signals, Confidence trigger)
        where TFact : Fact
    {
        if (circumstances is not { NeededForWork: Ternary.Yes, Classification: Classification.Unknown }) return;
        Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
        var count = CueWeighing.Weigh(context, signals, Filter, places, out var read);
        if (count > 0) context.Report(CueWeighing.Lesser(CueWeighing.Lesser(read, Confidence.Likely), trigger), places[..count]);
    }

    // 涉密打印机 names what there is; a mark says of this text that it is for few.
    private static int KeepMarks(TextAnalysis text, Span<TextMatch> places)
    {
        if (Refusal.IsAround(text, places[0]) || SpeechAct.IsReported(text, places[0])) return 0;
        foreach (ref readonly var place in places)
        {
            var given = text.Near(place, Signals.HandingOver, TextWindow.Far) || SpeechAct.IsConfided(text, place);
            if (given || (place.Strength > Confidence.Possible && !Quotation.Holds(text, place))) return places.Length;
        }

        return 0;
    }

    private static int KeepTold(TextAnalysis text, Span<TextMatch> places)
    {
        var kept = 0;
        foreach (var place in places)
        {
            if (!SpeechAct.IsTold(text, place) || SpeechAct.IsPublic(text, place) || SpeechAct.IsAsked(text, place)) continue;
            if (SpeechAct.IsSubstantiated(text, place)) places[kept++] = place;
        }

        return kept;
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
