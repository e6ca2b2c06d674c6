using Microsoft.Data.Sqlite;

namespace WeChatPolicy.Rules.Sqlite;

/// <summary>Reads and writes the single rows of a log: its recorded end, and the check value of its key.</summary>
internal static class SingleRows
{
    /// <summary>The recorded end; <see langword="null"/> where it is lost or is none.</summary>
    public static SealedHead? ReadEnd(SqliteConnection connection)
    {
        using var command = connection.Command("SELECT count, hash, seal FROM head");
        return ReadEnd(command);
    }

    public static SealedHead? ReadEnd(SqliteCommand command)
    {
        using var row = command.ExecuteReader();
        // Of two ends neither is recorded.
        return row.Read() && row.GetValue(0) is long count && Hash(row.GetValue(1)) is { } hash && Hash(row.GetValue(2)) is { } seal && !row.Read()
            ? new SealedHead(new LogHead(count, hash), seal)
            : null;
    }

    public static LogHead? ReadLastEntry(SqliteConnection connection)
    {
        using var command = connection.Command("SELECT sequence, hash FROM entries ORDER BY sequence DESC LIMIT 1");
        using var row = command.ExecuteReader();
        if (!row.Read()) return null;
        return new LogHead(row.GetInt64(0), Hash(row.GetValue(1)) ?? default);
    }

    public static void StoreEnd(SqliteConnection connection, SealedHead end) => connection.Execute(
        "INSERT INTO head (only, count, hash, seal) VALUES (1, $count, $hash, $seal)",
        ("$count", end.Head.Count), ("$hash", end.Head.Hash.ToArray()), ("$seal", end.Seal.ToArray()));

    public static LogHash? ReadKeyCheck(SqliteConnection connection) => Hash(connection.Value("SELECT key_check FROM chain"));

    public static void StoreKeyCheck(SqliteConnection connection, LogHash keyCheck) =>
        connection.Execute("INSERT INTO chain (only, key_check) VALUES (1, $check)", ("$check", keyCheck.ToArray()));

    private static LogHash? Hash(object? value) => value is byte[] { Length: LogHash.Size } bytes ? new LogHash(bytes) : null;
}
