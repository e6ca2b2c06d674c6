using Microsoft.Extensions.DependencyInjection;

namespace WeChatPolicy.Rules.Sqlite.Tests;

/// <summary>The file of a log: who may open it, what it must be, and how versions follow one another.</summary>
public sealed class FileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_appended_is_there_when_the_log_is_opened_again()
    {
        LogHead head;
        using (var log = SqliteFactLog.Open(_folder.Log))
        {
            log.AppendMany(LogFacts.Numbered(0, 5));
            head = log.Head;
        }

        Assert.False(File.Exists(_folder.Log + "-wal"), "Closing brings the write-ahead log into the file.");
        using var again = SqliteFactLog.Open(_folder.Log);
        Assert.Equal(head, again.Head);
        Assert.Equal(3, again.Append(LogFacts.Numbered(2)).Sequence);
        again.Append(LogFacts.Numbered(9));
        Assert.True(again.Verify(head).IsIntact);
    }

    [Fact]
    public void A_second_writer_is_refused_while_there_is_one_and_readers_are_not()
    {
        using (var log = SqliteFactLog.Open(_folder.Log))
        {
            log.AppendMany(LogFacts.Numbered(0, 5));
            var error = Assert.Throws<FactLogException>(() => SqliteFactLog.Open(_folder.Log));
            Assert.Contains("has a writer already", error.Message, StringComparison.Ordinal);
            using var reader = SqliteFactLog.OpenForReading(_folder.Log);
            Assert.Equal(log.Head, reader.Head);
            log.Append(LogFacts.Numbered(5));
            Assert.Equal(6, reader.ReadFacts().Count());
            Assert.Throws<InvalidOperationException>(() => reader.Append(LogFacts.Numbered(6)));
            Assert.True(log.Append(LogFacts.Numbered(6)).Stored);
        }

        using var next = SqliteFactLog.Open(_folder.Log);
        Assert.Equal(7, next.Head.Count);
    }

    [Fact]
    public void Another_name_of_the_file_does_not_let_a_second_writer_in()
    {
        if (OperatingSystem.IsWindows()) return; // Links take a privilege there.
        using var log = SqliteFactLog.Open(_folder.Log);
        File.CreateSymbolicLink(_folder.File("link.db"), _folder.Log);
        Assert.Throws<FactLogException>(() => SqliteFactLog.Open(_folder.File("link.db")));
    }

    [Fact]
    public void A_reading_that_began_is_not_disturbed_by_what_is_appended_meanwhile()
    {
        using var log = SqliteFactLog.Open(_folder.Log);
        log.AppendMany(LogFacts.Numbered(0, 600));
        var read = 0;
        foreach (var entry in log.Read())
        {
            if (read++ % 100 == 0) log.Append(LogFacts.Numbered(1000 + read));
        }

        Assert.Equal(600, read);
    }

    [Fact]
    public void A_log_of_version_1_is_brought_up_to_date_with_all_that_it_holds()
    {
        LogHead head;
        using (var now = SqliteFactLog.Open(_folder.File("now.db")))
        {
            now.AppendMany(LogFacts.Numbered(0, 5));
            head = now.Head;
        }

        SqliteFile.Execute(_folder.Log, Schema.Version1);
        SqliteFile.Execute(
            _folder.Log,
            $"ATTACH $now AS now; INSERT INTO entries SELECT * FROM now.entries; INSERT INTO chain SELECT * FROM now.chain; PRAGMA application_id = {Schema.ApplicationId}; PRAGMA user_version = 1",
            ("$now", _folder.File("now.db")));

        var error = Assert.Throws<FactLogException>(() => SqliteFactLog.OpenForReading(_folder.Log));
        Assert.Contains("earlier version", error.Message, StringComparison.Ordinal);
        using (var log = SqliteFactLog.Open(_folder.Log))
        {
            Assert.Equal(head, log.Head);
            Assert.True(log.Verify(head).IsIntact);
            Assert.Equal(6, log.Append(LogFacts.Numbered(5)).Sequence);
        }

        Assert.Equal((long)Schema.Latest, SqliteFile.Value(_folder.Log, "PRAGMA user_version"));
        Assert.Equal(
            SqliteFile.Value(_folder.File("now.db"), "SELECT group_concat(name || sql, ';') FROM (SELECT * FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name)"),
            SqliteFile.Value(_folder.Log, "SELECT group_concat(name || sql, ';') FROM (SELECT * FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name)"));
    }

    [Fact]
    public void A_newer_schema_is_refused_and_left_as_it_is()
    {
        SqliteFactLog.Open(_folder.Log).Dispose();
        SqliteFile.Execute(_folder.Log, $"PRAGMA user_version = {Schema.Latest + 1}");
        foreach (var open in new[] { SqliteFactLog.Open, SqliteFactLog.OpenForReading })
        {
            var error = Assert.Throws<FactLogException>(() => open(_folder.Log, null));
            Assert.Contains("newer version", error.Message, StringComparison.Ordinal);
        }

        Assert.Equal(Schema.Latest + 1L, SqliteFile.Value(_folder.Log, "PRAGMA user_version"));
    }

    [Fact]
    public void Another_key_is_refused_and_no_key_as_well()
    {
        var key = new FactLogOptions { Key = Enumerable.Repeat((byte)1, 32).ToArray() };
        var other = new FactLogOptions { Key = Enumerable.Repeat((byte)2, 32).ToArray() };
        SqliteFactLog.Open(_folder.Log, key).Dispose();
        foreach (var options in new[] { null, other })
        {
            Assert.Contains("another key", Assert.Throws<FactLogException>(() => SqliteFactLog.Open(_folder.Log, options)).Message, StringComparison.Ordinal);
            Assert.Contains("another key", Assert.Throws<FactLogException>(() => SqliteFactLog.OpenForReading(_folder.Log, options)).Message, StringComparison.Ordinal);
        }

        SqliteFactLog.Open(_folder.Log, key).Dispose();
    }

    [Theory]
    [InlineData("no SQLite file, or is damaged")]
    [InlineData("not a log of facts")]
    public void A_file_of_something_else_is_refused_and_left_as_it_is(string reason)
    {
        if (reason.StartsWith("no SQLite", StringComparison.Ordinal)) File.WriteAllText(_folder.Log, string.Concat(Enumerable.Repeat(LogFacts.Secret, 100)));
        else SqliteFile.Execute(_folder.Log, "CREATE TABLE entries (a)");
        var before = File.ReadAllBytes(_folder.Log);
        foreach (var open in new[] { SqliteFactLog.Open, SqliteFactLog.OpenForReading })
        {
            var error = Assert.Throws<FactLogException>(() => open(_folder.Log, null));
            Assert.Contains(reason, error.Message, StringComparison.Ordinal);
            Assert.Contains(_folder.Log, error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(LogFacts.Secret, error.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(before, File.ReadAllBytes(_folder.Log));
    }

    [Fact]
    public void A_place_where_no_log_can_be_is_named()
    {
        Assert.Contains("folder", Assert.Throws<FactLogException>(() => SqliteFactLog.Open(_folder.File("missing/facts.db"))).Message, StringComparison.Ordinal);
        Assert.Contains("cannot be opened", Assert.Throws<FactLogException>(() => SqliteFactLog.OpenForReading(_folder.Log)).Message, StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => SqliteFactLog.Open(" "));
    }

    [Fact]
    public void Text_that_cannot_be_read_does_not_reach_the_error()
    {
        using (var log = SqliteFactLog.Open(_folder.Log)) log.Append(LogFacts.Numbered(1) with { Text = LogFacts.Secret });
        SqliteFile.ExecuteUnguarded(_folder.Log, "UPDATE entries SET at = $secret", ("$secret", LogFacts.Secret));
        using var reader = SqliteFactLog.OpenForReading(_folder.Log);
        var error = Assert.Throws<FactLogException>(() => reader.ReadFacts().Count());
        Assert.Equal(1, error.Sequence);
        Assert.DoesNotContain(LogFacts.Secret, error.ToString() + reader, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_registers_the_log_that_it_chose()
    {
        using (var host = new ServiceCollection().AddSqliteFactLog(_folder.Log, options => options.KeepReporters = true).BuildServiceProvider())
        {
            var log = Assert.IsType<SqliteFactLog>(host.GetRequiredService<FactLog>());
            log.Append(LogFacts.Report("whistle"));
            Assert.NotNull(((ViolationReported)log.ReadFacts().Single()).Reporter);
            Assert.Same(log, host.GetRequiredService<FactLog>());
        }

        using var next = SqliteFactLog.Open(_folder.Log);
        Assert.Equal(1, next.Head.Count);
    }
}
