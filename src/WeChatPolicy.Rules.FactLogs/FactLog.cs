using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules;

/// <summary>
/// An append-only log of facts, decisions and steps of cases, chained by hashes so that an entry that was edited, removed
/// or moved is found by <see cref="VerifyAsync"/>.
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
/// Appending may be cancelled until the batch is being committed, waiting for another batch included, and then has stored
/// nothing; from there on it is carried through. Reading and verifying stop at the next entry, and give back what the storage
/// lent them, whether they are cancelled or broken off. A storage may work on the calling thread; it says so.
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
public abstract partial class FactLog : IAsyncDisposable
{
    // Not disposed of with the log: who still waits for a turn is told, once it comes, that the log is closed.
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly LogChain _chain;
    private readonly ReporterDisclosure _reporters;
    private volatile bool _closed;

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

    /// <summary>The head of a log without entries.</summary>
    protected LogHead EmptyHead => new(0, _chain.Genesis);

    /// <summary>A value to store with the log, by which another key is told at opening; it says nothing of the key.</summary>
    protected LogHash KeyCheck => _chain.KeyCheck;

    /// <summary>How far the log reaches. Kept elsewhere, it is an anchor for <see cref="VerifyAsync"/>.</summary>
    /// <exception cref="FactLogException">The log cannot be read.</exception>
    public async ValueTask<LogHead> ReadHeadAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        cancellationToken.ThrowIfCancellationRequested();
        return (await ReadEndAsync(cancellationToken).ConfigureAwait(false) ?? throw LostEnd()).Head;
    }

    /// <summary>Reads the entries in order, as a stream: those that the log holds when the reading begins.</summary>
    /// <param name="after">The sequence number to read on after; 0 for all.</param>
    /// <param name="cancellationToken">Ends the reading before the next entry.</param>
    /// <exception cref="FactLogException">An entry cannot be read. What is read is not verified: that is for <see cref="VerifyAsync"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IAsyncEnumerable<LogEntry> ReadAsync(long after = 0, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        return EntriesAsync(after, upToHead: true, cancellationToken);
    }

    /// <summary>Reads the facts in order, as a stream, and passes over all else.</summary>
    /// <exception cref="System.Text.Json.JsonException">An entry is not a fact that this version of the library knows.</exception>
    /// <inheritdoc cref="ReadAsync"/>
    public IAsyncEnumerable<Fact> ReadFactsAsync(long after = 0, CancellationToken cancellationToken = default) =>
        ReadAsync(after, cancellationToken).Where(static entry => entry.Kind == LogKinds.Fact).Select(static entry => entry.ReadFact());

    /// <summary>Waits for a batch under way, and closes the log. What waits behind that batch is refused.</summary>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_closed) return;
            _closed = true;
            await DisposeAsyncCore().ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>A head with its seal, as it is stored.</summary>
    protected SealedHead Sealed(LogHead head) => new(head, _chain.Seal(head));

    /// <summary>Begins a batch. There is one at a time, and none once the log is closed.</summary>
    /// <exception cref="FactLogException">The log cannot be written.</exception>
    protected abstract ValueTask<ILogBatch> BeginAsync(CancellationToken cancellationToken);

    /// <summary>Reads the stored entries with a sequence number above another in their order, at least those that were durable when the reading began.</summary>
    /// <exception cref="FactLogException">An entry cannot be read; <see cref="FactLogException.Sequence"/> says which.</exception>
    protected abstract IAsyncEnumerable<LogEntry> ReadStoredAsync(long after, CancellationToken cancellationToken);

    /// <summary>Reads the end that was committed last; <see langword="null"/> where that record is lost.</summary>
    protected abstract ValueTask<SealedHead?> ReadEndAsync(CancellationToken cancellationToken);

    /// <summary>What <see cref="VerifyAsync"/> asks before it reads an entry: whether the storage is what the log made, and nothing foreign is in it. The first fault, or <see langword="null"/>.</summary>
    /// <exception cref="FactLogException">The storage cannot be read.</exception>
    protected virtual ValueTask<LogFault?> CheckLayoutAsync(CancellationToken cancellationToken) => default;

    /// <summary>What <see cref="VerifyAsync"/> asks once the chain holds: entries where no chain leads, and what finds an entry by its id. The first fault, or <see langword="null"/>.</summary>
    /// <exception cref="FactLogException">The storage cannot be read.</exception>
    protected virtual ValueTask<LogFault?> CheckStorageAsync(CancellationToken cancellationToken) => default;

    /// <summary>Releases what the log holds. Called once, while no batch is under way.</summary>
    protected virtual ValueTask DisposeAsyncCore() => default;

    private async IAsyncEnumerable<LogEntry> EntriesAsync(long after, bool upToHead, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = upToHead ? (await ReadHeadAsync(cancellationToken).ConfigureAwait(false)).Count : long.MaxValue;
        await foreach (var entry in ReadStoredAsync(after, cancellationToken).ConfigureAwait(false))
        {
            // Asked here, so that it holds for every storage.
            cancellationToken.ThrowIfCancellationRequested();
            if (entry.Sequence > last) yield break;
            yield return entry;
        }
    }

    private FactLogException LostEnd() => new($"The log ({this}) has lost the record of its own end. Verify it, and put back a sound copy.");
}
