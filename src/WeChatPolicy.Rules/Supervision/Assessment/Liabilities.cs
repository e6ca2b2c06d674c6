namespace WeChatPolicy.Rules;

/// <summary>What somebody owes for the losses of their cases (4.2.2).</summary>
internal static class Liabilities
{
    /// <summary>The lines of one case; none where no loss of this person was assessed.</summary>
    public static IEnumerable<LiabilityLine> Of(CaseFile file, string employeeId, SharedLoss? shared, IReadOnlyList<AssessmentSource> sources, int decimals)
    {
        CaseLoss? loss = null;
        var claim = shared?.Claims.FirstOrDefault(one => one.CaseId == file.Id && one.EmployeeId == employeeId);
        var facts = new List<string>();
        var paid = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var entry in file.Losses.Where(entry => entry.PersonId == employeeId && entry.Standing != CaseStanding.ToBeConfirmed))
        {
            if (entry.Kind == CaseLossKind.Assessment)
            {
                if (loss is not null) facts.Remove(loss.FactId);
                loss = entry;
            }

            facts.Add(entry.FactId);
            if (entry is { Kind: CaseLossKind.Payment, Amount: { } amount }) paid[amount.Currency] = paid.GetValueOrDefault(amount.Currency) + amount.Amount;
            else if ((entry.Kind == CaseLossKind.Payment || entry.PaidInFull) && loss is { Amount: { } whole })
            {
                paid[whole.Currency] = Math.Max(paid.GetValueOrDefault(whole.Currency), Due(loss, claim, decimals));
            }
        }

        if (loss is null) return [];
        string?[] currencies = [loss.Amount?.Currency, .. paid.Keys.Where(currency => currency != loss.Amount?.Currency)];
        return currencies.Where(currency => currency is not null || paid.Count == 0)
            .Select(currency => Line(file, employeeId, loss, currency, currency is null ? 0 : paid.GetValueOrDefault(currency), facts, (shared, claim), sources, decimals));
    }

    public static IReadOnlyList<LiabilityTotal> Totals(IEnumerable<LiabilityLine> lines) =>
    [
        .. lines.Where(line => line.Currency is not null).GroupBy(line => line.Currency!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new LiabilityTotal(group.Key, group.Sum(line => line.Due), group.Sum(line => line.Paid), group.Sum(line => line.Open), group.Sum(line => line.Excess))),
    ];

    private static LiabilityLine Line(
        CaseFile file, string employeeId, CaseLoss loss, string? currency, decimal paid, IReadOnlyList<string> facts, (SharedLoss? Loss, LossClaim? Claim) shared,
        IReadOnlyList<AssessmentSource> sources, int decimals)
    {
        var ofLoss = currency == loss.Amount?.Currency;
        var counts = file.Counts && file.Accused?.Id == employeeId;
        var reopened = file.Outcome == CaseOutcome.None || (file.Outcome == CaseOutcome.Verified && !file.Counts);
        var undetermined = loss.Amount is null || loss.Share is null;
        var due = counts && ofLoss && !undetermined ? Due(loss, shared.Claim, decimals) : 0;
        var waits = (reopened && file.Accused?.Id == employeeId) || (counts && undetermined);
        return new LiabilityLine
        {
            CaseId = file.Id,
            Currency = currency,
            Loss = ofLoss ? loss.Amount?.Amount : null,
            Share = loss.Share,
            AppliedShare = shared.Claim is { } claim ? claim.Applied : loss.Share,
            Sharing = ofLoss && shared.Claim is not null ? shared.Loss?.Sharing : null,
            SharingExplanation = ofLoss && shared.Claim is not null ? shared.Loss?.Explanation : null,
            Due = due,
            Paid = paid,
            Open = Math.Max(0, due - paid),
            Excess = waits ? 0 : Math.Max(0, paid - due),
            Status = Status(waits, counts, due, paid),
            FactIds = [.. facts],
            Sources = sources,
        };
    }

    private static LiabilityStatus Status(bool waits, bool counts, decimal due, decimal paid) =>
        waits ? counts ? LiabilityStatus.Undetermined : LiabilityStatus.Suspended
        : !counts ? LiabilityStatus.Withdrawn
        : paid > due ? LiabilityStatus.Overpaid
        : paid == due ? LiabilityStatus.Settled
        : paid > 0 ? LiabilityStatus.PartPaid
        : LiabilityStatus.Open;

    // Cut off, not rounded: nobody pays more than their share.
    private static decimal Due(CaseLoss loss, LossClaim? claim, int decimals) =>
        loss is { Amount: { } whole, Share: { } share } ? decimal.Round(whole.Amount * (claim?.Applied ?? share), decimals, MidpointRounding.ToZero) : 0;
}
