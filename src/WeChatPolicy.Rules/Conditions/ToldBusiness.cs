using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Business that is told on: bids, plans and figures before their time, papers carried off.</summary>
internal static class ToldBusiness
{
    private static readonly SignalSet s_material = SignalSet.Of(Signals.BusinessMaterial);

    /// <summary>Reports the first kind that there is; what it finds is a reading, and only possible.</summary>
    public static void Report(in RuleContext<Message> context, SignalSet topics)
    {
        Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
        var count = BidAdvice.Gather(context, places);
        if (count == 0) count = ConfidedBusiness.Gather(context, topics, places);
        if (count == 0) count = CarriedOff.Gather(context, s_material, places);
        if (count > 0) context.Report(Confidence.Possible, places[..count]);
    }
}
