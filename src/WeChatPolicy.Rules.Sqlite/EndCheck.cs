using Microsoft.Data.Sqlite;

namespace WeChatPolicy.Rules.Sqlite;

/// <summary>Refuses to write to a log whose end is not where it is recorded: what was appended to it would cover up the damage.</summary>
internal static class EndCheck
{
    public static void Require(SqliteConnection connection, string path, LogHead emptyHead, Func<LogHead, SealedHead> seal)
    {
        var last = SingleRows.ReadLastEntry(connection) ?? emptyHead;
        if (SingleRows.ReadEnd(connection) == seal(last) && StoredRows.AreCounted(connection, last.Count)) return;
        throw new FactLogException(
            $"The log '{path}' does not end where it should: entries were removed or added behind its back. "
            + "Open it for reading and verify it, then put back a sound copy; nothing can be appended to this one.");
    }
}
