namespace WeChatPolicy.Rules;

/// <summary>
/// An append-only log of facts, decisions and steps of cases, chained by hashes so that an entry that was edited, removed
/// or moved is found by <see cref="Verify"/>.
/// </summary>
/// <remarks>
/// <para>
/// Every method may be called from any thread. Appending waits until the entries are durable: what was acknowledged is
/// there after a crash. A batch is stored whole or not at all. Appending what the log already holds stores nothing and says
/// so, so that a host sends again whatever it is not sure of; a record with the kind and id of an entry that says something
/// else is an error (<see cref="FactLogConflictException"/>). Two facts are the same if they read the same, whatever version
/// wrote them and whether or not a reporter's name was kept.
/// </para>
/// <para>
/// The log holds facts whole, texts of messages included: whoever may open it may read them.
/// </para>
/// <para>
/// The chain, for who would check it without this library. H is SHA-256, or HMAC-SHA-256 under the host's key. The chain
/// begins with h(0) = H of the 28 ASCII bytes <c>WeChatPolicy.Rules.FactLog/1</c>. The entry with sequence number n has
/// h(n) = H of these bytes: h(n−1), 32 bytes; n, 8 bytes big-endian; then four fields, each with its length in bytes before
/// it as 4 bytes big-endian: kind, id, instant, content. Texts are UTF-8. The instant is written
/// <c>2026-04-01T10:00:00.0000000+08:00</c>, and has length 0 where it is not known. The content is the JSON as it is stored,
/// byte for byte. The head is sealed with H of the 4 ASCII bytes <c>head</c>, the count as 8 bytes big-endian, and the hash of
/// the last entry.
/// </para>
/// </remarks>
public abstract class FactLog : IDisposable
{
    private readonly Lock _writing = new();
    private readonly LogChain _chain;
    private readonly ReporterDisclosure _reporters;

    /// <summary>A log that keeps what its options say. Later changes of the options change nothing.</summary>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    protected FactLog(FactLogOptions? options = null)
    {
        options ??= new FactLogOptions();
        if (options.Key.Length is > 0 and < FactLogOptions.LeastKeyBytes)
        {
            throw new ArgumentException($"The key of a log has at least {FactLogOptions.LeastKeyBytes} bytes; leave it empty for a chain without a key.", nameof(options));
        }

        _chain = new LogChain(options.Key.Span);
        _reporters = options.KeepReporters ? ReporterDisclosure.Disclosed : ReporterDisclosure.Withheld;
    }

    /// <summary>How far the log reaches. Kept elsewhere, it is an anchor for <see cref="Verify"/>.</summary>
    /// <exception cref="FactLogException">The log cannot be read.</exception>
    public abstract LogHead Head { get; }

    /// <summary>The head of a log without entries.</summary>
    protected LogHead EmptyHead => new(0, _chain.Genesis);

    /// <summary>A value to store with the log, by which another key is told at opening; it says nothing of the key.</summary>
    protected LogHash KeyCheck => _chain.KeyCheck;

    /// <summary>Appends a fact and waits until it is durable.</summary>
    /// <inheritdoc cref="AppendMany(IEnumerable{LogRecord})" path="/exception"/>
    public AppendReceipt Append(Fact fact) => Append(LogRecord.Of(fact));

    /// <summary>Appends what a policy decided and waits until it is durable.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="decidedAt">When it was decided.</param>
    /// <inheritdoc cref="AppendMany(IEnumerable{LogRecord})" path="/exception"/>
    public AppendReceipt Append(PolicyDecision decision, DateTimeOffset decidedAt) => Append(LogRecord.Of(decision, decidedAt));

    /// <summary>Appends a record and waits until it is durable.</summary>
    /// <inheritdoc cref="AppendMany(IEnumerable{LogRecord})" path="/exception"/>
    public AppendReceipt Append(LogRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return AppendMany([record])[0];
    }

    /// <summary>Appends facts in one batch and waits until they are durable.</summary>
    /// <inheritdoc cref="AppendMany(IEnumerable{LogRecord})"/>
    public IReadOnlyList<AppendReceipt> AppendMany(IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return AppendMany(facts.Select(LogRecord.Of));
    }

