namespace WeChatPolicy.Rules.Review;

/// <summary>A finding after a step: a pure function of both, and of no option, so that a replay years later gives what was.</summary>
internal static class StepFold
{
    public static ReviewedFinding Apply(ReviewedFinding finding, ReviewStep step)
    {
        var opened = step is { From: ReviewState.Settled, To: ReviewState.Open };
        return finding with
        {
            State = step.To,
            Verdict = step.Outcome,
            Version = step.Version,
            HeldBy = step.Act switch { ReviewAct.HandOver => step.HandedTo, ReviewAct.Decide => null, _ => finding.HeldBy },
            SettledBy = step.Act == ReviewAct.SettleSimilar ? step.SettledBy : opened ? null : finding.SettledBy,
            CaseId = step.Act == ReviewAct.OpenCase ? step.CaseId : finding.CaseId,
            Steps = [.. finding.Steps, step],
            Objections = Objections(finding.Objections, step),
            Votes = step.Act == ReviewAct.Decide ? step.To == ReviewState.NeedsTalk ? [] : [.. finding.Votes, step] : opened ? [] : finding.Votes,
        };
    }

    public static ReviewedFinding Apply(ReviewedFinding? finding, Screening screening) => screening.Finding is { } made
        ? (finding ?? new ReviewedFinding { Finding = made }) with { Finding = made, LapsedUnder = null, Screenings = screening.Ordinal }
        : finding! with { LapsedUnder = screening.PolicyVersion, Screenings = screening.Ordinal };

    private static IReadOnlyList<Objection> Objections(IReadOnlyList<Objection> known, ReviewStep step)
    {
        if (step.ObjectionId is not { } id) return known;
        return step.Act switch
        {
            ReviewAct.LodgeObjection => [.. known, new Objection(id, step.At)],
            ReviewAct.TellGrounds => [.. known.Select(objection => objection.Id == id ? objection with { GroundsToldAt = objection.GroundsToldAt ?? step.At } : objection)],
            ReviewAct.AnswerObjection => [.. known.Select(objection => objection.Id == id ? objection with { Answer = step.Answer, AnsweredAt = step.At } : objection)],
            _ => known,
        };
    }
}
