namespace WeChatPolicy.Rules.Sqlite.Tests.Tampering;

/// <summary>What is done to the storage round the entries: it is named by <see cref="FactLog.VerifyAsync"/>, and nothing is appended to such a log.</summary>
public sealed class StorageTests : IDisposable
{
    private const string Rebuilt = "ALTER TABLE entries RENAME TO old; DROP INDEX entries_by_id; {0}; INSERT INTO entries (sequence, kind, id, at, payload, hash) "
        + "SELECT sequence, kind, id, at, payload, hash FROM old; DROP TABLE old; CREATE UNIQUE INDEX entries_by_id ON entries (kind, id)";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Changes => new()
    {
        { "CREATE TRIGGER swallow AFTER INSERT ON head BEGIN SELECT 1; END", "the trigger 'swallow' is foreign" },
        { "CREATE TRIGGER undo BEFORE INSERT ON entries WHEN NEW.id = 'm9' BEGIN SELECT RAISE(IGNORE); END", "the trigger 'undo' is foreign" },
        { "CREATE VIEW facts AS SELECT * FROM entries", "the view 'facts' is foreign" },
        { "CREATE TABLE notes (text)", "the table 'notes' is foreign" },
        { "CREATE TABLE counted (n INTEGER PRIMARY KEY AUTOINCREMENT)", "the table 'counted' is foreign" },
        { "CREATE UNIQUE INDEX few ON entries (kind) WHERE sequence > 100", "the index 'few' is foreign" },
        { "CREATE INDEX folded ON entries (lower(id))", "the index 'folded' is foreign" },
        { "ANALYZE", "the table 'sqlite_stat1' is foreign" },
        { "DROP TRIGGER entries_stay", "the trigger 'entries_stay' is missing" },
        { "DROP TRIGGER entries_stay; CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT 1; END", "the trigger 'entries_stay' was changed" },
        { "DROP INDEX entries_by_id", "the index 'entries_by_id' is missing" },
        { "DROP INDEX entries_by_id; CREATE INDEX entries_by_id ON entries (kind, id)", "the index 'entries_by_id' was changed" },
        { "DROP INDEX entries_by_id; CREATE UNIQUE INDEX entries_by_id ON entries (kind, id) WHERE sequence < 3", "the index 'entries_by_id' was changed" },
        { "DROP INDEX entries_by_id; CREATE UNIQUE INDEX entries_by_id ON entries (kind, id COLLATE NOCASE)", "the index 'entries_by_id' was changed" },
        { Rebuild("CREATE TABLE entries (sequence INTEGER PRIMARY KEY, kind TEXT, id TEXT, at TEXT, payload TEXT, hash BLOB)"), "the table 'entries' was changed" },
        { Rebuild("CREATE TABLE entries (sequence INTEGER PRIMARY KEY, kind TEXT, id TEXT COLLATE NOCASE, at TEXT, payload TEXT, hash BLOB) STRICT"), "the table 'entries' was changed" },
        { Rebuild("CREATE TABLE entries (sequence INTEGER PRIMARY KEY, kind TEXT, id TEXT, at TEXT, payload TEXT, hash BLOB) WITHOUT ROWID"), "the table 'entries' was changed" },
        { Rebuild("CREATE TABLE entries (sequence INTEGER PRIMARY KEY, kind TEXT, id TEXT, at TEXT, payload TEXT, hash BLOB, more TEXT AS (payload || ' '))"), "the table 'entries' was changed" },
        { "DROP INDEX entries_by_id; ALTER TABLE entries RENAME TO real; CREATE VIEW entries AS SELECT * FROM real WHERE sequence < 4", "the table 'real' is foreign" },
        { "ALTER TABLE head RENAME TO was; CREATE VIEW head AS SELECT * FROM was", "the table 'was' is foreign" },
        { "DROP TABLE entries", "the index 'entries_by_id' is missing" },
        { "DROP TABLE head", "the table 'head' is missing" },
        { "ALTER TABLE head ADD COLUMN more TEXT", "the table 'head' was changed" },
        { "PRAGMA user_version = 1", "its version was put back to 1, and it is of version 2" },
        { "PRAGMA user_version = 0", "its version is 0, which is none" },
        { "PRAGMA user_version = -1", "its version is -1, which is none" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_storage_that_the_log_did_not_make_is_named_and_not_written_to(string sql, string fault)
    {
        foreach (var options in new[] { null, Keyed() })
        {
            var path = _folder.File(options is null ? "open.db" : "keyed.db");
            using (var log = SqliteFactLog.Open(path, options)) log.AppendMany(LogFacts.Numbered(0, 5));
            SqliteFile.Execute(path, sql);

            using (var tampered = SqliteFactLog.OpenForReading(path, options))
            {
                var found = tampered.Verify();
                Assert.Equal(new LogFault(0, LogFaultKind.StorageAltered) { Storage = fault }, found.Fault);
                Assert.Contains(fault, found.ToString(), StringComparison.Ordinal);
            }

            var refused = Assert.Throws<FactLogException>(() => SqliteFactLog.Open(path, options));
            Assert.Contains(fault, refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("DROP TABLE chain")]
    [InlineData("ALTER TABLE chain RENAME TO was; CREATE VIEW chain AS SELECT * FROM was")]
    public void A_log_that_does_not_say_which_key_it_has_is_not_opened_at_all(string sql)
    {
        using (var log = SqliteFactLog.Open(_folder.Log)) log.AppendMany(LogFacts.Numbered(0, 5));
        SqliteFile.Execute(_folder.Log, sql);
        foreach (var open in new[] { SqliteFactLog.Open, SqliteFactLog.OpenForReading })
        {
            Assert.Contains("'chain'", Assert.Throws<FactLogException>(() => open(_folder.Log, null)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 0)]
    [InlineData(true, -1)]
    [InlineData(true, long.MinValue)]
    public void A_row_before_the_first_neither_hides_nor_suppresses_a_later_fact(bool keyed, long sequence)
    {
        var options = keyed ? Keyed() : null;
        using (var log = SqliteFactLog.Open(_folder.Log, options))
        {
            log.AppendMany(LogFacts.Numbered(0, 5));
            // The very fact that is to come, so that it would pass for one that is stored already.
            SqliteFile.Execute(_folder.Log, "INSERT INTO entries SELECT $at, 'fact', 'm6', '2026-04-01T09:00:06.0000000+08:00', $json, hash FROM entries WHERE sequence = 1",
                ("$at", sequence), ("$json", FactJson.Serialize(LogFacts.Numbered(6))));
            Assert.Equal(sequence, Assert.Throws<FactLogException>(() => log.Append(LogFacts.Numbered(6))).Sequence);
            Assert.Equal(new LogFault(sequence, LogFaultKind.Unrecorded, "fact", "m6"), log.Verify().Fault);
            Assert.Equal(5, log.Verify().Verified.Count);
        }

        Assert.Contains("does not end where it should", Assert.Throws<FactLogException>(() => SqliteFactLog.Open(_folder.Log, options)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE FROM entries WHERE sequence = 1")]
    [InlineData("DELETE FROM entries WHERE sequence = 3")]
    [InlineData("UPDATE entries SET sequence = 0 WHERE sequence = 2")]
    public void Nothing_is_appended_to_a_log_with_a_gap(string sql)
    {
        using (var log = SqliteFactLog.Open(_folder.Log)) log.AppendMany(LogFacts.Numbered(0, 5));
        SqliteFile.ExecuteUnguarded(_folder.Log, sql);
        Assert.Throws<FactLogException>(() => SqliteFactLog.Open(_folder.Log));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_second_recorded_end_is_no_end(bool before)
    {
        using (var log = SqliteFactLog.Open(_folder.Log, Keyed())) log.AppendMany(LogFacts.Numbered(0, 5));
        SqliteFile.Execute(_folder.Log, "PRAGMA ignore_check_constraints = ON; INSERT INTO head SELECT $only, count, hash, seal FROM head", ("$only", before ? 0 : 2));
        using (var tampered = SqliteFactLog.OpenForReading(_folder.Log, Keyed())) Assert.Equal(new LogFault(5, LogFaultKind.EndAltered), tampered.Verify().Fault);
        Assert.Throws<FactLogException>(() => SqliteFactLog.Open(_folder.Log, Keyed()));
    }

    [Theory]
    [InlineData("an index that hides rows", "DROP INDEX entries_by_id; CREATE UNIQUE INDEX entries_by_id ON entries (kind, id) WHERE sequence < 3")]
    [InlineData("an index with a row that is no entry", "INSERT INTO entries SELECT 6, kind, 'm6', at, payload, hash FROM entries WHERE sequence = 5")]
    public void An_index_that_does_not_say_what_the_table_does_is_found(string what, string sql)
    {
        using (var log = SqliteFactLog.Open(_folder.Log, Keyed())) log.AppendMany(LogFacts.Numbered(0, 5));
        // The index is put out of SQLite's sight while its rows go, and comes back described as it always was.
        SqliteFile.ExecuteUnguarded(_folder.Log, sql);
        SqliteFile.Execute(_folder.Log, "PRAGMA writable_schema = ON; CREATE TABLE aside AS SELECT * FROM sqlite_schema WHERE name = 'entries_by_id'; DELETE FROM sqlite_schema WHERE name = 'entries_by_id'");
        SqliteFile.ExecuteUnguarded(_folder.Log, "DELETE FROM entries WHERE sequence > 5");
        SqliteFile.Execute(_folder.Log, "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema SELECT type, name, tbl_name, rootpage, 'CREATE UNIQUE INDEX entries_by_id ON entries (kind, id)' FROM aside; DROP TABLE aside");

        using var tampered = SqliteFactLog.OpenForReading(_folder.Log, Keyed());
        var found = tampered.Verify();
        Assert.True(found.Fault is { Kind: LogFaultKind.StorageAltered, Storage: { } storage } && storage.Contains("indexes", StringComparison.Ordinal), $"{what}: {found}");
    }

    private static FactLogOptions Keyed() => new() { Key = Enumerable.Range(1, 32).Select(i => (byte)i).ToArray() };

    private static string Rebuild(string table) => Rebuilt.Replace("{0}", table, StringComparison.Ordinal);
}
