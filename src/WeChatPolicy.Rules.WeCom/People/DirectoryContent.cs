using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>What a directory file says, read and checked.</summary>
internal sealed class DirectoryContent
{
    private static readonly JsonDocumentOptions s_lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public string? Company { get; init; }

    public DateOnly? AsOf { get; init; }

    public IReadOnlyList<Participant> Employees { get; set; } = [];

    public IReadOnlyList<AccountProfile> Accounts { get; private set; } = [];

    public IReadOnlyList<Participant> Externals { get; set; } = [];

    public IReadOnlyList<Conversation> Rooms { get; set; } = [];

    public IReadOnlyDictionary<(string, string), ConversationPurpose> DirectChats { get; private set; } = new Dictionary<(string, string), ConversationPurpose>();

    public static DirectoryContent Read(Stream stream)
    {
        try
        {
            return ReadChecked(stream);
        }
        catch (InvalidOperationException error)
        {
            throw new DirectoryFormatException("$: a name in it holds half of a surrogate pair, or is not valid UTF-8", error);
        }
    }

    /// <summary>Two ids in an order that does not depend on who speaks.</summary>
    public static (string, string) Pair(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    private static DirectoryContent ReadChecked(Stream stream)
    {
        var faults = new List<string>();
        using var document = Parse(stream);
        if (CheckedObject.From(document.RootElement, "$", faults) is not { } root) throw new DirectoryFormatException(faults);
        var content = new DirectoryContent { Company = root.Text("company"), AsOf = root.Date("asOf") };
        var ids = new KnownIds();
        content.Employees = DirectoryPeople.Employees(root, ids);
        content.Externals = DirectoryPeople.Externals(root, ids);
        content.Accounts = DirectoryPeople.Accounts(root, ids);
        content.Rooms = DirectoryRooms.Rooms(root, ids, content);
        content.DirectChats = DirectoryRooms.DirectChats(root, ids);
        return faults.Count == 0 ? content : throw new DirectoryFormatException(faults);
    }

    private static JsonDocument Parse(Stream stream)
    {
        try
        {
            return JsonDocument.Parse(stream, s_lenient);
        }
        catch (JsonException error)
        {
            throw new DirectoryFormatException($"$: not valid JSON at line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}", error);
        }
    }
}

/// <summary>The ids that a directory file has listed so far, by list.</summary>
internal sealed class KnownIds
{
    public HashSet<string> Employees { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Externals { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Accounts { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Rooms { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether somebody stands behind an id, be it only that its form tells what.</summary>
    public bool IsSomebody(string id) =>
        Employees.Contains(id) || Externals.Contains(id) || Accounts.Contains(id) || ExternalId.Kind(id) is not null;

    /// <summary>Takes a list's own id, noting where it is missing or taken.</summary>
    public static string? Take(CheckedObject item, HashSet<string> list)
    {
        if (item.RequiredText("id") is not { } id) return null;
        if (list.Add(id)) return id;
        item.Fault("id", $"'{id}' is listed twice");
        return null;
    }
}
