using Microsoft.Data.Sqlite;
using WeChatPolicy.Rules.Sqlite;

namespace WeChatPolicy.Rules.Hosting.Tests.Logs;

/// <summary>Files that are no log of this library, or not of this version of it.</summary>
public sealed class LogMistakes : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("log-mistakes-").FullName;

    public static TheoryData<string, string, string> Rows => new()
    {
        { "of a newer version", "PRAGMA user_version = 99", "The log '{0}' was written by a newer version of the library (schema 99; this one knows 2). Update the library; the file was not touched." },
        { "of another program", "PRAGMA application_id = 7", "'{0}' is an SQLite file but not a log of facts. Give the path of a log, or of a file that is not there yet." },
        { "with a trigger", "CREATE TRIGGER quiet AFTER INSERT ON entries BEGIN DELETE FROM entries; END", "The storage of the log '{0}' is not as the library made it: the trigger 'quiet' is foreign. Verify the log, and put back a sound copy." },
    };

    private string Log => Path.Combine(_folder, "facts.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_that_is_not_of_this_library_says_what_it_is_and_what_to_do(string what, string change, string message)
    {
        Assert.NotEmpty(what);
        using (SqliteFactLog.Open(Log))
        {
        }

        Execute(change);

        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, message, Log), Opened());
    }

    [Fact]
    public void A_log_with_a_key_is_not_opened_without_it()
    {
        using (SqliteFactLog.Open(Log, new() { Key = new byte[32] }))
        {
        }

        Assert.Equal($"The log '{Log}' is chained with another key, or with none. Give the key that it began with.", Opened());
    }

    [Fact]
    public void A_second_writer_is_told_of_the_first()
    {
        using var first = SqliteFactLog.Open(Log);

        Assert.Equal($"The log '{Log}' has a writer already, in this process or another one. Share that one, or open the log for reading.", Opened());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var path = Path.Combine(_folder, "missing", "facts.db");

        Assert.Equal($"The folder of the log '{path}' is not there. Create it first.", Assert.Throws<FactLogException>(() => SqliteFactLog.Open(path)).Message);
    }

    [Fact]
    public void A_key_that_is_too_short_is_refused() =>
        Assert.Equal(
            "The key of a log has at least 32 bytes; leave it empty for a chain without a key. (Parameter 'options')",
            Assert.Throws<ArgumentException>(() => SqliteFactLog.Open(Log, new() { Key = new byte[8] })).Message);

    private string Opened() => Assert.Throws<FactLogException>(() => SqliteFactLog.Open(Log)).Message;

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Log};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
