namespace WeChatPolicy.Rules.Review;

/// <summary>Who may ask, grant, deny and see, and when a name may be seen.</summary>
internal static class UnmaskingTable
{
    public static (IReadOnlyList<LogRecord> Records, ReviewRefusal? Refusal) Plan(ReviewBook book, ReviewOptions options, ReviewPseudonyms pseudonyms, Reviewer by, UnmaskingStep step)
    {
        var request = book.FindUnmasking(step.RequestId);
        var finding = book.Find(step.Act == UnmaskingAct.Ask ? step.FindingId! : request?.FindingId ?? "");
        if (step.Act == UnmaskingAct.Ask && request is not null && request.FindingId == step.FindingId && request.AskedBy == step.By) return ([], null);
        if (Objection(request, finding, options, pseudonyms, step, by) is { } reason) return ([ReviewRecords.Of(new RefusedUnmasking(step, reason))], ReviewRefusalText.Of(step.RequestId, reason));
        var grants = (request?.Steps.Count(static taken => taken.Act == UnmaskingAct.Grant) ?? 0) + (step.Act == UnmaskingAct.Grant ? 1 : 0);
        // The term begins with the grant that suffices, and no later grant makes it longer.
        var begins = step.Act is UnmaskingAct.Ask or UnmaskingAct.Grant && request?.Until is null && grants >= options.UnmaskingGrants;
        return ([ReviewRecords.Of(step with { Person = step.Act == UnmaskingAct.Ask ? finding!.Finding.Person : null, Until = begins ? step.At + options.UnmaskingTerm : null })], null);
    }

    private static ReviewRefusalReason? Objection(Unmasking? request, ReviewedFinding? finding, ReviewOptions options, ReviewPseudonyms pseudonyms, UnmaskingStep step, Reviewer by)
    {
        if (finding?.Finding.Person is null) return ReviewRefusalReason.Unknown;
        if (step.Act == UnmaskingAct.Ask && request is not null) return ReviewRefusalReason.Stale;
        if (StepObjections.IsInvolved(finding.Finding, by, pseudonyms, options.Independence)) return ReviewRefusalReason.Involved;
        return step.Act switch
        {
            UnmaskingAct.Ask => null,
            UnmaskingAct.Show => ToShowing(request!, step),
            _ when request!.AskedBy == step.By || request.Steps.Any(taken => taken.Act == step.Act && taken.By == step.By) => ReviewRefusalReason.SamePerson,
            _ => request.Denied ? ReviewRefusalReason.NotGranted : null,
        };
    }

    private static ReviewRefusalReason? ToShowing(Unmasking request, UnmaskingStep step)
    {
        if (request.AskedBy != step.By) return ReviewRefusalReason.SamePerson;
        if (request.Denied || request.Until is not { } until) return ReviewRefusalReason.NotGranted;
        return step.At < until ? null : ReviewRefusalReason.Expired;
    }
}
