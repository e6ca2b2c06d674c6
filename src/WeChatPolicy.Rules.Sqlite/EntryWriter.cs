using System.Globalization;
using Microsoft.Data.Sqlite;

namespace WeChatPolicy.Rules.Sqlite;

/// <summary>The writer's connection and its statements, prepared once.</summary>
internal sealed class EntryWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _readEnd;
    private readonly SqliteCommand _moveEnd;

    public EntryWriter(SqliteConnection connection, string path)
    {
        _connection = connection;
        Path = path;
        _insert = Prepared(
            "INSERT INTO entries (sequence, kind, id, at, payload, hash) VALUES ($sequence, $kind, $id, $at, CAST($payload AS TEXT), $hash)",
            ("$sequence", SqliteType.Integer), ("$kind", SqliteType.Text), ("$id", SqliteType.Text), ("$at", SqliteType.Text), ("$payload", SqliteType.Blob), ("$hash", SqliteType.Blob));
        _find = Prepared($"SELECT {EntryReader.Columns} FROM entries WHERE kind = $kind AND id = $id", ("$kind", SqliteType.Text), ("$id", SqliteType.Text));
        _readEnd = Prepared("SELECT count, hash, seal FROM head");
        _moveEnd = Prepared("UPDATE head SET count = $count, hash = $hash, seal = $seal", ("$count", SqliteType.Integer), ("$hash", SqliteType.Blob), ("$seal", SqliteType.Blob));
    }

    public string Path { get; }

    public ILogBatch Begin() => SqliteErrors.Translated(Path, () => new SqliteBatch(this));

    public SqliteTransaction BeginTransaction()
    {
        var transaction = _connection.BeginTransaction(deferred: false);
        _insert.Transaction = _find.Transaction = _readEnd.Transaction = _moveEnd.Transaction = transaction;
        return transaction;
    }

    public SealedHead? ReadEnd() => SingleRows.ReadEnd(_readEnd);

    public LogEntry? Find(string kind, string id)
    {
        _find.Parameters[0].Value = kind;
        _find.Parameters[1].Value = id;
        using var row = _find.ExecuteReader();
        return row.Read() ? EntryReader.Entry(row, Path) : null;
    }

    public void Insert(LogEntry entry)
    {
        var values = _insert.Parameters;
        values[0].Value = entry.Sequence;
        values[1].Value = entry.Kind;
        values[2].Value = entry.Id;
        values[3].Value = entry.At is { } at ? at.ToString("O", CultureInfo.InvariantCulture) : DBNull.Value;
        values[4].Value = entry.Json.ToArray();
        values[5].Value = entry.Hash.ToArray();
        _insert.ExecuteNonQuery();
    }

    public void MoveEnd(SealedHead end)
    {
        _moveEnd.Parameters[0].Value = end.Head.Count;
        _moveEnd.Parameters[1].Value = end.Head.Hash.ToArray();
        _moveEnd.Parameters[2].Value = end.Seal.ToArray();
        _moveEnd.ExecuteNonQuery();
    }

    /// <summary>Brings the write-ahead log into the file and closes it.</summary>
    public void Dispose()
    {
        if (_connection.State == System.Data.ConnectionState.Closed) return;
        try
        {
            _connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            // Nothing is lost: what is in the write-ahead log is durable, and the next to open the file brings it in.
        }

        _insert.Dispose();
        _find.Dispose();
        _readEnd.Dispose();
        _moveEnd.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Prepared(string sql, params ReadOnlySpan<(string Name, SqliteType Type)> parameters)
    {
        var command = _connection.Command(sql);
        foreach (var (name, type) in parameters) command.Parameters.Add(name, type);
        command.Prepare();
        return command;
    }
}
