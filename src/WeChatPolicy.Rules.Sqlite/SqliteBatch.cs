using Microsoft.Data.Sqlite;

namespace WeChatPolicy.Rules.Sqlite;

/// <summary>One transaction of the writer.</summary>
internal sealed class SqliteBatch : ILogBatch
{
    private readonly EntryWriter _writer;
    private readonly SqliteTransaction _transaction;

    public SqliteBatch(EntryWriter writer)
    {
        _writer = writer;
        _transaction = writer.BeginTransaction();
        try
        {
            End = writer.ReadEnd();
        }
        catch
        {
            _transaction.Dispose();
            throw;
        }
    }

    public SealedHead? End { get; }

    public ValueTask<IReadOnlyList<LogEntry?>> FindAsync(IReadOnlyList<LogRecord> records, CancellationToken cancellationToken) => SqliteErrors.Translated(_writer.Path, () =>
    {
        var found = new LogEntry?[records.Count];
        for (var i = 0; i < found.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            found[i] = _writer.Find(records[i].Kind, records[i].Id);
        }

        return new ValueTask<IReadOnlyList<LogEntry?>>(found);
    });

    public ValueTask CommitAsync(IReadOnlyList<LogEntry> entries, SealedHead end, CancellationToken cancellationToken) => SqliteErrors.Translated(_writer.Path, () =>
    {
        foreach (var entry in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _writer.Insert(entry);
        }

        _writer.MoveEnd(end);
        _transaction.Commit();
        return ValueTask.CompletedTask;
    });

    public ValueTask DisposeAsync()
    {
        _transaction.Dispose();
        return ValueTask.CompletedTask;
    }
}
