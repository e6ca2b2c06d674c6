namespace WeChatPolicy.Rules.Review;

public sealed partial class ReviewStore
{
    /// <summary>Asks to see who stands behind the pseudonym of a finding.</summary>
    /// <param name="requestId">The company's id of the request; not empty. Asked for again under the same id it is the same request.</param>
    /// <param name="findingId">The finding.</param>
    /// <param name="by">Who asks; not whom it is about.</param>
    /// <param name="reason">Why, in words; not empty.</param>
    /// <param name="cancellationToken">Heeded until it is being committed.</param>
    /// <inheritdoc cref="DecideAsync" path="/exception"/>
    public ValueTask<UnmaskingReceipt> AskUnmaskingAsync(string requestId, string findingId, Reviewer by, string reason, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(requestId);
        ArgumentException.ThrowIfNullOrWhiteSpace(findingId);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return UnmaskAsync(requestId, UnmaskingAct.Ask, by, reason, findingId, cancellationToken);
    }

    /// <summary>Grants an unmasking; by somebody else than who asked, and once by each.</summary>
    /// <inheritdoc cref="AskUnmaskingAsync" path="/exception"/>
    public ValueTask<UnmaskingReceipt> GrantUnmaskingAsync(string requestId, Reviewer by, string reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return UnmaskAsync(requestId, UnmaskingAct.Grant, by, reason, null, cancellationToken);
    }

    /// <summary>Denies an unmasking, granted or not, by somebody else than who asked. It is over then.</summary>
    /// <inheritdoc cref="AskUnmaskingAsync" path="/exception"/>
    public ValueTask<UnmaskingReceipt> DenyUnmaskingAsync(string requestId, Reviewer by, string reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return UnmaskAsync(requestId, UnmaskingAct.Deny, by, reason, null, cancellationToken);
    }

    /// <summary>Shows who stands behind the pseudonym, to who asked, while the grant lasts. Each time is on record before it is shown.</summary>
    /// <inheritdoc cref="AskUnmaskingAsync" path="/exception"/>
    public async ValueTask<UnmaskingReceipt> UnmaskAsync(string requestId, Reviewer by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        var receipt = await UnmaskAsync(requestId, UnmaskingAct.Show, by, null, null, cancellationToken).ConfigureAwait(false);
        return receipt.Refusal is null && Find(receipt.Request!.FindingId)?.Finding.SealedPerson is { } person ? receipt with { PersonId = Pseudonyms.Unseal(person) } : receipt;
    }

    /// <summary>A request as it stands; <see langword="null"/> where there is none with this id.</summary>
    public Unmasking? FindUnmasking(string requestId)
    {
        ArgumentNullException.ThrowIfNull(requestId);
        lock (_reading) return _book.FindUnmasking(requestId);
    }

    /// <summary>What was refused of unmaskings, in order.</summary>
    public IReadOnlyList<RefusedUnmasking> RefusedUnmaskings
    {
        get
        {
            lock (_reading) return [.. _book.RefusedUnmaskings];
        }
    }

    /// <summary>Reads a message of a person: what is read, whose, by whom and why is on record before a word is handed over.</summary>
    /// <param name="findingId">The finding for whose sake it is read.</param>
    /// <param name="by">Who reads.</param>
    /// <param name="purpose">What for, in words; not empty.</param>
    /// <param name="messages">Where the host keeps its facts: the fact of an id, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Heeded until it is being committed, and by the host.</param>
    /// <returns>The fact; <see langword="null"/> where there is no such finding or no such fact.</returns>
    /// <inheritdoc cref="DecideAsync" path="/exception"/>
    public async ValueTask<Fact?> ReadMessageAsync(string findingId, Reviewer by, string purpose, Func<string, CancellationToken, ValueTask<Fact?>> messages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(purpose);
        ArgumentNullException.ThrowIfNull(messages);
        if (Find(findingId)?.Finding is not { } finding) return null;
        await RecordReadingAsync(new() { By = by.Id, Person = finding.Person ?? "company", FactId = finding.FactId, FindingId = findingId, Purpose = purpose, At = _time.GetUtcNow() }, cancellationToken).ConfigureAwait(false);
        return await messages(finding.FactId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes down a reading that this store does not hand over itself: of a message without a finding, in a sample for instance.</summary>
    /// <inheritdoc cref="DecideAsync" path="/exception"/>
    public async ValueTask RecordReadingAsync(MessageReading reading, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        await WriteAsync(() => ((IReadOnlyList<LogRecord>)[ReviewRecords.Of(reading)], true), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Who read messages of a person, by pseudonym, in order.</summary>
    public IReadOnlyList<MessageReading> ReadingsOf(string person)
    {
        ArgumentNullException.ThrowIfNull(person);
        lock (_reading) return [.. _book.ReadingsOf(person)];
    }

    private ValueTask<UnmaskingReceipt> UnmaskAsync(string requestId, UnmaskingAct act, Reviewer by, string? reason, string? findingId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(requestId);
        return WriteUnmaskingAsync(requestId, act, by, reason, findingId, cancellationToken);
    }

    private async ValueTask<UnmaskingReceipt> WriteUnmaskingAsync(string requestId, UnmaskingAct act, Reviewer by, string? reason, string? findingId, CancellationToken cancellationToken)
    {
        var refusal = await WriteAsync(
            () => UnmaskingTable.Plan(_book, _options, Pseudonyms, by, new()
            {
                RequestId = requestId,
                Version = (_book.FindUnmasking(requestId)?.Steps.Count ?? 0) + 1,
                Act = act,
                FindingId = findingId,
                By = by.Id,
                At = _time.GetUtcNow(),
                Reason = reason,
            }),
            cancellationToken).ConfigureAwait(false);
        return new(FindUnmasking(requestId), null, refusal);
    }
}
