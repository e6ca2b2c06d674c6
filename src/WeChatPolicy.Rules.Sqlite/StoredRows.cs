using Microsoft.Data.Sqlite;

namespace WeChatPolicy.Rules.Sqlite;

/// <summary>Whether the rows are those that the chain leads through, from 1 to the recorded end, and are found by kind and id as they stand.</summary>
internal static class StoredRows
{
    /// <summary>Whether the numbers run from 1 to a count without a gap; each number is there once, as it is the key of the table.</summary>
    public static bool AreCounted(SqliteConnection connection, long count) =>
        connection.Number("SELECT count(*) FROM entries") == count && (count == 0 || connection.Number("SELECT min(sequence) FROM entries") == 1);

    /// <summary>A row before the first, which no chain leads through, or an index that does not hold what the table does.</summary>
    public static LogFault? FirstFault(SqliteConnection connection) => BeforeTheFirst(connection) ?? Inconsistent(connection);

    private static LogFault? BeforeTheFirst(SqliteConnection connection)
    {
        using var command = connection.Command("SELECT sequence, CAST(kind AS TEXT), CAST(id AS TEXT) FROM entries WHERE sequence < 1 ORDER BY sequence LIMIT 1");
        using var row = command.ExecuteReader();
        return row.Read() ? new LogFault(row.GetInt64(0), LogFaultKind.Unrecorded, row.GetString(1), row.GetString(2)) : null;
    }

    // An index can be made to hold rows that the table has not, or to hide some that it has: appending goes by it, reading does not.
    private static LogFault? Inconsistent(SqliteConnection connection) => connection.Value("PRAGMA integrity_check(1)") is "ok"
        ? null
        : new LogFault(0, LogFaultKind.StorageAltered) { Storage = "tables and indexes do not hold the same, or a page is damaged" };
}
