using System.Globalization;
using Microsoft.Data.Sqlite;

namespace WeChatPolicy.Rules.Sqlite;

/// <summary>Compares what a file is made of with what the library makes: its tables, indexes and triggers, and the version that it says it has.</summary>
/// <remarks>What the library makes is read from an empty log in memory, so that both are as SQLite itself writes them down.</remarks>
internal static class Layout
{
    private static readonly Lazy<Part[]> s_first = new(() => Made(Schema.Version1));
    private static readonly Lazy<Part[]> s_latest = new(() => Made(Schema.Version1, Schema.Version2));

    /// <summary>The first thing that is not as the library made it; <see langword="null"/> where all is.</summary>
    public static string? Fault(SqliteConnection connection)
    {
        var version = connection.Number("PRAGMA user_version");
        if (version is < 1 or > Schema.Latest) return string.Create(CultureInfo.InvariantCulture, $"its version is {version}, which is none");
        var found = PartsOf(connection);
        var expected = version == 1 ? s_first.Value : s_latest.Value;
        if (FirstDifference(found, expected) is not { } difference) return null;
        return version == 1 && FirstDifference(found, s_latest.Value) is null ? "its version was put back to 1, and it is of version 2" : difference;
    }

    /// <summary>What is wrong with a single table; <see langword="null"/> where nothing is.</summary>
    public static string? FaultOf(SqliteConnection connection, string table) =>
        FirstDifference(PartsOf(connection).Where(part => part.Name == table), s_latest.Value.Where(part => part.Name == table));

    private static string? FirstDifference(IEnumerable<Part> found, IEnumerable<Part> expected)
    {
        var left = expected.ToList();
        foreach (var part in found)
        {
            if (left.Remove(part)) continue;
            var known = s_latest.Value.Any(own => own.Name == part.Name && own.Type == part.Type);
            return known ? $"the {part.Type} '{part.Name}' was changed" : $"the {part.Type} '{part.Name}' is foreign";
        }

        return left is [var missing, ..] ? $"the {missing.Type} '{missing.Name}' is missing" : null;
    }

    private static Part[] Made(params ReadOnlySpan<string> scripts)
    {
        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        foreach (var script in scripts) connection.Execute(script);
        return PartsOf(connection);
    }

    private static Part[] PartsOf(SqliteConnection connection)
    {
        using var command = connection.Command("SELECT CAST(type AS TEXT), CAST(name AS TEXT), CAST(tbl_name AS TEXT), CAST(sql AS TEXT) FROM sqlite_schema ORDER BY type, name");
        using var row = command.ExecuteReader();
        var parts = new List<Part>();
        // Line ends are those of the source file that the library was built from.
        while (row.Read()) parts.Add(new Part(Text(row, 0), Text(row, 1), Text(row, 2), Text(row, 3).ReplaceLineEndings("\n")));
        return [.. parts];
    }

    private static string Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? "" : row.GetString(column);

    private sealed record Part(string Type, string Name, string Table, string Sql);
}
