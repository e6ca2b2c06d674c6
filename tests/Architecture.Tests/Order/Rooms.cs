using Architecture.Tests.Reading;

namespace Architecture.Tests.Order;

/// <summary>
/// Which room may refer to which. Arrows go one way: text, time ← facts ← decisions ← rules ← clauses ← engine ← duties ← supervision,
/// and logs ← facts, decisions. A room that is added or renamed gets its line here.
/// </summary>
internal static class Rooms
{
    private const string Root = SourceFile.RootFolder;
    private const string Core = "WeChatPolicy.Rules";

    public static IReadOnlyList<Room> All { get; } =
    [
        .. Of(Core,
            ("Text", []),
            ("Facts", ["Text"]),
            ("Json", ["Facts"]),
            ("Decisions", ["Facts"]),
            ("FactLogs", ["Decisions"]),
            ("Options", ["Decisions"]),
            ("Passwords", ["Options"]),
            ("Clauses", ["Options"]),
            ("Catalog", ["Clauses"]),
            ("Engine", ["Catalog"]),
            ("Explanations", ["Engine"]),
            ("Analysis", ["Engine"]),
            (Root, ["Analysis", "Explanations"]),
            ("Obligations", [Root]),
            ("Supervision", ["Obligations"]),
            ("Hosting", ["Supervision", "FactLogs", "Passwords"])),
        .. Of("WeChatPolicy.Rules.Sqlite",
            (Root, [$"{Core}/FactLogs", $"{Core}/Json"])),
        .. Of("WeChatPolicy.Rules.WeCom",
            ("Json", []),
            ("Lines", ["Json"]),
            ("People", ["Json", $"{Core}/Facts"]),
            ("Beside", ["Lines", "People"]),
            ("Payloads", ["Json", $"{Core}/Facts"]),
            ("Decoding", ["Beside", "Payloads"]),
            (Root, ["Decoding"])),
        .. Of("WeChatPolicy.Rules.Workflows",
            ("Expressions", [$"{Core}/{Root}"]),
            ("Documents", ["Expressions"]),
            ("Reference", ["Documents"]),
            ("Loading", ["Documents"]),
            (Root, ["Loading", $"{Core}/Hosting"]),
            ("Hosting", [Root])),
    ];

    public static bool MayRefer(string from, string to) => s_reach.TryGetValue(from, out var reached) && reached.Contains(to);

    private static readonly Dictionary<string, HashSet<string>> s_reach = All.ToDictionary(room => room.Name, room => Reached(room.Name, []));

    private static HashSet<string> Reached(string name, HashSet<string> reached)
    {
        foreach (var below in All.FirstOrDefault(room => room.Name == name)?.Below ?? [])
            if (reached.Add(below)) Reached(below, reached);
        return reached;
    }

    // A bare name is a room of the same project.
    private static IEnumerable<Room> Of(string project, params (string Folder, string[] Below)[] rooms) =>
        rooms.Select(room => new Room($"{project}/{room.Folder}", [.. room.Below.Select(below => below.Contains('/', StringComparison.Ordinal) ? below : $"{project}/{below}")]));
}
