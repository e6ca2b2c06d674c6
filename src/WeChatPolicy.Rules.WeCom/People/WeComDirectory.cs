using System.Collections.Frozen;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Who is who in an archive: the company's people, their accounts, its rooms, and the outsiders it talks to.</summary>
/// <remarks>Immutable; any number of readers may share one. The format of the file is described in FORMATS.md.</remarks>
public sealed class WeComDirectory
{
    private readonly DirectoryContent _content;
    private readonly FrozenSet<string> _employees;
    private readonly FrozenDictionary<string, Participant> _people;
    private readonly FrozenDictionary<string, AccountProfile> _accounts;
    private readonly FrozenDictionary<string, Conversation> _rooms;
    private readonly FrozenDictionary<(string, string), ConversationPurpose> _pairs;
    private readonly FrozenDictionary<string, string[]> _idsByName;
    private readonly FrozenDictionary<string, FrozenSet<string>> _namesakes;
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _idsByNameSpan;

    internal WeComDirectory(DirectoryContent content)
    {
        _content = content;
        Company = content.Company;
        AsOf = content.AsOf;
        _employees = content.Employees.Select(person => person.Id).ToFrozenSet(StringComparer.Ordinal);
        var people = content.Employees.Concat(content.Externals).ToArray();
        _people = people.ToFrozenDictionary(person => person.Id, StringComparer.Ordinal);
        var listed = content.Accounts.Select(account => account.Id).ToHashSet(StringComparer.Ordinal);
        var accounts = content.Accounts.Concat(_employees.Where(id => !listed.Contains(id)).Select(OwnAccount)).ToArray();
        _accounts = accounts.ToFrozenDictionary(account => account.Id, StringComparer.Ordinal);
        _rooms = content.Rooms.ToFrozenDictionary(room => room.Id, StringComparer.Ordinal);
        _pairs = content.DirectChats.ToFrozenDictionary(pair => pair.Key, pair => pair.Value);
        var named = people.Select(person => (Name: person.Name ?? person.Id, person.Id)).ToArray();
        var names = named.Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);

        // Clients show names; an id is meant where nobody is called so.
        _idsByName = people.Select(person => (Name: person.Id, person.Id))
            .Concat(accounts.Where(account => account.HolderId is not null).Select(account => (Name: account.Id, Id: account.HolderId!)))
            .Where(entry => !names.Contains(entry.Name)).Concat(named)
            .GroupBy(entry => entry.Name, entry => entry.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        _namesakes = _idsByName.Where(entry => entry.Value.Length > 1).ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        LongestName = _idsByName.Keys.Select(name => name.Length).DefaultIfEmpty(0).Max();
        _idsByNameSpan = _idsByName.GetAlternateLookup<ReadOnlySpan<char>>();
        People = CompanyDirectory.Create(people, accounts, content.Rooms);
    }

    /// <summary>A directory that lists nobody: the form of the ids decides, and every other id is an employee's.</summary>
    public static WeComDirectory Empty { get; } = new(new DirectoryContent());

    /// <summary>The name of the company, where it is given.</summary>
    public string? Company { get; }

    /// <summary>The day as of which it holds, where it is given.</summary>
    public DateOnly? AsOf { get; }

    /// <summary>The same as the library's own directory.</summary>
    public CompanyDirectory People { get; }

    /// <summary>How long the longest name, or id, is; 0 where there is none.</summary>
    internal int LongestName { get; }

    /// <summary>Reads a directory.</summary>
    /// <exception cref="DirectoryFormatException">It cannot be read or contradicts itself; every fault is listed.</exception>
    public static WeComDirectory Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new WeComDirectory(DirectoryContent.Read(stream));
    }

    /// <summary>Reads a directory from a file.</summary>
    /// <exception cref="DirectoryFormatException">It cannot be read or contradicts itself; every fault is listed.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static WeComDirectory Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <summary>Writes it as <c>directory.json</c>, which <see cref="Load(Stream)"/> reads back. What is not known is left out. The stream is left open.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        DirectoryWriter.Write(stream, _content);
    }

    /// <summary>Tells who stands behind an id: first the accounts, then the people, then its form.</summary>
    internal Correspondent Find(string id)
    {
        if (_accounts.TryGetValue(id, out var account))
        {
            var holder = account.HolderId is { } holderId ? _people[holderId] : new Participant { Id = id, Kind = ExternalId.Kind(id) ?? ParticipantKind.Unknown };
            return new Correspondent(id, holder, account);
        }

        if (_people.TryGetValue(id, out var person)) return new Correspondent(id, person, null);
        if (ExternalId.Kind(id) is { } kind) return new Correspondent(id, new Participant { Id = id, Kind = kind }, null);
        return _employees.Count == 0
            ? new Correspondent(id, new Participant { Id = id, Kind = ParticipantKind.Employee }, OwnAccount(id))
            : new Correspondent(id, new Participant { Id = id, Kind = ParticipantKind.Unknown }, null) { IsUnlisted = true };
    }

    /// <summary>The room of an id. What a message shows (somebody from outside is there) beats what the file says.</summary>
    internal Conversation FindRoom(string id, Ternary external)
    {
        if (!_rooms.TryGetValue(id, out var room)) return new Conversation { Id = id, Kind = ConversationKind.Group, WorkGroup = Ternary.Yes, External = external };
        if (room.External == external || (external != Ternary.Yes && room.External != Ternary.Unknown)) return room;
        return room with { External = external };
    }

    /// <summary>What a chat of two is for: said of these two ids, or of the two people.</summary>
    internal ConversationPurpose PurposeOf(Correspondent first, Correspondent second) =>
        _pairs.TryGetValue(DirectoryContent.Pair(first.Id, second.Id), out var purpose)
            || _pairs.TryGetValue(DirectoryContent.Pair(first.Participant.Id, second.Participant.Id), out purpose)
                ? purpose : ConversationPurpose.Unknown;

    /// <summary>Whether somebody has a name, or is meant by an id.</summary>
    internal bool IsName(ReadOnlySpan<char> name) => _idsByNameSpan.ContainsKey(name);

    /// <summary>Whether an id is that of somebody who is listed.</summary>
    internal bool IsListed(string id) => _people.ContainsKey(id) || _accounts.ContainsKey(id);

    /// <summary>The id of the person of a name, the present ones first; <see langword="null"/> where it is nobody's, or could be several's.</summary>
    internal string? FindByName(ReadOnlySpan<char> name, Present present)
    {
        if (!_idsByNameSpan.TryGetValue(name, out var ids)) return null;
        return ids.Length == 1 ? ids[0] : present.OnlyOneOf(_namesakes[name.ToString()]);
    }

    private static AccountProfile OwnAccount(string id) =>
        new() { Id = id, HolderId = id, Ownership = AccountOwnership.Company, Designated = Ternary.Yes };
}
