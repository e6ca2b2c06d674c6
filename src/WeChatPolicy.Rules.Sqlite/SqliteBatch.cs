using Microsoft.Data.Sqlite;

namespace WeChatPolicy.Rules.Sqlite;

/// <summary>One transaction of the writer.</summary>
internal sealed class SqliteBatch : ILogBatch
{
    private readonly EntryWriter _writer;
    private readonly SqliteTransaction _transaction;
    private readonly Action _ended;

    public SqliteBatch(EntryWriter writer, Action ended)
    {
        (_writer, _ended) = (writer, ended);
        _transaction = writer.BeginTransaction();
        try
        {
            (Head, Seal) = writer.ReadHead() ?? throw new FactLogException($"The log '{writer.Path}' has lost the record of its own end. Verify it, and put back a sound copy.");
        }
        catch
        {
            _transaction.Dispose();
            throw;
        }
    }

    public LogHead Head { get; }

    public LogHash Seal { get; }

    public LogEntry? Find(string kind, string id) => SqliteErrors.Translated(_writer.Path, () => _writer.Find(kind, id));

    public void Add(LogEntry entry) => SqliteErrors.Translated(_writer.Path, () => _writer.Insert(entry));

    public void Commit(LogHead head, LogHash seal) => SqliteErrors.Translated(_writer.Path, () =>
    {
        _writer.MoveHead(head, seal);
        _transaction.Commit();
    });

    public void Dispose()
    {
        try
        {
            _transaction.Dispose();
        }
        finally
        {
            _ended();
        }
    }
}
