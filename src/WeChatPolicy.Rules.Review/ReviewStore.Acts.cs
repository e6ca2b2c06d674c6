namespace WeChatPolicy.Rules.Review;

public sealed partial class ReviewStore
{
    /// <summary>Gives a verdict on a finding. Who is refused is told why, and the attempt is on record.</summary>
    /// <param name="decision">The verdict.</param>
    /// <param name="cancellationToken">Heeded until it is being committed.</param>
    /// <exception cref="FactLogException">The log cannot be written.</exception>
    public ValueTask<ReviewReceipt> DecideAsync(ReviewDecision decision, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return ActAsync(DraftOf(decision, null), cancellationToken);
    }

    /// <summary>Gives verdicts on several findings in one act, on a group of near-duplicates for instance. Each has a record of its own, is taken or refused by itself, and names the act.</summary>
    /// <param name="decisions">The verdicts, one for a finding.</param>
    /// <param name="cancellationToken">Heeded until they are being committed.</param>
    /// <returns>A receipt for each, in their order.</returns>
    /// <exception cref="ArgumentException">A finding is named twice.</exception>
    /// <exception cref="FactLogException">The log cannot be written. Nothing was stored.</exception>
    public ValueTask<IReadOnlyList<ReviewReceipt>> DecideTogetherAsync(IReadOnlyList<ReviewDecision> decisions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        if (decisions.DistinctBy(static decision => decision.FindingId).Count() != decisions.Count) throw new ArgumentException("A finding is decided once in one act.", nameof(decisions));
        var together = decisions.Select(static decision => decision.FindingId).Min(StringComparer.Ordinal);
        return WriteAsync<IReadOnlyList<ReviewReceipt>>(
            () =>
            {
                var planned = decisions.Select(decision => Plan(DraftOf(decision, together))).ToArray();
                return ([.. planned.SelectMany(static plan => plan.Records)], [.. planned.Select(static plan => plan.Answer)]);
            },
            cancellationToken);
    }

    /// <summary>Adds a note. It is true beside whatever else is done, and refused only where there is no such finding.</summary>
    /// <inheritdoc cref="DecideAsync" path="/exception"/>
    public ValueTask<ReviewReceipt> NoteAsync(ReviewRemark note, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(note);
        return ActAsync(new() { FindingId = note.FindingId, Act = ReviewAct.Note, By = note.By, At = note.At, BasedOn = note.BasedOn, Reason = note.Reason }, cancellationToken);
    }

    /// <summary>Hands a finding to an officer, or takes it over. Who has it in hand decides it; once decided nobody has.</summary>
    /// <inheritdoc cref="DecideAsync" path="/exception"/>
    public ValueTask<ReviewReceipt> HandOverAsync(ReviewHandOver handOver, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(handOver);
        return ActAsync(new() { FindingId = handOver.FindingId, Act = ReviewAct.HandOver, By = handOver.By, At = handOver.At, BasedOn = handOver.BasedOn, Reason = handOver.Reason, HandedTo = handOver.To }, cancellationToken);
    }

    /// <summary>Opens a settled finding again. What its dismissal settled is opened with it.</summary>
    /// <exception cref="ArgumentException">It does not say what it is based on.</exception>
    /// <inheritdoc cref="DecideAsync" path="/exception"/>
    public ValueTask<ReviewReceipt> ReopenAsync(ReviewRemark reopening, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reopening);
        if (reopening.BasedOn is null) throw new ArgumentException("A reopening says on which version of the finding it is based.", nameof(reopening));
        return ActAsync(new() { FindingId = reopening.FindingId, Act = ReviewAct.Reopen, By = reopening.By, At = reopening.At, BasedOn = reopening.BasedOn, Reason = reopening.Reason }, cancellationToken);
    }

    private static StepDraft DraftOf(ReviewDecision decision, string? together) => new()
    {
        FindingId = decision.FindingId,
        Act = ReviewAct.Decide,
        By = decision.By,
        At = decision.At,
        BasedOn = decision.BasedOn,
        Verdict = decision.Verdict,
        Code = decision.Code,
        Reason = decision.Reason,
        SecondWanted = decision.SecondWanted,
        Together = together,
    };

    private ValueTask<ReviewReceipt> ActAsync(StepDraft draft, CancellationToken cancellationToken) => WriteAsync(() => Plan(draft), cancellationToken);

    private (IReadOnlyList<LogRecord> Records, ReviewReceipt Answer) Plan(StepDraft draft)
    {
        var finding = _book.Find(draft.FindingId);
        if (finding?.Steps.FirstOrDefault(draft.IsTaken) is { } taken) return ([], new() { Taken = taken });
        if ((StepObjections.To(finding, draft, Pseudonyms, _options.Independence) ?? Ahead(draft.At)) is { } reason) return Refuse(finding, draft, reason);
        var step = StepTable.Take(finding!, draft, _options.SecondPerson);
        return ([ReviewRecords.Of(step), .. AskedAgain(finding!, step)], new() { Taken = step });
    }

    private static (IReadOnlyList<LogRecord> Records, ReviewReceipt Answer) Refuse(ReviewedFinding? finding, StepDraft draft, ReviewRefusalReason reason)
    {
        var step = draft.AsStep(finding, finding?.State ?? default, finding?.Verdict);
        return ([ReviewRecords.Of(new RefusedStep(step, reason, draft.BasedOn))], new() { Refusal = ReviewRefusalText.Of(draft.FindingId, reason, finding) });
    }

    // What rests on a dismissal falls with it.
    private IEnumerable<LogRecord> AskedAgain(ReviewedFinding finding, ReviewStep step)
    {
        if (step is not { From: ReviewState.Settled, To: ReviewState.Open }) yield break;
        foreach (var settled in finding.Settles.Select(_book.Find).OfType<ReviewedFinding>())
        {
            var draft = new StepDraft { FindingId = settled.Finding.Id, Act = ReviewAct.AskAgain, At = step.At, SettledBy = finding.Finding.Id };
            yield return ReviewRecords.Of(StepTable.Take(settled, draft, _options.SecondPerson));
        }
    }

    private ReviewRefusalReason? Ahead(DateTimeOffset at) => at > _time.GetUtcNow() + _options.ClockTolerance ? ReviewRefusalReason.AheadOfClock : null;
}
