namespace WeChatPolicy.Rules.Review;

/// <summary>What speaks against a step, if anything: its state, who takes it, what it is based on.</summary>
internal static class StepObjections
{
    public static ReviewRefusalReason? To(ReviewedFinding? finding, StepDraft draft, ReviewPseudonyms pseudonyms, Independence independence)
    {
        if (finding is null) return ReviewRefusalReason.Unknown;
        if (draft.BasedOn is { } basedOn && basedOn != finding.Version) return ReviewRefusalReason.Stale;
        if (!StepTable.Allowed(finding.State).Contains(draft.Act)) return ReviewRefusalReason.State;
        if (Judges(draft.Act) && IsInvolved(finding.Finding, draft.By, pseudonyms, independence)) return ReviewRefusalReason.Involved;
        return draft.Act switch
        {
            ReviewAct.Decide => ToDecision(finding, draft.By!),
            ReviewAct.HandOver => ToHandOver(finding, draft, pseudonyms, independence),
            ReviewAct.OpenCase => ToCase(finding),
            ReviewAct.LodgeObjection => ToLodging(finding, draft),
            ReviewAct.TellGrounds => ToTelling(finding, draft),
            ReviewAct.AnswerObjection => ToAnswer(finding, draft),
            _ => null,
        };
    }

    /// <summary>Whether the matter is about a person, or about somebody directly above or below them as far as that is known.</summary>
    public static bool IsInvolved(KeptFinding finding, Reviewer? by, ReviewPseudonyms pseudonyms, Independence independence)
    {
        if (by is null || finding.Person is not { } person) return false;
        if (pseudonyms.Of(by.Id) == person) return true;
        if (independence != Independence.ObjectAlone && by.ManagerId is { } manager && pseudonyms.Of(manager) == person) return true;
        return independence == Independence.ObjectAndLine && finding.Manager is { } superior && pseudonyms.Of(by.Id) == superior;
    }

    private static bool Judges(ReviewAct act) => act is ReviewAct.Decide or ReviewAct.Reopen or ReviewAct.HandOver or ReviewAct.OpenCase or ReviewAct.AnswerObjection;

    private static ReviewRefusalReason? ToDecision(ReviewedFinding finding, Reviewer by)
    {
        if (finding.HeldBy is { } holder && holder != by.Id) return ReviewRefusalReason.HeldByAnother;
        if (finding.State is ReviewState.AwaitsSecond or ReviewState.AwaitsThird && finding.Votes.Any(vote => vote.By == by.Id)) return ReviewRefusalReason.SamePerson;
        return MustBeAnother(finding, by.Id) ? ReviewRefusalReason.SamePerson : null;
    }

    // An objection that was upheld is looked at anew by somebody who has not decided it.
    private static bool MustBeAnother(ReviewedFinding finding, string by) =>
        finding.Steps.LastOrDefault(static step => step.To == ReviewState.Open && step.From == ReviewState.Settled) is { Act: ReviewAct.AnswerObjection } upheld
        && finding.Steps.Any(step => step.Version < upheld.Version && step.Act == ReviewAct.Decide && step.By == by);

    // Handed to somebody who must not decide it, it would lie there.
    private static ReviewRefusalReason? ToHandOver(ReviewedFinding finding, StepDraft draft, ReviewPseudonyms pseudonyms, Independence independence)
    {
        if (IsInvolved(finding.Finding, draft.HandedTo, pseudonyms, independence)) return ReviewRefusalReason.Involved;
        if (finding.Votes.Any(vote => vote.By == draft.HandedTo!.Id) || MustBeAnother(finding, draft.HandedTo!.Id)) return ReviewRefusalReason.SamePerson;
        // Only who has it gives it to somebody else; anybody who may decide it takes it over.
        return finding.HeldBy is { } holder && holder != draft.By!.Id && draft.HandedTo!.Id != draft.By.Id ? ReviewRefusalReason.HeldByAnother : null;
    }

    private static ReviewRefusalReason? ToCase(ReviewedFinding finding)
    {
        if (finding.Verdict != ReviewVerdict.Holds || finding.Finding.Kind != FindingKind.Violation) return ReviewRefusalReason.NoCase;
        return finding.CaseId is null ? null : ReviewRefusalReason.HasCase;
    }

    private static ReviewRefusalReason? ToLodging(ReviewedFinding finding, StepDraft draft)
    {
        if (finding.Finding.Person is null || draft.Person != finding.Finding.Person) return ReviewRefusalReason.NotTheSubject;
        return Find(finding, draft) is null ? null : ReviewRefusalReason.State;
    }

    private static ReviewRefusalReason? ToTelling(ReviewedFinding finding, StepDraft draft)
    {
        if (Find(finding, draft) is null) return ReviewRefusalReason.Unknown;
        return draft.Person == finding.Finding.Person ? null : ReviewRefusalReason.NotTheSubject;
    }

    private static ReviewRefusalReason? ToAnswer(ReviewedFinding finding, StepDraft draft)
    {
        if (Find(finding, draft) is not { } objection) return ReviewRefusalReason.Unknown;
        if (objection.Answer is not null) return ReviewRefusalReason.State;
        if (objection.GroundsToldAt is null) return ReviewRefusalReason.GroundsNotTold;
        return finding.Steps.Any(step => step.Act == ReviewAct.Decide && step.By == draft.By!.Id) ? ReviewRefusalReason.SamePerson : null;
    }

    private static Objection? Find(ReviewedFinding finding, StepDraft draft) => finding.Objections.FirstOrDefault(known => known.Id == draft.ObjectionId);
}
