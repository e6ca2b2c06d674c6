namespace WeChatPolicy.Rules.Review;

/// <summary>What each state allows, and where each act leads: a pure function of the finding, the draft and the options.</summary>
internal static class StepTable
{
    private static readonly ReviewAct[] s_always = [ReviewAct.Note, ReviewAct.LodgeObjection, ReviewAct.TellGrounds, ReviewAct.AnswerObjection];
    private static readonly ReviewAct[] s_open = [ReviewAct.Decide, ReviewAct.HandOver, ReviewAct.SettleSimilar, .. s_always];
    private static readonly ReviewAct[] s_begun = [ReviewAct.Decide, ReviewAct.HandOver, .. s_always];
    private static readonly ReviewAct[] s_settled = [ReviewAct.Reopen, ReviewAct.AskAgain, ReviewAct.OpenCase, .. s_always];

    public static IReadOnlyList<ReviewAct> Allowed(ReviewState state) => state switch
    {
        ReviewState.Open => s_open,
        ReviewState.Settled => s_settled,
        _ => s_begun,
    };

    /// <summary>Where the draft leads, once nothing objects to it.</summary>
    public static ReviewStep Take(ReviewedFinding finding, StepDraft draft, SecondPersonOptions second)
    {
        var (to, outcome) = draft.Act switch
        {
            ReviewAct.Decide => Decided(finding, draft, second),
            ReviewAct.SettleSimilar => (ReviewState.Settled, ReviewVerdict.DoesNotHold),
            ReviewAct.Reopen or ReviewAct.AskAgain => (ReviewState.Open, default(ReviewVerdict?)),
            ReviewAct.AnswerObjection when draft.Answer == ObjectionAnswer.Upheld && finding.State == ReviewState.Settled => (ReviewState.Open, null),
            _ => (finding.State, finding.Verdict),
        };
        return draft.AsStep(finding, to, outcome);
    }

    private static (ReviewState To, ReviewVerdict? Outcome) Decided(ReviewedFinding finding, StepDraft draft, SecondPersonOptions second)
    {
        var verdict = draft.Verdict!.Value;
        if (verdict == ReviewVerdict.NeedsTalk) return (ReviewState.NeedsTalk, null);
        return finding.State switch
        {
            ReviewState.AwaitsSecond when finding.Votes[0].Verdict == verdict => (ReviewState.Settled, verdict),
            ReviewState.AwaitsSecond => (second.ThirdDecides ? ReviewState.AwaitsThird : ReviewState.NeedsTalk, null),
            // Of three one agrees with the third.
            ReviewState.AwaitsThird => (ReviewState.Settled, verdict),
            _ when draft.SecondWanted || second.Wants(finding.Finding) || WasWished(finding) => (ReviewState.AwaitsSecond, null),
            _ => (ReviewState.Settled, verdict),
        };
    }

    // Who wished for a second person keeps that wish through a talk.
    private static bool WasWished(ReviewedFinding finding) =>
        finding.State == ReviewState.NeedsTalk && finding.Steps.Reverse().TakeWhile(static step => step.Act is not (ReviewAct.Reopen or ReviewAct.AskAgain)).Any(static step => step.SecondWanted);
}
