namespace WeChatPolicy.Rules.Clauses;

/// <summary>4.2.2 Liability for loss (损失赔偿).</summary>
internal static class LossLiability
{
    public static Clause Clause => new("4.2.2", Modality.Consequence,
        ("损失赔偿", "Liability for loss"),
        ("因违规使用微信给公司造成损失的，追究相应责任并要求赔偿。",
         "Where a violation caused the company a loss, responsibility is pursued and compensation is due."),
        Liability());

    private static readonly LocalizedText s_unverified = new("追究损失责任未以已核实的案件为依据", "A liability does not rest on a verified case");
    private static readonly LocalizedText s_open = new("损失赔偿尚未结清", "The compensation for a loss is still open");

    private static RuleDefinition Liability() => RuleDefinition.Begin("4.2.2/loss-liability", Modality.Consequence)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("损失赔偿以已核实的违规为前提，金额确定后追偿到位",
              "Liability for a loss rests on a verified violation, and once it is established it is pursued until settled")
        .Says("追究损失责任未以已核实的案件为依据，或赔偿尚未结清", "A liability does not rest on a verified case, or the compensation is still open")
        .Remedy("先核实案件；已核实的，按份额追偿直至结清", "Verify the case first; where that is done, pursue the share that is due until it is settled")
        .On<LossAssessed>(static (in context) =>
        {
            var loss = context.Fact;
            if (loss is { Loss.Amount: > 0, Share: > 0 }) context.Saying(s_unverified).Report(Confidence.Certain, "caseVerified", loss.CaseVerified.State);
        }, IsVerified)
        .On<LossAssessed>(static (in context) =>
        {
            // Nobody broke anything by not having paid yet: it is for the company to pursue.
            var loss = context.Fact;
            if (loss is not { Loss.Amount: > 0, Share: > 0 } || IsVerified(loss) != Ternary.Yes) return;
            context.Saying(s_open).Report(Confidence.Certain, "settled", loss.Settled.State, Party.Company, FindingKind.Advice);
        }, static loss => Excuse.Of(loss.Settled))
        .WouldPassIf<LossAssessed>("settled", nameof(CompletionState.Done), static loss => loss with { Settled = Completion.DoneAtUnknownTime })
        .WouldPassIf<LossAssessed>("caseVerified", nameof(CompletionState.Done), static loss => loss with { CaseVerified = Completion.DoneAtUnknownTime });

    private static Ternary IsVerified(LossAssessed loss) => CaseSteps.VerifiedBy(loss.CaseVerified, loss.At);
}
