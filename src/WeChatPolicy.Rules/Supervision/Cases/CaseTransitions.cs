namespace WeChatPolicy.Rules;

/// <summary>A case with one more step taken in it. Whether the step may be taken has been asked before.</summary>
internal static class CaseTransitions
{
    public static CaseFile Apply(CaseFile? file, CaseEvent step, CaseTransition transition)
    {
        file ??= Empty(step.CaseId);
        return With(WithParticulars(file, step), step, transition) with { State = transition.To, Transitions = With(file.Transitions, transition) };
    }

    private static CaseFile Empty(string caseId) => new()
    {
        Id = caseId,
        State = CaseState.None,
        EarlierAccusedIds = [],
        SourceFactIds = [],
        FindingIds = [],
        Reports = [],
        Losses = [],
        FirstCounted = [],
        Transitions = [],
    };

    private static CaseFile With(CaseFile file, CaseEvent step, CaseTransition transition) => step switch
    {
        ViolationDetected detected => file with
        {
            HasNewEvidence = file.HasNewEvidence || (file.Outcome != CaseOutcome.None && !IsKnown(file, detected)),
            SourceFactIds = Added(file.SourceFactIds, detected.SourceFactId),
            FindingIds = Added(file.FindingIds, detected.FindingId),
        },
        ViolationReported reported => file with
        {
            HasNewEvidence = file.HasNewEvidence || file.Outcome != CaseOutcome.None,
            Reports = With(file.Reports, new(reported.Id, reported.At, reported.Anonymous, Accepted: false)),
        },
        ReportAccepted accepted => file with
        {
            Reports = ((Ledger<CaseReport>)file.Reports).With(accepted.ReportId, static report => report with { Accepted = true }),
        },
        InvestigationOpened => file with { Outcome = CaseOutcome.None, OutcomeStanding = default, HasNewEvidence = false },
        ViolationVerified verified => Counted(file with { Outcome = CaseOutcome.Verified, OutcomeStanding = transition.Standing, Severity = verified.Severity }, verified),
        ViolationDismissed => file with { Outcome = CaseOutcome.Dismissed, OutcomeStanding = transition.Standing },
        RewardDecided decided => file with { Reward = new(decided.Id, decided.At, decided.Granted, transition.Standing) },
        LossAssessed loss => file with { Losses = With(file.Losses, Entry(file, loss, transition.Standing)) },
        LossSettled paid => file with { Losses = With(file.Losses, Entry(file, paid)) },
        _ => file,
    };

    /// <summary>Whom the case is about and which rule it names: said by anybody where it was open, changed by an investigation alone.</summary>
    private static CaseFile WithParticulars(CaseFile file, CaseEvent step)
    {
        var investigates = step is InvestigationOpened or ViolationVerified;
        var rule = file.RuleId is null || investigates ? step.RuleId ?? file.RuleId : file.RuleId;
        if (step.Accused is not { } named) return file with { RuleId = rule };
        var subject = CaseEntitlement.Subject(named, file.Accused);
        if (file.Accused is not { } accused || named.Id == accused.Id) return file with { RuleId = rule, Accused = subject };
        return !investigates ? file with { RuleId = rule } : file with
        {
            RuleId = rule,
            Accused = subject,
            EarlierAccusedIds = [.. Added(file.EarlierAccusedIds, accused.Id).Where(id => id != named.Id)],
        };
    }

    private static CaseFile Counted(CaseFile file, ViolationVerified verified) =>
        file.Counts && verified.At is { } at && file.Accused is { } accused && !((Ledger<CaseCount>)file.FirstCounted).Holds(accused.Id)
            ? file with { FirstCounted = With(file.FirstCounted, new(accused.Id, at)) }
            : file;

    // What the case rests on already is not new, whoever comes upon it again.
    private static bool IsKnown(CaseFile file, ViolationDetected detected) =>
        (detected.SourceFactId is not null || detected.FindingId is not null)
        && (detected.SourceFactId is not { } source || file.RestsOnFact(source))
        && (detected.FindingId is not { } finding || file.RestsOnFinding(finding));

    // A loss is not assessed, and so not paid, where nobody is known whom the case is about.
    private static CaseLoss Entry(CaseFile file, LossAssessed loss, CaseStanding standing) => new()
    {
        FactId = loss.Id,
        Kind = CaseLossKind.Assessment,
        PersonId = file.Accused!.Id,
        At = loss.At,
        Amount = loss.Loss,
        LossId = loss.LossId,
        Share = loss.Share,
        PaidInFull = loss.Settled.IsDone,
        Standing = standing,
    };

    private static CaseLoss Entry(CaseFile file, LossSettled paid) => new()
    {
        FactId = paid.Id,
        Kind = CaseLossKind.Payment,
        PersonId = file.Accused!.Id,
        At = paid.At,
        Amount = paid.Paid,
        Standing = CaseStanding.NotAsked,
    };

    private static IReadOnlyList<string> Added(IReadOnlyList<string> ids, string? id) => id is null || ((Ledger<string>)ids).Holds(id) ? ids : With(ids, id);

    private static Ledger<T> With<T>(IReadOnlyList<T> ledger, T entry) => ((Ledger<T>)ledger).With(entry);
}
