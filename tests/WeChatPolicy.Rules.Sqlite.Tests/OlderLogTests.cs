using System.Text;

namespace WeChatPolicy.Rules.Sqlite.Tests;

/// <summary>Logs that earlier states of the library wrote: those under <c>Data</c>, and those whose end was not yet sealed.</summary>
public sealed class OlderLogTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("unkeyed.db", "9:7f55ed74d4e7ac83fb9dc1c5d0357a61361931aac899fd46c5521a1771b216d8")]
    [InlineData("keyed.db", "9:847defd66a9887cd28c7debf21dce23bb93ddfb6b0836f6844513130167653c3")]
    public void A_log_that_was_written_before_is_intact_read_and_continued(string file, string end)
    {
        var options = file == "keyed.db" ? Keyed() : null;
        var head = LogHead.Parse(end);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Data", file), _folder.Log);
        using (var reader = SqliteFactLog.OpenForReading(_folder.Log, options))
        {
            Assert.Equal(new LogVerification { Verified = head }, reader.Verify(head));
            Assert.Equal(7, reader.ReadFacts().Count());
            Assert.Equal(LogFacts.Id(1), reader.Read().Single(entry => entry.Kind == LogKinds.Decision).ReadDecision().FactId);
            Assert.Equal("{\"id\":1}", Encoding.UTF8.GetString(reader.Read().Last().Json.Span));
        }

        using var log = SqliteFactLog.Open(_folder.Log, options);
        Assert.Equal(new AppendReceipt(3, Stored: false), log.Append(LogFacts.Numbered(2)));
        Assert.Equal(new AppendReceipt(10, Stored: true), log.Append(LogFacts.Numbered(6)));
        Assert.True(log.Verify(head).IsIntact);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void An_end_that_lost_its_seal_is_sealed_again_only_where_it_is_known_to_be(int cut)
    {
        LogHead head;
        using (var log = SqliteFactLog.Open(_folder.Log, Keyed()))
        {
            log.AppendMany(LogFacts.Numbered(0, 5));
            head = log.Head;
        }

        // A whole log of the first version, as far as anybody without the key can make one of it.
        SqliteFile.Execute(_folder.Log, "DROP TRIGGER entries_never_change; DROP TRIGGER entries_stay; DROP TABLE head; DELETE FROM entries WHERE sequence > $last; PRAGMA user_version = 1", ("$last", 5 - cut));

        Assert.Contains("no sealed end", Assert.Throws<FactLogException>(() => SqliteFactLog.Open(_folder.Log, Keyed())).Message, StringComparison.Ordinal);
        Assert.Contains("earlier version", Assert.Throws<FactLogException>(() => SqliteFactLog.OpenForReading(_folder.Log, Keyed())).Message, StringComparison.Ordinal);
        var known = Keyed();
        known.UnsealedEnd = head;
        if (cut > 0)
        {
            Assert.Contains("does not end where", Assert.Throws<FactLogException>(() => SqliteFactLog.Open(_folder.Log, known)).Message, StringComparison.Ordinal);
            return;
        }

        using var sealedAgain = SqliteFactLog.Open(_folder.Log, known);
        Assert.True(sealedAgain.Verify(head).IsIntact);
    }

    private static FactLogOptions Keyed() => new() { Key = Enumerable.Range(1, 32).Select(i => (byte)i).ToArray() };
}
