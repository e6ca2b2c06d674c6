namespace WeChatPolicy.Rules;

/// <summary>What speaks against a step that the state of the case allows.</summary>
internal static class CaseObjections
{
    /// <summary>The first objection to a step that is taken with this standing; <see langword="null"/> where there is none.</summary>
    public static CaseRefusalReason? To(CaseFile? file, CaseEvent step, CaseStanding standing)
    {
        if (file is null) return null;
        if (Undoes(file, step) && standing == CaseStanding.ToBeConfirmed) return CaseRefusalReason.StandingUnknown;
        return step switch
        {
            ReportAccepted accepted => file.HasReport(accepted.ReportId) ? null : CaseRefusalReason.UnknownReport,
            InvestigationOpened => file.Outcome == CaseOutcome.None || file.HasNewEvidence ? null : CaseRefusalReason.NoNewEvidence,
            ViolationVerified => file.Outcome == CaseOutcome.None ? null : OfTheAccused(file, step),
            ViolationDismissed => OfTheAccused(file, step),
            CaseClosed => OfTheOutcome(file) ?? OfTheAccused(file, step),
            RewardDecided => OfAVerifiedCase(file, step) ?? (file.Reports.Count > 0 ? null : CaseRefusalReason.NoReport),
            LossAssessed => OfAVerifiedCase(file, step) ?? (file.Accused is null ? CaseRefusalReason.NoAccused : null),
            LossSettled settled => OfTheAccused(file, step) ?? OfThePayment(file, settled),
            _ => null,
        };
    }

    // A step that waits for its confirmation does not take the place of one that needs none.
    private static bool Undoes(CaseFile file, CaseEvent step) => step switch
    {
        ViolationVerified or ViolationDismissed or InvestigationOpened => IsEstablished(file.Outcome != CaseOutcome.None, file.OutcomeStanding),
        RewardDecided => file.Reward is { } reward && IsEstablished(true, reward.Standing),
        _ => false,
    };

    private static bool IsEstablished(bool exists, CaseStanding standing) => exists && standing != CaseStanding.ToBeConfirmed;

    private static CaseRefusalReason? OfTheAccused(CaseFile file, CaseEvent step) =>
        step.Accused is { } accused && accused.Id != file.Accused?.Id ? CaseRefusalReason.AnotherAccused : null;

    private static CaseRefusalReason? OfTheOutcome(CaseFile file) =>
        file.OutcomeStanding == CaseStanding.ToBeConfirmed ? CaseRefusalReason.OutcomeToBeConfirmed : null;

    private static CaseRefusalReason? OfAVerifiedCase(CaseFile file, CaseEvent step) =>
        file.Outcome != CaseOutcome.Verified ? CaseRefusalReason.NotVerified : OfTheOutcome(file) ?? OfTheAccused(file, step);

    private static CaseRefusalReason? OfThePayment(CaseFile file, LossSettled settled)
    {
        var loss = file.Losses.LastOrDefault(entry => entry is { Kind: CaseLossKind.Assessment, Standing: not CaseStanding.ToBeConfirmed } && entry.PersonId == file.Accused?.Id);
        if (loss is null) return CaseRefusalReason.NoLoss;
        if (settled.Paid is null) return loss is { Amount: not null, Share: not null } ? null : CaseRefusalReason.NoLoss;
        return loss.Amount is { } amount && amount.Currency != settled.Paid.Currency ? CaseRefusalReason.AnotherCurrency : null;
    }
}
