using Microsoft.Data.Sqlite;

namespace WeChatPolicy.Rules.Sqlite;

/// <summary>A <see cref="FactLog"/> in an SQLite file.</summary>
/// <remarks>
/// <para>
/// One writer at a time, held by a lock on the file <c>….writer</c> beside the log, which the system gives back however the
/// process ends; any number of readers, in the same process or in others, who see what was committed. The file belongs on a
/// local disk: neither the lock nor SQLite's write-ahead log is sound over a network.
/// </para>
/// <para>
/// Acknowledged means on disk: each batch is one transaction, written through to the device before it is acknowledged
/// (<c>journal_mode=WAL</c>, <c>synchronous=FULL</c>). Batches of some hundreds are many times faster than one by one.
/// </para>
/// <para>
/// SQLite has no asynchronous input and output: but for the wait for another batch, everything is done on the calling thread,
/// and a statement under way is not cut short. Whoever must not be held up for the length of a disk write calls from a thread of the pool.
/// </para>
/// <para>
/// The table <c>entries</c> has the columns <c>sequence</c>, <c>kind</c>, <c>id</c>, <c>at</c> (the instant), <c>payload</c>
/// (the content) and <c>hash</c> of the chain that <see cref="FactLog"/> describes; <c>head</c> has the recorded end.
/// </para>
/// </remarks>
public sealed class SqliteFactLog : FactLog, IDisposable
{
    private readonly WriterLock? _lock;
    private readonly EntryWriter? _writer;

    private SqliteFactLog(string path, FactLogOptions? options, bool writes)
        : base(options)
    {
        Path = Connections.FullPath(path);
        if (writes) _lock = WriterLock.Take(Path);
        SqliteConnection? connection = null;
        try
        {
            connection = writes ? Connections.ForWriting(Path) : Connections.ForReading(Path);
            SqliteErrors.Translated(Path, () =>
            {
                var schema = new Schema(connection, Path);
                if (writes) schema.CreateOrMigrate(KeyCheck, EmptyHead, Sealed, options ?? new FactLogOptions());
                schema.Check(KeyCheck);
                if (!writes) return;
                schema.RequireLayout();
                schema.RequireEnd(EmptyHead, Sealed);
            });
            if (writes) _writer = new EntryWriter(connection, Path);
        }
        catch
        {
            connection?.Dispose();
            _lock?.Dispose();
            throw;
        }

        if (!writes) connection.Dispose();
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    /// <summary>Opens a log for appending and reading; creates it where there is none, and brings one of an earlier version up to date.</summary>
    /// <param name="path">The file. Its folder must be there.</param>
    /// <param name="options">What is kept, and the key; by default no names of reporters and no key.</param>
    /// <exception cref="ArgumentException">The path is empty, or the key is too short.</exception>
    /// <exception cref="FactLogException">
    /// It has another writer, another key, a newer schema, or for writing a schema that the library did not make, or no sealed end
    /// (<see cref="FactLogOptions.UnsealedEnd"/>); it is damaged, or is no log at all. The file is left as it was.
    /// </exception>
    public static SqliteFactLog Open(string path, FactLogOptions? options = null) => new(path, options, writes: true);

    /// <summary>Opens a log for reading alone, beside its writer if it has one.</summary>
    /// <param name="path">The file. SQLite needs to write to its folder even for reading, to keep readers and writer apart.</param>
    /// <param name="options">The key of the log, where it has one.</param>
    /// <inheritdoc cref="Open" path="/exception"/>
    public static SqliteFactLog OpenForReading(string path, FactLogOptions? options = null) => new(path, options, writes: false);

    /// <summary>The file; never its content.</summary>
    public override string ToString() => $"{nameof(SqliteFactLog)} {Path}";

    /// <summary>Closes the log as <see cref="FactLog.DisposeAsync"/> does, for a container that is itself closed synchronously.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    protected override ValueTask<ILogBatch> BeginAsync(CancellationToken cancellationToken) =>
        _writer is null ? throw new InvalidOperationException("The log was opened for reading alone.") : new(_writer.Begin());

    /// <inheritdoc/>
    protected override IAsyncEnumerable<LogEntry> ReadStoredAsync(long after, CancellationToken cancellationToken) => EntryReader.Read(Path, after).ToAsyncEnumerable();

    /// <inheritdoc/>
    protected override ValueTask<SealedHead?> ReadEndAsync(CancellationToken cancellationToken) => new(Read(SingleRows.ReadEnd));

    /// <inheritdoc/>
    protected override ValueTask<LogFault?> CheckLayoutAsync(CancellationToken cancellationToken) =>
        new(Read(Layout.Fault) is { } fault ? new LogFault(0, LogFaultKind.StorageAltered) { Storage = fault } : null);

    /// <inheritdoc/>
    protected override ValueTask<LogFault?> CheckStorageAsync(CancellationToken cancellationToken) => new(Read(StoredRows.FirstFault));

    /// <summary>Brings the write-ahead log into the file, and lets another writer in.</summary>
    protected override ValueTask DisposeAsyncCore()
    {
        _writer?.Dispose();
        _lock?.Dispose();
        return base.DisposeAsyncCore();
    }

    private T Read<T>(Func<SqliteConnection, T> read)
    {
        using var connection = Connections.ForReading(Path);
        return SqliteErrors.Translated(Path, () => read(connection));
    }
}
