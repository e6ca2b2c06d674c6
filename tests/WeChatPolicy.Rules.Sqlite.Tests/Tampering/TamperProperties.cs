using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Sqlite.Tests.Tampering;

/// <summary>Whatever is done to the file of a log behind its back is found, at the first entry that it touches.</summary>
public class TamperProperties
{
    private static readonly FactLogOptions s_keyed = new() { Key = Enumerable.Range(1, 32).Select(i => (byte)i).ToArray() };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_tampering_is_found_and_named(bool keyed)
    {
        var options = keyed ? s_keyed : null;
        var cases =
            from records in LogContents.Records(2, 30)
            from tampering in Tampering.With(records.Length)
            select (records, tampering);
        Prop.ForAll(cases.ToArbitrary(), drawn =>
        {
            var (records, tampering) = drawn;
            using var folder = new TemporaryFolder();
            using (var log = SqliteFactLog.Open(folder.Log, options))
            {
                foreach (var batch in records.Chunk(7)) log.AppendMany(batch);
                Assert.Equal(new LogVerification { Verified = log.Head }, log.Verify(log.Head));
            }

            tampering.Apply(folder.Log);

            using var tampered = SqliteFactLog.OpenForReading(folder.Log, options);
            var found = tampered.Verify();
            var (sequence, kinds) = tampering.Expected(records.Length);
            Assert.False(found.IsIntact, tampering.ToString());
            Assert.True(found.Fault!.Sequence == sequence && kinds.Contains(found.Fault.Kind), $"{tampering}: {found}");
            Assert.Equal(kinds[0] == LogFaultKind.EndAltered ? sequence : sequence - 1, found.Verified.Count);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithQuietOnSuccess(true));
    }

    [Fact]
    public void A_broken_entry_is_named_by_kind_and_id_and_nothing_else_of_it()
    {
        using var folder = new TemporaryFolder();
        using (var log = SqliteFactLog.Open(folder.Log)) log.AppendMany(LogFacts.Numbered(0, 5));
        new Tampering("edit content", 3, 5).Apply(folder.Log);
        using var tampered = SqliteFactLog.OpenForReading(folder.Log);
        var found = tampered.Verify();
        Assert.Equal(new LogFault(3, LogFaultKind.Altered, "fact", "m2"), found.Fault);
        Assert.Contains("Broken at 3 (fact 'm2')", found.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("条消息", found.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Who_rewrites_the_whole_log_is_found_by_the_key_or_by_an_anchor(bool keyed, bool intactWithoutAnchor)
    {
        using var folder = new TemporaryFolder();
        var options = keyed ? s_keyed : null;
        LogHead anchor;
        using (var log = SqliteFactLog.Open(folder.Log, options))
        {
            log.AppendMany(LogFacts.Numbered(0, 5));
            anchor = log.Head;
        }

        // Chained anew, as anybody can who has no key: entries, head and seal of another log.
        using (var forged = SqliteFactLog.Open(folder.File("forged.db"))) forged.AppendMany(LogFacts.Numbered(1, 5));
        SqliteFile.ExecuteUnguarded(folder.Log, "ATTACH $forged AS forged; DELETE FROM entries; INSERT INTO entries SELECT * FROM forged.entries; DELETE FROM head; INSERT INTO head SELECT * FROM forged.head", ("$forged", folder.File("forged.db")));

        using var tampered = SqliteFactLog.OpenForReading(folder.Log, options);
        Assert.Equal(intactWithoutAnchor, tampered.Verify().IsIntact);
        Assert.False(tampered.Verify(anchor).IsIntact);
        Assert.Equal(keyed ? LogFaultKind.Altered : LogFaultKind.NotAnchored, tampered.Verify(anchor).Fault!.Kind);
    }

    [Fact]
    public void A_cut_that_also_moves_the_recorded_end_is_found_by_the_key_or_by_an_anchor()
    {
        using var folder = new TemporaryFolder();
        using (var log = SqliteFactLog.Open(folder.Log, s_keyed)) log.AppendMany(LogFacts.Numbered(0, 5));
        SqliteFile.ExecuteUnguarded(folder.Log, "DELETE FROM entries WHERE sequence > 3; UPDATE head SET count = 3, hash = (SELECT hash FROM entries WHERE sequence = 3)");
        using var tampered = SqliteFactLog.OpenForReading(folder.Log, s_keyed);
        Assert.Equal(new LogFault(3, LogFaultKind.EndAltered), tampered.Verify().Fault);
    }

    [Fact]
    public void Nothing_is_appended_to_a_log_that_was_cut()
    {
        using var folder = new TemporaryFolder();
        using (var log = SqliteFactLog.Open(folder.Log)) log.AppendMany(LogFacts.Numbered(0, 5));
        new Tampering("cut the end", 4, 5).Apply(folder.Log);
        var error = Assert.Throws<FactLogException>(() => SqliteFactLog.Open(folder.Log));
        Assert.Contains("verify", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_careless_hand_is_stopped()
    {
        using var folder = new TemporaryFolder();
        using (var log = SqliteFactLog.Open(folder.Log)) log.AppendMany(LogFacts.Numbered(0, 5));
        Assert.Throws<Microsoft.Data.Sqlite.SqliteException>(() => SqliteFile.Execute(folder.Log, "UPDATE entries SET id = 'x'"));
        Assert.Throws<Microsoft.Data.Sqlite.SqliteException>(() => SqliteFile.Execute(folder.Log, "DELETE FROM entries"));
    }

    [Fact]
    public void What_could_be_read_before_a_damaged_page_is_verified_and_the_damage_is_placed()
    {
        using var folder = new TemporaryFolder();
        using (var log = SqliteFactLog.Open(folder.Log)) log.AppendMany(LogFacts.Numbered(0, 3000));
        using (var file = File.OpenWrite(folder.Log))
        {
            file.Position = file.Length / 2;
            file.Write(Enumerable.Repeat((byte)0xA5, 40_000).ToArray());
        }

        using var damaged = SqliteFactLog.OpenForReading(folder.Log);
        var found = damaged.Verify();
        Assert.False(found.IsIntact);
        Assert.InRange(found.Verified.Count, 1, 2999);
        Assert.Equal(found.Verified.Count + 1, found.Fault!.Sequence);
    }
}
