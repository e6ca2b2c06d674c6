using System.Globalization;

namespace WeChatPolicy.Rules;

/// <summary>Brings the claims for one loss together: nobody pays what another is to pay already.</summary>
internal static class SharedLosses
{
    /// <summary>What tells the loss of a case from others; <see langword="null"/> where it is the case's own.</summary>
    public static string? KeyOf(CaseFile file) => Assessed(file) switch
    {
        { LossId: { } id } => $"loss:{id}",
        { Amount: { } loss } when file.SourceFactIds.Count > 0 => FormattableString.Invariant($"{loss.Currency} {loss.Amount:G29}:{file.SourceFactIds[0]}"),
        _ => null,
    };

    /// <summary>The loss that a case claims a share of; <see langword="null"/> where it claims none, or does not count.</summary>
    public static SharedLoss? Of(CaseBook cases, CaseFile file)
    {
        if (!Claims(file)) return null;
        return Of(KeyOf(file) is { } key ? [.. cases.CasesOfLoss(key).Where(other => Claims(other) && KeyOf(other) == key)] : [file]);
    }

    /// <summary>Every loss of which a case that counts claims a share, by its first case.</summary>
    public static IEnumerable<SharedLoss> All(CaseBook cases) =>
        cases.Cases.Where(Claims).GroupBy(file => KeyOf(file) ?? $"case:{file.Id}", StringComparer.Ordinal).Select(group => Of([.. group]));

    /// <summary>The assessment that applies to whom a case is about; the latest that needs no confirmation.</summary>
    private static CaseLoss? Assessed(CaseFile file)
    {
        if (file.Accused is not { } accused) return null;
        for (var i = file.Losses.Count - 1; i >= 0; i--)
        {
            if (file.Losses[i] is { Kind: CaseLossKind.Assessment, Standing: not CaseStanding.ToBeConfirmed } loss && loss.PersonId == accused.Id) return loss;
        }

        return null;
    }

    private static bool Claims(CaseFile file) => file.Counts && Assessed(file) is not null;

    private static SharedLoss Of(CaseFile[] files)
    {
        var entries = files.Select(file => (File: file, Loss: Assessed(file)!))
            .OrderBy(entry => entry.Loss.At ?? DateTimeOffset.MaxValue).ThenBy(entry => entry.Loss.FactId, StringComparer.Ordinal).ToArray();
        var (left, total) = (1m, 0m);
        var own = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var claims = new LossClaim[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            var (file, loss) = entries[i];
            var before = own.GetValueOrDefault(loss.PersonId);

            // Two cases against one person claim the larger share of the two, not both.
            var more = Math.Max(0, (loss.Share ?? 0) - before);
            own[loss.PersonId] = before + more;
            var applied = Math.Min(more, left);
            (left, total) = (left - applied, total + more);
            claims[i] = new(file.Id, loss.PersonId, loss.Share, loss.Share is null ? null : applied);
        }

        var amounts = entries.Select(entry => entry.Loss.Amount).OfType<Money>().Distinct().ToArray();
        var open = amounts.Length == 0 || entries.Any(entry => entry.Loss.Share is null || entry.Loss.Amount is null);
        var sharing = total > 1 ? LossSharing.Exceeded : amounts.Length > 1 ? LossSharing.AmountsDiffer : open ? LossSharing.Open : total < 1 ? LossSharing.Unassigned : LossSharing.Complete;
        return new SharedLoss
        {
            LossId = entries[0].Loss.LossId,
            Loss = amounts.Length == 1 ? amounts[0] : null,
            Claims = claims,
            SharesTotal = total,
            Sharing = sharing,
            Explanation = Words(sharing, total),
        };
    }

    private static LocalizedText Words(LossSharing sharing, decimal total) => sharing switch
    {
        LossSharing.Complete => ("各责任人的份额合计为全部损失", "The shares add up to the whole loss"),
        LossSharing.Unassigned => ($"各责任人的份额合计 {Percent(total)}，其余 {Percent(1 - total)} 尚无人承担", $"The shares add up to {Percent(total)}; nobody bears the remaining {Percent(1 - total)}"),
        LossSharing.Exceeded => ($"各责任人的份额合计 {Percent(total)}，超过全部损失，须更正；更正前按核定先后追偿，合计不超过全部损失",
            $"The shares add up to {Percent(total)}, more than the whole loss, which is to be corrected; until then what was assessed first is due, and the whole loss at the most"),
        LossSharing.Open => ("损失金额或份额尚未全部确定", "The loss or a share of it is not known yet"),
        _ => ("各案件核定的同一损失金额不一致，须更正", "The cases say different amounts of the same loss, which is to be corrected"),
    };

    private static string Percent(decimal share) => (share * 100).ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
