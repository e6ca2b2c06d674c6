using Microsoft.Data.Sqlite;

namespace WeChatPolicy.Rules.Sqlite;

/// <summary>Opens connections to the file of a log.</summary>
internal static class Connections
{
    /// <summary>How long a statement waits for another program that holds the file, in seconds.</summary>
    private const int PatienceSeconds = 10;

    public static string FullPath(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var full = Path.GetFullPath(path);
        // Two names of one file must come to one lock.
        return File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }

    public static SqliteConnection ForWriting(string path) => Open(path, SqliteOpenMode.ReadWriteCreate);

    public static SqliteConnection ForReading(string path) => Open(path, SqliteOpenMode.ReadOnly);

    public static SqliteCommand Command(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
        // Every text that comes here is a constant of this project.
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        return command;
    }

    public static void Execute(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = connection.Command(sql, values);
        command.ExecuteNonQuery();
    }

    public static object? Value(this SqliteConnection connection, string sql)
    {
        using var command = connection.Command(sql);
        return command.ExecuteScalar();
    }

    public static long Number(this SqliteConnection connection, string sql) => connection.Value(sql) is long number ? number : 0;

    // Pooled connections would outlive the log and keep its file open.
    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = PatienceSeconds,
        }.ConnectionString);
        try
        {
            SqliteErrors.Translated(path, () =>
            {
                connection.Open();
                // A tampered file may define views and triggers of its own: they get no function that does anything.
                connection.Execute("PRAGMA trusted_schema = OFF");
            });
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
