using Microsoft.Data.Sqlite;

namespace WeChatPolicy.Rules.Sqlite.Tests;

/// <summary>The file of a log in the hands of somebody who goes round the library.</summary>
internal static class SqliteFile
{
    public static void Execute(string path, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are the tests' own.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        command.ExecuteNonQuery();
    }

    public static object? Value(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    /// <summary>Executes what the triggers against careless hands would stop, and puts them back so that nothing shows.</summary>
    public static void ExecuteUnguarded(string path, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var triggers = Schema.Version2[Schema.Version2.IndexOf("CREATE TRIGGER", StringComparison.Ordinal)..];
        Execute(path, $"DROP TRIGGER IF EXISTS entries_never_change; DROP TRIGGER IF EXISTS entries_stay; {sql}; {triggers}", values);
    }
}
