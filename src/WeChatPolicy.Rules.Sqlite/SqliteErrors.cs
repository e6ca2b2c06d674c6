using System.Globalization;
using Microsoft.Data.Sqlite;

namespace WeChatPolicy.Rules.Sqlite;

/// <summary>Says what an error of SQLite means for the log, where, and what to do.</summary>
internal static class SqliteErrors
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Failing = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Constraint = 19;
    private const int NotADatabase = 26;

    public static void Translated(string path, Action action) => Translated(path, () =>
    {
        action();
        return true;
    });

    public static T Translated<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException error)
        {
            throw Of(error, path);
        }
    }

    public static FactLogException Of(SqliteException error, string path, long? sequence = null)
    {
        var place = sequence is { } number ? string.Create(CultureInfo.InvariantCulture, $", at entry {number}") : "";
        return new FactLogException($"The log '{path}' {Meaning(error)} (SQLite {error.SqliteExtendedErrorCode}{place})", error) { Sequence = sequence };
    }

    private static string Meaning(SqliteException error) => error.SqliteErrorCode switch
    {
        NotADatabase => "is no SQLite file, or is damaged at its very beginning. Check the path, or put back a sound copy.",
        Corrupt => "is damaged. Put back a sound copy; verifying says up to which entry this one holds.",
        CannotOpen => "cannot be opened. Check that it is there, and that the process may read it and write to its folder.",
        ReadOnly => "may not be written to. Give the process the right to, or open the log for reading.",
        Full => "finds no room on its disk; the batch was not stored. Make room and append it again.",
        Failing => "met a failing disk; the batch was not acknowledged. Check the disk, then append it again: what was stored is not stored twice.",
        Busy or Locked => "is held by another program. Close what has the file open, then try again.",
        Constraint => "refused an entry that it holds already: it was written to behind the library's back. Verify it.",
        _ => "could not be used. Verify it; what was not acknowledged may be appended again.",
    };
}
