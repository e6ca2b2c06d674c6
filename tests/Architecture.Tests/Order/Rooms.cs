using Architecture.Tests.Reading;

namespace Architecture.Tests.Order;

/// <summary>
/// Which room may refer to which. Arrows go one way: text, time ← facts ← decisions ← options ← rules ← conditions ← clauses ← engine ←
/// duties ← supervision, and logs ← facts, decisions. A room that is added or renamed gets its line here.
/// </summary>
internal static class Rooms
{
    private const string Root = SourceFile.RootFolder;
    private const string Whole = SourceFile.WholeProject;
    private const string Core = "WeChatPolicy.Rules";
    private const string Text = "WeChatPolicy.Rules.Text";
    private const string WorkTime = "WeChatPolicy.Rules.WorkTime";
    private const string FactLogs = "WeChatPolicy.Rules.FactLogs";

    public static IReadOnlyList<Room> All { get; } =
    [
        .. Of(Text,
            ("Tables", []),
            ("Folding", ["Tables"]),
            ("Disguises", ["Folding"]),
            ("Analysis", ["Disguises"]),
            ("Lexicons", ["Analysis"]),
            ("Matching", ["Lexicons"]),
            ("Identifiers", ["Analysis"]),
            ("Classifiers", ["Analysis", "Disguises"]),
            (Root, ["Matching", "Identifiers", "Classifiers"]),
            ("Redaction", [Root])),
        .. Of(WorkTime, (Whole, [])),
        .. Of(Core,
            ("Facts", [$"{Text}/{Root}", $"{WorkTime}/{Whole}"]),
            ("Decisions", ["Facts"]),
            ("Options", ["Decisions"]),
            ("Passwords", ["Options"]),
            ("Telemetry", ["Options"]),
            ("Rules", ["Telemetry"]),
            ("Conditions", ["Rules"]),
            ("Clauses", ["Conditions", "Passwords"]),
            ("Engine", ["Clauses", $"{Text}/Redaction"]),
            ("Duties", ["Engine"]),
            ("Supervision", ["Duties"]),
            ("Json", ["Supervision"]),
            ("Hosting", ["Supervision"])),
        .. Of(FactLogs,
            (Root, [$"{Core}/Decisions"]),
            ("Cases", [Root, $"{Core}/Supervision"])),
        .. Of("WeChatPolicy.Rules.Review",
            ("People", [$"{Core}/Options"]),
            ("Similarity", [$"{Text}/{Root}"]),
            ("Findings", ["People", "Similarity", $"{FactLogs}/{Root}", $"{Core}/Supervision"]),
            ("Steps", ["Findings"]),
            (Root, ["Steps", $"{FactLogs}/Cases"])),
        .. Of("WeChatPolicy.Rules.HealthChecks",
            (Root, [$"{FactLogs}/{Root}", $"{Core}/Hosting"])),
        .. Of("WeChatPolicy.Rules.AspNetCore",
            (Root, [$"{Core}/Json"])),
        .. Of("WeChatPolicy.Rules.Sqlite",
            (Root, [$"{FactLogs}/{Root}"])),
        .. Of("WeChatPolicy.Rules.WeCom",
            ("Json", []),
            ("Lines", ["Json"]),
            ("People", ["Json", $"{Core}/Facts"]),
            ("Sidecars", ["Lines", "People"]),
            ("Unread", ["Json", $"{Core}/Facts"]),
            ("Payloads", ["Unread"]),
            ("Decoding", ["Sidecars", "Payloads"]),
            (Root, ["Decoding"]),
            ("Finance", [Root]),
            ("MediaFiles", ["Finance"]),
            ("Contacts", ["Decoding"]),
            ("Completeness", ["Finance", "MediaFiles"])),
        .. Of("WeChatPolicy.Rules.Files",
            ("Inspections", [$"{Core}/Facts"]),
            ("Bounds", ["Inspections"]),
            ("Formats", ["Bounds"]),
            ("Texts", ["Formats"]),
            ("Containers", ["Formats"]),
            (Root, ["Texts", "Containers"])),
        .. Of("WeChatPolicy.Rules.DataZone",
            ("Transcripts", [$"{Core}/Decisions"]),
            ("Reading", ["Transcripts"]),
            ("Judging", ["Reading", $"{Core}/Engine"]),
            ("Json", ["Reading"]),
            (Root, ["Judging"])),
        .. Of("WeChatPolicy.Rules.Workflows",
            ("Expressions", [$"{Core}/Engine"]),
            ("Documents", ["Expressions"]),
            ("Reference", ["Documents"]),
            ("Loading", ["Documents"]),
            (Root, ["Loading"]),
            ("Hosting", [Root, $"{Core}/Hosting"])),
        .. Of("WeChatPolicy.Rules.Tool",
            ("Checks", [$"WeChatPolicy.Rules.Workflows/{Root}"]),
            ("Contacts", ["WeChatPolicy.Rules.WeCom/Contacts"]),
            (Root, ["Checks", "Contacts", $"WeChatPolicy.Rules.WeCom/{Root}"])),
        .. Of("WeChatPolicy.Rules.RulesEngine",
            ("Objects", [$"WeChatPolicy.Rules.Workflows/{Root}"]),
            (Root, ["Objects"])),
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
