using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace WeChatPolicy.Rules.Sqlite;

/// <summary>Reads the entries of a log in their order, some at a time.</summary>
/// <remarks>
/// Page by page, since a transaction that stays open while somebody works through a year of entries would keep the
/// write-ahead log from being brought in. Entries never change, so that the pages make one consistent whole.
/// </remarks>
internal static class EntryReader
{
    public const string Columns = "sequence, CAST(kind AS BLOB), CAST(id AS BLOB), at, CAST(payload AS BLOB), hash";

    private const int PageSize = 256;

    // What is no UTF-8 must not be read as the replacement character: it would pass for an entry that has one.
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<LogEntry> Read(string path, long after)
    {
        using var connection = Connections.ForReading(path);
        using var command = connection.Command($"SELECT {Columns} FROM entries WHERE sequence > $after ORDER BY sequence LIMIT $most", ("$most", PageSize));
        var position = command.Parameters.AddWithValue("$after", after);
        int read;
        do
        {
            read = 0;
            position.Value = after;
            using var rows = OrFailAt(path, after + 1, command.ExecuteReader);
            while (OrFailAt(path, after + 1, rows.Read))
            {
                var entry = OrFailAt(path, after + 1, () => Entry(rows, path));
                after = entry.Sequence;
                read++;
                yield return entry;
            }
        }
        while (read == PageSize);
    }

    /// <summary>The entry of a row with the <see cref="Columns"/>.</summary>
    public static LogEntry Entry(SqliteDataReader row, string path)
    {
        try
        {
            return new LogEntry
            {
                Sequence = row.GetInt64(0),
                Kind = s_strict.GetString(Bytes(row, 1)),
                Id = s_strict.GetString(Bytes(row, 2)),
                At = row.IsDBNull(3) ? null : Instant(row.GetString(3)),
                Json = Bytes(row, 4),
                Hash = new LogHash(Bytes(row, 5)),
            };
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidCastException or InvalidOperationException)
        {
            // The cause is not passed on: it may quote what stands there.
            throw new FactLogException(string.Create(CultureInfo.InvariantCulture, $"Entry {row.GetInt64(0)} of the log '{path}' cannot be read. Put back a sound copy."))
            {
                Sequence = row.GetInt64(0),
            };
        }
    }

    /// <summary>An instant as the chain writes it; what reads the same but is written otherwise is no instant of a log.</summary>
    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) && at.ToString("O", CultureInfo.InvariantCulture) == text
            ? at
            : throw new FormatException();

    private static byte[] Bytes(SqliteDataReader row, int column) => row.GetFieldValue<byte[]>(column);

    private static T OrFailAt<T>(string path, long sequence, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.Of(error, path, sequence);
        }
    }
}
