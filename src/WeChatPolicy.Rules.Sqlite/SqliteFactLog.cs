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
/// The table <c>entries</c> has the columns <c>sequence</c>, <c>kind</c>, <c>id</c>, <c>at</c> (the instant), <c>payload</c>
/// (the content) and <c>hash</c> of the chain that <see cref="FactLog"/> describes; <c>head</c> has the recorded end.
/// </para>
/// </remarks>
public sealed class SqliteFactLog : FactLog
{
    private readonly Lock _using = new();
    private readonly WriterLock? _lock;
    private readonly EntryWriter? _writer;
    private bool _closed;

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
                if (writes) schema.CreateOrMigrate(KeyCheck, EmptyHead, SealOf, options ?? new FactLogOptions());
                schema.Check(KeyCheck);
                if (!writes) return;
                schema.RequireLayout();
                EndCheck.Require(connection, Path, EmptyHead, SealOf);
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

    /// <inheritdoc/>
    public override LogHead Head => ReadSealedHead()?.Head
        ?? throw new FactLogException($"The log '{Path}' has lost the record of its own end. Verify it, and put back a sound copy.");

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

    /// <inheritdoc/>
    protected override ILogBatch Begin()
    {
        // Held until the batch is disposed of, so that closing waits for it.
        _using.Enter();
        try
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            if (_writer is null) throw new InvalidOperationException("The log was opened for reading alone.");
            return _writer.Begin(_using.Exit);
        }
        catch
        {
            _using.Exit();
            throw;
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<LogEntry> ReadStored(long after)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        return EntryReader.Read(Path, after);
    }

    /// <inheritdoc/>
    protected override (LogHead Head, LogHash Seal)? ReadSealedHead()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        using var connection = Connections.ForReading(Path);
        return SqliteErrors.Translated(Path, () => SealedHead.Read(connection));
    }

    /// <inheritdoc/>
    protected override LogFault? CheckLayout()
    {
        using var connection = Connections.ForReading(Path);
        return SqliteErrors.Translated(Path, () => Layout.Fault(connection)) is { } fault ? new LogFault(0, LogFaultKind.StorageAltered) { Storage = fault } : null;
    }

    /// <inheritdoc/>
    protected override LogFault? CheckStorage()
    {
        using var connection = Connections.ForReading(Path);
        return SqliteErrors.Translated(Path, () => StoredRows.FirstFault(connection));
    }

    /// <summary>Waits for a batch under way, brings the write-ahead log into the file, and lets another writer in.</summary>
    /// <param name="disposing">Whether it was asked for, and not left to the collector.</param>
    protected override void Dispose(bool disposing)
    {
        lock (_using)
        {
            _closed = true;
            _writer?.Dispose();
            _lock?.Dispose();
        }

        base.Dispose(disposing);
    }
}
