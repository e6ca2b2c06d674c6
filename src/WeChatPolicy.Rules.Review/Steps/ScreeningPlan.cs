namespace WeChatPolicy.Rules.Review;

/// <summary>What one look at a fact came to.</summary>
/// <param name="PolicyVersion">By which policy.</param>
/// <param name="FactId">The fact, where all its findings are here, so that one that is missing is no longer made; <see langword="null"/> for a finding by itself.</param>
/// <param name="Findings">The findings.</param>
internal sealed record ScreeningLook(string PolicyVersion, string? FactId, IReadOnlyList<KeptFinding> Findings);

/// <summary>Plans what a review writes down of looks at facts, on its state and on what is planned already.</summary>
internal sealed class ScreeningPlan(ReviewBook book, DateTimeOffset now)
{
    private readonly Dictionary<string, ReviewedFinding> _planned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _plannedByFact = new(StringComparer.Ordinal);
    private readonly List<LogRecord> _records = [];

    public (IReadOnlyList<LogRecord> Records, ScreeningReceipt Answer) Of(IReadOnlyList<ScreeningLook> looks)
    {
        var sum = default(ScreeningReceipt);
        foreach (var look in looks)
        {
            foreach (var finding in look.Findings) sum += Of(finding);
            if (look.FactId is null) continue;
            var made = look.Findings.Select(static finding => finding.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var id in book.OfFact(look.FactId).Concat(_plannedByFact.GetValueOrDefault(look.FactId) ?? []).Where(id => !made.Contains(id)))
            {
                if (IsLapsing(Find(id)!, look.PolicyVersion)) sum += Lapse(Find(id)!, look.PolicyVersion);
            }
        }

        return (_records, sum);
    }

    private ScreeningReceipt Of(KeptFinding finding)
    {
        var known = Find(finding.Id);
        if (known is { LapsedUnder: null } && known.Finding.PolicyVersion == finding.PolicyVersion) return new() { Known = 1 };
        var next = Screen(known, new() { FindingId = finding.Id, Ordinal = (known?.Screenings ?? 0) + 1, PolicyVersion = finding.PolicyVersion, Finding = finding });
        if (known is null) return new() { Added = 1, Settled = Settle(next) ? 1 : 0 };
        if (next.SettledBy is null || book.Harmless.StillCovers(Find(next.SettledBy), finding)) return new() { Changed = 1 };
        Take(next, new() { FindingId = finding.Id, Act = ReviewAct.AskAgain, At = now });
        return new() { Changed = 1, AskedAgain = 1 };
    }

    // What missed its deadline is told by the tracker, not by a decision on the fact that opened the duty.
    private static bool IsLapsing(ReviewedFinding known, string policyVersion) => known is { LapsedUnder: null, Finding.ByItself: false } && known.Finding.PolicyVersion != policyVersion;

    private ScreeningReceipt Lapse(ReviewedFinding known, string policyVersion)
    {
        Screen(known, new() { FindingId = known.Finding.Id, Ordinal = known.Screenings + 1, PolicyVersion = policyVersion });
        return new() { Lapsed = 1 };
    }

    private bool Settle(ReviewedFinding finding)
    {
        if (book.Harmless.Settling(finding.Finding, now, id => Find(id)!) is not var (precedent, similarity)) return false;
        Take(finding, new() { FindingId = finding.Finding.Id, Act = ReviewAct.SettleSimilar, At = now, SettledBy = precedent.Finding.Id, Similarity = similarity });
        _planned[precedent.Finding.Id] = precedent with { Settles = [.. precedent.Settles, finding.Finding.Id] };
        return true;
    }

    private ReviewedFinding Screen(ReviewedFinding? known, Screening screening)
    {
        _records.Add(ReviewRecords.Of(screening, now));
        var next = StepFold.Apply(known, screening);
        if (known is null)
        {
            if (!_plannedByFact.TryGetValue(next.Finding.FactId, out var ids)) _plannedByFact[next.Finding.FactId] = ids = [];
            ids.Add(screening.FindingId);
        }

        return _planned[screening.FindingId] = next;
    }

    private void Take(ReviewedFinding finding, StepDraft draft)
    {
        var step = StepTable.Take(finding, draft, new SecondPersonOptions());
        _records.Add(ReviewRecords.Of(step));
        _planned[finding.Finding.Id] = StepFold.Apply(finding, step);
    }

    private ReviewedFinding? Find(string id) => _planned.GetValueOrDefault(id) ?? book.Find(id);
}
