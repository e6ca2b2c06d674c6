using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>3.3.2 Customers' and partners' information (客户与合作伙伴信息).</summary>
internal static class PartnerInformation
{
    // Before the clause: its rules take these sets as they are made.
    private static readonly SignalSet s_terms = SignalSet.Of(Signals.PartnerInformation, Signals.CustomerInformation);

    public static Clause Clause { get; } = new("3.3.2", Modality.MustNot,
        ("客户与合作伙伴信息", "Customers' and partners' information"),
        ("保护客户和合作伙伴的信息，不得在微信中随意泄露；确需共享的，须采取保密措施。",
         "Customers' and partners' information is not disclosed on WeChat at will; where work needs it shared, confidentiality measures are taken."),
        PartnerDisclosure());

    private static RuleDefinition PartnerDisclosure() => RuleDefinition.Begin("3.3.2/partner-disclosure", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.High, Enforcement.Review)
        .Norm("不得在微信中随意泄露客户或合作伙伴信息", "Customer or partner information is not disclosed on WeChat at will")
        .Says("内容泄露客户或合作伙伴的信息", "The content discloses a customer's or partner's information")
        .Remedy("撤回；确需共享的，脱敏或加密后只发给需要的人", "Take it back; where work needs it, mask or encrypt it and send it only to those who need it")
        .On<Message>(static (in context) =>
        {
            var circumstances = context.Fact.Circumstances;
            var shown = CustomerDisclosure.Kind(circumstances, ParticipantKind.Partner) ?? CustomerDisclosure.Kind(circumstances, ParticipantKind.Customer);
            if (shown is not null && Excuse.Lifts(Confidence.Certain, Sharing.IsExcused(circumstances)) is { } confidence)
            {
                context.Report(confidence, "circumstances.discloses", shown);
            }
        })
        .On<Message>(Identification.Any.Union(s_terms), static (in context) =>
        {
            Span<TextMatch> places = stackalloc TextMatch[Cues.Most];
            var count = Identification.Gather(context, Identification.Any, Whose.Customers, places);
            var read = Confidence.Likely;
            if (count == 0) count = Cues.Weigh(context, s_terms, CueReading.NotForbidden | CueReading.NotTaught, places, out read);
            if (count == 0) (count, read) = (BusinessFacts.Gather(context, s_terms, Signals.CustomerReference, places), Confidence.Possible);
            read = Cues.Lesser(read, Confidence.Likely);
            if (count > 0 && places[0].Signal.Index < Signals.FirstIdentifier && Refusal.Is(context.Text, places[0])) return;
            if (count > 0 && Excuse.Lifts(read, Sharing.IsExcused(context.Fact.Circumstances)) is { } confidence)
            {
                context.Report(confidence, places[..count]);
            }
        });
}