    /// <summary>Appends records in one batch, a fact with its decisions for instance, and waits until they are durable.</summary>
    /// <returns>A receipt for each, in their order.</returns>
    /// <exception cref="FactLogConflictException">An entry with the same kind and id says something else. Nothing was stored.</exception>
    /// <exception cref="FactLogException">The log cannot be written, or is damaged. Nothing was acknowledged.</exception>
    public IReadOnlyList<AppendReceipt> AppendMany(IEnumerable<LogRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        // Written as JSON before the lock is taken: what is costly does not keep other writers waiting.
        var drafts = records.Select(record => (Record: record, Json: record.Payload(_reporters))).ToArray();
        if (drafts.Length == 0) return [];
        var receipts = new AppendReceipt[drafts.Length];
        lock (_writing)
        {
            using var batch = Begin();
            var head = batch.Head;
            if (batch.Seal != _chain.Seal(head)) throw new FactLogException("The log's record of its own end was changed. Verify the log, and put back a sound copy.");
            var stored = 0;
            for (var i = 0; i < drafts.Length; i++)
            {
                var (record, json) = drafts[i];
                if (batch.Find(record.Kind, record.Id) is { } held)
                {
                    Require(held, record, head);
                    if (!Sameness.Holds(held, record, json)) throw new FactLogConflictException(record, held.Sequence);
                    receipts[i] = new AppendReceipt(held.Sequence, Stored: false);
                    continue;
                }

                var sequence = head.Count + 1;
                var hash = _chain.Next(head.Hash, sequence, record.Kind, record.Id, record.At, json);
                batch.Add(new LogEntry { Sequence = sequence, Kind = record.Kind, Id = record.Id, At = record.At, Json = json, Hash = hash });
                head = new LogHead(sequence, hash);
                receipts[i] = new AppendReceipt(sequence, Stored: true);
                stored++;
            }

            if (stored > 0) batch.Commit(head, _chain.Seal(head));
        }

        return receipts;
    }

    /// <summary>Reads the entries in order, as a stream: those that the log holds when this is called.</summary>
    /// <param name="after">The sequence number to read on after; 0 for all.</param>
    /// <exception cref="FactLogException">An entry cannot be read. What is read is not verified: that is for <see cref="Verify"/>.</exception>
    public IEnumerable<LogEntry> Read(long after = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        var last = Head.Count;
        return ReadStored(after).TakeWhile(entry => entry.Sequence <= last);
    }

    /// <summary>Reads the facts in order, as a stream, and passes over all else.</summary>
    /// <param name="after">The sequence number to read on after; 0 for all.</param>
    /// <exception cref="FactLogException">An entry cannot be read.</exception>
    /// <exception cref="System.Text.Json.JsonException">An entry is not a fact that this version of the library knows.</exception>
    public IEnumerable<Fact> ReadFacts(long after = 0) => Read(after).Where(entry => entry.Kind == LogKinds.Fact).Select(entry => entry.ReadFact());

    /// <summary>Reads the whole log once and checks its chain, its recorded end and, if one is given, an anchor.</summary>
    /// <param name="anchor">A head that the log had before and that was kept elsewhere.</param>
    /// <returns>That it is intact, or the first entry that is broken and how. Entries appended meanwhile do no harm.</returns>
    /// <exception cref="FactLogException">The log cannot be read at all.</exception>
    public LogVerification Verify(LogHead? anchor = null) => new LogVerifier(_chain, ReadStored, ReadSealedHead, CheckLayout, CheckStorage).Verify(anchor);

    /// <summary>Closes the log.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The seal of a head, to be stored with it.</summary>
    protected LogHash SealOf(LogHead head) => _chain.Seal(head);

    /// <summary>Begins a batch. Called by one thread at a time.</summary>
    protected abstract ILogBatch Begin();

    /// <summary>Reads the stored entries with a sequence number above another in their order, at least those that were durable when the reading began.</summary>
    /// <exception cref="FactLogException">An entry cannot be read; <see cref="FactLogException.Sequence"/> says which.</exception>
    protected abstract IEnumerable<LogEntry> ReadStored(long after);

    /// <summary>Reads the head and the seal that were committed last; <see langword="null"/> where that record is lost.</summary>
    protected abstract (LogHead Head, LogHash Seal)? ReadSealedHead();

    /// <summary>What <see cref="Verify"/> asks before it reads an entry: whether the storage is what the log made, and nothing foreign is in it. The first fault, or <see langword="null"/>.</summary>
    /// <exception cref="FactLogException">The storage cannot be read.</exception>
    protected virtual LogFault? CheckLayout() => null;

    /// <summary>What <see cref="Verify"/> asks once the chain holds: entries where no chain leads, and what finds an entry by its id. The first fault, or <see langword="null"/>.</summary>
    /// <exception cref="FactLogException">The storage cannot be read.</exception>
    protected virtual LogFault? CheckStorage() => null;

    /// <summary>Releases what the log holds.</summary>
    /// <param name="disposing">Whether it was asked for, and not left to the collector.</param>
    protected virtual void Dispose(bool disposing)
    {
    }

    // What the storage finds in place of the entry that was asked for, or where the log has none, must not pass for one that was appended.
    private static void Require(LogEntry held, LogRecord record, LogHead head)
    {
        if (held.Sequence >= 1 && held.Sequence <= head.Count && held.Kind == record.Kind && held.Id == record.Id) return;
        throw new FactLogException("The log holds an entry that it never appended. Verify it, and put back a sound copy; nothing was stored.") { Sequence = held.Sequence };
    }
}
