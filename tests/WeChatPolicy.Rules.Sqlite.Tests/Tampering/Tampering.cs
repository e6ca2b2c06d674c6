using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Sqlite.Tests.Tampering;

/// <summary>One thing done to the file of a log behind its back, and where it must be found.</summary>
/// <param name="Name">What is done.</param>
/// <param name="At">The entry that it is done to, counted from 1.</param>
/// <param name="Other">Another entry after <paramref name="At"/>, for what takes two.</param>
public sealed record Tampering(string Name, int At, int Other)
{
    private static readonly string[] s_names =
    [
        "edit kind", "edit id", "edit instant", "forget instant", "edit content", "space in content", "edit hash", "invalid UTF-8",
        "remove", "remove and close the gap", "swap", "move", "cut the end", "insert", "append forged", "edit head", "edit seal", "lose head",
    ];

    /// <summary>Tamperings with a log of so many entries, at least two.</summary>
    public static Gen<Tampering> With(int entries) =>
        from name in Gen.Elements(s_names)
        from at in Gen.Choose(1, entries - 1)
        from other in Gen.Choose(at + 1, entries)
        select new Tampering(name, at, other);

    /// <summary>The first place where it can be found, and how it is called there.</summary>
    public (long Sequence, LogFaultKind[] Kinds) Expected(int entries) => Name switch
    {
        "invalid UTF-8" => (At, [LogFaultKind.Unreadable]),
        "remove" or "move" => (At, [LogFaultKind.Missing]),
        "remove and close the gap" => (At, [LogFaultKind.Altered]),
        "swap" => (At, [LogFaultKind.Misplaced]),
        "cut the end" => (At, [LogFaultKind.Truncated]),
        "append forged" => (entries + 1, [LogFaultKind.Altered, LogFaultKind.Unrecorded]),
        "edit head" or "edit seal" or "lose head" => (entries, [LogFaultKind.EndAltered]),
        _ => (At, [LogFaultKind.Altered]),
    };

    public void Apply(string path) => SqliteFile.ExecuteUnguarded(path, Sql, ("$at", At), ("$other", Other));

    // Moved out of the way first: two rows must not have the same number, kind and id even for a moment.
    private string Sql => Name switch
    {
        "edit kind" => "UPDATE entries SET kind = kind || 'X' WHERE sequence = $at",
        "edit id" => "UPDATE entries SET id = id || 'x' WHERE sequence = $at",
        "edit instant" => "UPDATE entries SET at = CASE WHEN at = '2001-01-01T00:00:00.0000000+00:00' THEN NULL ELSE '2001-01-01T00:00:00.0000000+00:00' END WHERE sequence = $at",
        "forget instant" => "UPDATE entries SET at = CASE WHEN at IS NULL THEN '2001-01-01T00:00:00.0000000+00:00' END WHERE sequence = $at",
        "edit content" => "UPDATE entries SET payload = replace(payload, '\"id\"', '\"iD\"') || CASE WHEN instr(payload, '\"id\"') THEN '' ELSE ' ' END WHERE sequence = $at",
        "space in content" => "UPDATE entries SET payload = payload || ' ' WHERE sequence = $at",
        "edit hash" => "UPDATE entries SET hash = zeroblob(32) WHERE sequence = $at",
        "invalid UTF-8" => "UPDATE entries SET id = CAST(x'6DFF' AS TEXT) WHERE sequence = $at",
        "remove" => "DELETE FROM entries WHERE sequence = $at",
        "remove and close the gap" => "DELETE FROM entries WHERE sequence = $at; UPDATE entries SET sequence = -sequence WHERE sequence > $at; UPDATE entries SET sequence = -sequence - 1 WHERE sequence < 0; UPDATE head SET count = count - 1",
        "swap" => "UPDATE entries SET sequence = -1 WHERE sequence = $at; UPDATE entries SET sequence = $at WHERE sequence = $other; UPDATE entries SET sequence = $other WHERE sequence = -1",
        "move" => "UPDATE entries SET sequence = (SELECT max(sequence) + 1 FROM entries) WHERE sequence = $at",
        "cut the end" => "DELETE FROM entries WHERE sequence >= $at",
        "insert" => "UPDATE entries SET sequence = -sequence WHERE sequence >= $at; UPDATE entries SET sequence = 1 - sequence WHERE sequence < 0; "
            + "INSERT INTO entries SELECT $at, kind, id || '-forged', at, payload, hash FROM entries WHERE sequence = $at + 1",
        "append forged" => "INSERT INTO entries SELECT (SELECT max(sequence) + 1 FROM entries), kind, id || '-forged', at, payload, hash FROM entries WHERE sequence = $at",
        "edit head" => "UPDATE head SET hash = zeroblob(32)",
        "edit seal" => "UPDATE head SET seal = zeroblob(32)",
        _ => "DELETE FROM head",
    };
}
