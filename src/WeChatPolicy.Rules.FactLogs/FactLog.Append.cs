namespace WeChatPolicy.Rules;

public abstract partial class FactLog
{
    /// <summary>Appends a fact and waits until it is durable.</summary>
    /// <inheritdoc cref="AppendManyAsync(IEnumerable{LogRecord}, CancellationToken)" path="/exception"/>
    public ValueTask<AppendReceipt> AppendAsync(Fact fact, CancellationToken cancellationToken = default) => AppendAsync(LogRecord.Of(fact), cancellationToken);

    /// <summary>Appends what a policy decided and waits until it is durable.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="decidedAt">When it was decided.</param>
    /// <param name="cancellationToken">Heeded until it is being committed.</param>
    /// <inheritdoc cref="AppendManyAsync(IEnumerable{LogRecord}, CancellationToken)" path="/exception"/>
    public ValueTask<AppendReceipt> AppendAsync(PolicyDecision decision, DateTimeOffset decidedAt, CancellationToken cancellationToken = default) =>
        AppendAsync(LogRecord.Of(decision, decidedAt), cancellationToken);

    /// <summary>Appends a record and waits until it is durable.</summary>
    /// <inheritdoc cref="AppendManyAsync(IEnumerable{LogRecord}, CancellationToken)" path="/exception"/>
    public async ValueTask<AppendReceipt> AppendAsync(LogRecord record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        return (await AppendManyAsync([record], cancellationToken).ConfigureAwait(false))[0];
    }

    /// <summary>Appends facts in one batch and waits until they are durable.</summary>
    /// <inheritdoc cref="AppendManyAsync(IEnumerable{LogRecord}, CancellationToken)"/>
    public ValueTask<IReadOnlyList<AppendReceipt>> AppendManyAsync(IEnumerable<Fact> facts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return AppendManyAsync(facts.Select(LogRecord.Of), cancellationToken);
    }

    /// <summary>Appends records in one batch, a fact with its decisions for instance, and waits until they are durable.</summary>
    /// <param name="records">The records, in the order in which they are to stand.</param>
    /// <param name="cancellationToken">Heeded until the batch is being committed: whoever is told that it was cancelled may rely on it that nothing is stored.</param>
    /// <returns>A receipt for each, in their order.</returns>
    /// <exception cref="FactLogConflictException">An entry with the same kind and id says something else. Nothing was stored.</exception>
    /// <exception cref="FactLogException">The log cannot be written, or is damaged. Nothing was acknowledged.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled before it was committed. Nothing was stored.</exception>
    public async ValueTask<IReadOnlyList<AppendReceipt>> AppendManyAsync(IEnumerable<LogRecord> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        LogRecord[] drafts = [.. records];
        // Written as JSON before the turn is taken: what is costly does not keep other writers waiting.
        var json = Array.ConvertAll(drafts, record => record.Payload(_reporters));
        if (drafts.Length == 0) return [];
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            var batch = await BeginAsync(cancellationToken).ConfigureAwait(false);
            await using var ending = batch.ConfigureAwait(false);
            if (batch.End is not { } end) throw LostEnd();
            if (end != Sealed(end.Head)) throw new FactLogException("The log's record of its own end was changed. Verify the log, and put back a sound copy.");
            var held = await batch.FindAsync(drafts, cancellationToken).ConfigureAwait(false);
            var (receipts, entries, head) = Chained(drafts, json, held, end.Head);
            cancellationToken.ThrowIfCancellationRequested();
            if (entries.Count > 0) await batch.CommitAsync(entries, Sealed(head), cancellationToken).ConfigureAwait(false);
            return receipts;
        }
        finally
        {
            _turn.Release();
        }
    }

    private (AppendReceipt[] Receipts, List<LogEntry> Entries, LogHead Head) Chained(LogRecord[] drafts, byte[][] json, IReadOnlyList<LogEntry?> held, LogHead end)
    {
        var (receipts, entries, head) = (new AppendReceipt[drafts.Length], new List<LogEntry>(drafts.Length), end);
        var ofThisBatch = new Dictionary<(string Kind, string Id), LogEntry>(drafts.Length);
        for (var i = 0; i < drafts.Length; i++)
        {
            var record = drafts[i];
            if (held[i] is { } stored) Require(stored, record, end);
            if ((held[i] ?? ofThisBatch.GetValueOrDefault((record.Kind, record.Id))) is { } known)
            {
                if (!RecordEquivalence.AreSame(known, record, json[i])) throw new FactLogConflictException(record, known.Sequence);
                receipts[i] = new AppendReceipt(known.Sequence, Stored: false);
                continue;
            }

            var sequence = head.Count + 1;
            var hash = _chain.Next(head.Hash, sequence, record.Kind, record.Id, record.At, json[i]);
            var entry = new LogEntry { Sequence = sequence, Kind = record.Kind, Id = record.Id, At = record.At, Json = json[i], Hash = hash };
            ofThisBatch.Add((record.Kind, record.Id), entry);
            entries.Add(entry);
            head = new LogHead(sequence, hash);
            receipts[i] = new AppendReceipt(sequence, Stored: true);
        }

        return (receipts, entries, head);
    }

    // What the storage finds in place of the entry that was asked for, or where the log has none, must not pass for one that was appended.
    private static void Require(LogEntry held, LogRecord record, LogHead head)
    {
        if (held.Sequence >= 1 && held.Sequence <= head.Count && held.Kind == record.Kind && held.Id == record.Id) return;
        throw new FactLogException("The log holds an entry that it never appended. Verify it, and put back a sound copy; nothing was stored.") { Sequence = held.Sequence };
    }
}
