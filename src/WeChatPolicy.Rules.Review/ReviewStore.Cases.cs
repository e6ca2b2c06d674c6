namespace WeChatPolicy.Rules.Review;

/// <summary>A finding that holds becomes a case, or evidence of one.</summary>
public sealed record CaseOpening
{
    /// <summary>The finding.</summary>
    public required string FindingId { get; init => field = Required.Text(value); }

    /// <summary>Who opens it.</summary>
    public required Reviewer By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The version of the finding that was before them.</summary>
    public required long BasedOn { get; init; }

    /// <summary>The company's id of the case; left out, the finding's own. Several findings may become one case.</summary>
    public string? CaseId { get; init => field = Required.NullOrText(value); }

    /// <summary>Whom it concerns, where the host knows more of them than their id: their superior, whom a case asks for.</summary>
    public Participant? Accused { get; init; }

    /// <summary>The finding; no person.</summary>
    public override string ToString() => FindingId;
}

public sealed partial class ReviewStore
{
    /// <summary>Makes a case of a finding in one step: the detection that opens it, and the step of the review, stand in the log together, and the book takes the detection.</summary>
    /// <param name="opening">Which finding.</param>
    /// <param name="book">The case book, whose own rules apply to what follows. It folds the facts of the same log.</param>
    /// <param name="cancellationToken">Heeded until it is being committed.</param>
    /// <exception cref="ArgumentException">The accused is somebody else than whom the finding concerns.</exception>
    /// <inheritdoc cref="DecideAsync" path="/exception"/>
    public async ValueTask<ReviewReceipt> OpenCaseAsync(CaseOpening opening, CaseBook book, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(book);
        var draft = new StepDraft { FindingId = opening.FindingId, Act = ReviewAct.OpenCase, By = opening.By, At = opening.At, BasedOn = opening.BasedOn, CaseId = opening.CaseId ?? opening.FindingId };
        var (receipt, detected) = await WriteAsync(
            () =>
            {
                if (IsAboutAnother(draft, book)) return With(Refuse(_book.Find(draft.FindingId), draft, ReviewRefusalReason.AnotherSubject), null);
                var planned = Plan(draft);
                return With(planned, planned.Answer.Taken is { } step ? Detection(opening, step) : null);
            },
            cancellationToken).ConfigureAwait(false);
        // The log first, the book second: what the book knows and the log does not would be gone with the process. Anybody may detect, so that the book takes it.
        if (detected is not null && book.Observe(detected).OrThrow() is { } transition) await _log.AppendAsync(CaseTransitionLog.RecordOf(transition), CancellationToken.None).ConfigureAwait(false);
        return receipt;
    }

    private static (IReadOnlyList<LogRecord> Records, (ReviewReceipt Receipt, ViolationDetected? Detected) Answer) With((IReadOnlyList<LogRecord> Records, ReviewReceipt Answer) planned, ViolationDetected? detected) =>
        (detected is null || planned.Records.Count == 0 ? planned.Records : [LogRecord.Of(detected), .. planned.Records], (planned.Answer, detected));

    // A detection that names somebody else would make the case one about them.
    private bool IsAboutAnother(StepDraft draft, CaseBook book) =>
        _book.Find(draft.FindingId) is { } finding && book.TryGetCase(draft.CaseId!, out var file) && file.Accused is { } accused && Pseudonyms.Of(accused.Id) != finding.Finding.Person;

    private ViolationDetected Detection(CaseOpening opening, ReviewStep step)
    {
        var finding = _book.Find(opening.FindingId)!.Finding;
        if (opening.Accused is { } named && Pseudonyms.Of(named.Id) != finding.Person) throw new ArgumentException($"The finding {finding.Id} concerns somebody else.", nameof(opening));
        return new()
        {
            Id = $"review/{step.FindingId}/{step.Version}",
            Person = new() { Id = opening.By.Id, Kind = ParticipantKind.Employee, ManagerId = opening.By.ManagerId },
            At = step.At,
            CaseId = step.CaseId!,
            Accused = opening.Accused ?? (finding.SealedPerson is { } person ? new() { Id = Pseudonyms.Unseal(person), Kind = ParticipantKind.Employee } : null),
            RuleId = finding.RuleId,
            SourceFactId = finding.FactId,
            FindingId = finding.Id,
        };
    }
}
