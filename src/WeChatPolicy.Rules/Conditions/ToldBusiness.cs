using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Business that is told on: bids, plans and figures before their time, papers carried off.</summary>
internal static class ToldBusiness
{
    private static readonly SignalSet s_material = SignalSet.Of(Signals.BusinessMaterial);

    /// <summary>Reports the first kind that there is; what it finds is a reading, and never more than likely.</summary>
    public static void Report(in RuleContext<Message> context, SignalSet topics)
    {
        Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
        var count = BidAdvice.Gather(context, places, out var read);
        if (count == 0) count = ConfidedBusiness.Gather(context, topics, places, out read);
        if (count == 0) (count, read) = (CarriedOff.Gather(context, s_material, places), Confidence.Possible);
        if (count > 0) context.Report(read, places[..count]);
    }
}
