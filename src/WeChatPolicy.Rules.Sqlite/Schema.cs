using System.Globalization;
using Microsoft.Data.Sqlite;

namespace WeChatPolicy.Rules.Sqlite;

/// <summary>The tables of a log and how they came to be, version by version. What was released is never edited: a change is a new version.</summary>
internal sealed class Schema(SqliteConnection connection, string path)
{
    /// <summary>What <c>PRAGMA application_id</c> says of a log: "WCPL".</summary>
    public const int ApplicationId = 0x5743504C;

    /// <summary>Version 1: the entries, found by kind and id, and the check value of the key.</summary>
    public const string Version1 = """
        CREATE TABLE entries (
          sequence INTEGER PRIMARY KEY,
          kind TEXT NOT NULL,
          id TEXT NOT NULL,
          at TEXT,
          payload TEXT NOT NULL,
          hash BLOB NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX entries_by_id ON entries (kind, id);
        CREATE TABLE chain (
          only INTEGER PRIMARY KEY CHECK (only = 1),
          key_check BLOB NOT NULL
        ) STRICT;
        """;

    /// <summary>Version 2: the sealed end, by which a cut is found without an anchor, and triggers against changes by mistake.</summary>
    public const string Version2 = """
        CREATE TABLE head (
          only INTEGER PRIMARY KEY CHECK (only = 1),
          count INTEGER NOT NULL,
          hash BLOB NOT NULL,
          seal BLOB NOT NULL
        ) STRICT;
        CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'A log is append-only.'); END;
        CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'A log is append-only.'); END;
        """;

    /// <summary>The version that this library writes.</summary>
    public const int Latest = 2;

    private long Version => connection.Number("PRAGMA user_version");

    /// <summary>Brings a new file or one of an earlier version to the latest, whole or not at all.</summary>
    public void CreateOrMigrate(LogHash keyCheck, LogHead emptyHead, Func<LogHead, SealedHead> seal, FactLogOptions options)
    {
        var isNew = IsEmpty();
        if (!isNew)
        {
            CheckOrigin(keyCheck);
            RequireLayout();
            if (Version < Latest) RequireKnownEnd(emptyHead, options);
        }

        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON");
        if (Version == Latest) return;

        using var transaction = connection.BeginTransaction(deferred: false);
        if (isNew)
        {
            connection.Execute(Version1);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
            SingleRows.StoreKeyCheck(connection, keyCheck);
        }

        if (Version < 2)
        {
            connection.Execute(Version2);
            // The end of an earlier log is what is found there: that nothing had been cut off before, only an anchor can tell.
            SingleRows.StoreEnd(connection, seal(SingleRows.ReadLastEntry(connection) ?? emptyHead));
        }

        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Latest}"));
        transaction.Commit();
    }

    /// <summary>Refuses what is no log of this version and key. One whose layout was changed is let through where it can be verified, which names the fault.</summary>
    public void Check(LogHash keyCheck)
    {
        CheckOrigin(keyCheck);
        if (Version < Latest && Layout.Fault(connection) is null) throw new FactLogException($"The log '{path}' is of an earlier version. Open it for writing once, which brings it up to date.");
    }

    /// <summary>Refuses to write to a file that holds anything else than what the library made: a foreign trigger could undo what is acknowledged.</summary>
    public void RequireLayout()
    {
        if (Layout.Fault(connection) is { } fault) throw Changed(fault);
    }

    /// <summary>Refuses to write to a log whose end is not where it is recorded: what was appended to it would cover up the damage.</summary>
    public void RequireEnd(LogHead emptyHead, Func<LogHead, SealedHead> seal)
    {
        var last = SingleRows.ReadLastEntry(connection) ?? emptyHead;
        if (SingleRows.ReadEnd(connection) == seal(last) && StoredRows.AreCounted(connection, last.Count)) return;
        throw new FactLogException(
            $"The log '{path}' does not end where it should: entries were removed or added behind its back. "
            + "Open it for reading and verify it, then put back a sound copy; nothing can be appended to this one.");
    }

    private void RequireKnownEnd(LogHead emptyHead, FactLogOptions options)
    {
        var found = SingleRows.ReadLastEntry(connection) ?? emptyHead;
        if (options.UnsealedEnd is { } known ? known == found : options.Key.IsEmpty) return;
        throw new FactLogException(options.UnsealedEnd is null
            ? $"The log '{path}' has no sealed end: it is of the first version, or its seal was taken away and its end may have been cut off. Give the end that it is known to have ({nameof(FactLogOptions)}.{nameof(FactLogOptions.UnsealedEnd)}), or put back a sound copy."
            : $"The log '{path}' has no sealed end, and does not end where it is known to. Put back a sound copy.");
    }

    private FactLogException Changed(string fault) =>
        new($"The storage of the log '{path}' is not as the library made it: {fault}. Verify the log, and put back a sound copy.");

    private void CheckOrigin(LogHash keyCheck)
    {
        if (connection.Number("PRAGMA application_id") != ApplicationId)
        {
            throw new FactLogException($"'{path}' is an SQLite file but not a log of facts. Give the path of a log, or of a file that is not there yet.");
        }

        if (Version is var version and > Latest)
        {
            throw new FactLogException(string.Create(CultureInfo.InvariantCulture,
                $"The log '{path}' was written by a newer version of the library (schema {version}; this one knows {Latest}). Update the library; the file was not touched."));
        }

        if (Layout.FaultOf(connection, "chain") is { } fault) throw Changed(fault);
        if (SingleRows.ReadKeyCheck(connection) != keyCheck)
        {
            throw new FactLogException($"The log '{path}' is chained with another key, or with none. Give the key that it began with.");
        }
    }

    private bool IsEmpty() =>
        Version == 0 && connection.Number("PRAGMA application_id") == 0 && connection.Number("SELECT count(*) FROM sqlite_schema") == 0;
}
