namespace WeChatPolicy.Rules.WeCom;

/// <summary>Makes a directory of what the answers listed. What they leave open stays open, and is noted.</summary>
internal sealed class ContactComposition(ContactBook book, List<string> faults)
{
    private const int HasLeft = 5;

    private readonly Dictionary<string, Participant> _externals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Participant> _employees = new(StringComparer.Ordinal);
    private readonly ContactNotes _notes = new();

    public IReadOnlyList<string> Notes => [.. book.Notes.ToList(), .. _notes.ToList()];

    public DirectoryContent Compose(string? company, DateOnly? asOf)
    {
        foreach (var page in book.Unfinished) _notes.Add(page, "another page follows, and was not read");
        var departments = new ContactDepartments(faults);
        foreach (var department in book.Departments) departments.Add(department);
        var names = departments.Names();
        foreach (var user in book.Users.Values) _employees[user.Id] = Employee(user, names, departments.IsEmpty);
        foreach (var external in book.Externals.Values) AddExternal(external);
        var rooms = book.Groups.Values.Select(Room).ToArray();
        return new DirectoryContent { Company = company, AsOf = asOf, Employees = [.. _employees.Values], Externals = [.. _externals.Values], Rooms = rooms };
    }

    private Participant Employee(ContactUser user, IReadOnlyDictionary<long, string?> names, bool nothingOfDepartments)
    {
        if (user.Status == HasLeft) _notes.Add($"{user.Place}.status", "has left, and the API does not say when: fill in 'left'");
        else if (user.Status is not (null or 1 or 2 or 4)) _notes.Add($"{user.Place}.status", "is none of the states that are documented");
        return new Participant
        {
            Id = user.Id,
            Kind = ParticipantKind.Employee,
            Name = user.Name,
            Title = user.Title,
            Department = Department(user, names, nothingOfDepartments),
            ManagerId = Manager(user),
        };
    }

    private string? Department(ContactUser user, IReadOnlyDictionary<long, string?> names, bool nothingOfDepartments)
    {
        var all = user.Departments ?? [.. user.Mentioned];
        if ((user.MainDepartment ?? (all is [var only] ? only : null)) is not { } id)
        {
            if (all.Length > 1) _notes.Add(user.Place, "belongs to several departments and has no main_department; the department is left out");
            return null;
        }

        if (names.TryGetValue(id, out var name) && name is not null) return name;
        _notes.Add(
            nothingOfDepartments ? "department/list" : user.Place,
            nothingOfDepartments ? "was not read; the departments are left out" : "belongs to a department that is not listed, or has no name of its own; the department is left out");
        return null;
    }

    private string? Manager(ContactUser user)
    {
        if (user.Leaders is not [{ } leader])
        {
            if (user.Leaders is { Length: > 1 }) _notes.Add($"{user.Place}.direct_leader", "names several; the manager is left out");
            return null;
        }

        if (leader != user.Id && book.Users.ContainsKey(leader)) return leader;
        _notes.Add($"{user.Place}.direct_leader", leader == user.Id ? "is the user; the manager is left out" : "is listed in no answer; the manager is left out");
        return null;
    }

    private void AddExternal(ContactExternal external)
    {
        if (_employees.ContainsKey(external.Id)) faults.Add($"{external.Place}.external_userid: is the userid of an employee too");
        _externals[external.Id] = new Participant { Id = external.Id, Kind = external.Kind, Name = external.Name, Department = external.Company };
    }

    private Conversation Room(ContactGroup group)
    {
        var members = group.Members?.Select(Member).ToArray();
        return new Conversation
        {
            Id = group.Id,
            Kind = ConversationKind.Group,
            Name = group.Name,
            WorkGroup = Ternary.Yes,
            External = DirectoryRooms.External(members),
            Members = members is null ? KnownList<Participant>.Unknown : new(members),
        };
    }

    /// <summary>Whoever is in a group is listed: the answer says on which side they are. A list of members with gaps would pass for a whole one.</summary>
    private Participant Member(ContactGroupMember member)
    {
        var (own, others) = member.IsExternal ? (_externals, _employees) : (_employees, _externals);
        if (others.ContainsKey(member.Id)) faults.Add($"{member.Place}.type: the member is on the other side in another answer");
        if (own.TryGetValue(member.Id, out var known)) return known;
        if (!member.IsExternal)
        {
            _notes.Add(member.Place, book.Users.Count == 0
                ? "no answer lists users: of the employees only those in customer groups are known, and nobody else is judged"
                : "is of the company and in no other answer; listed by the id");
        }

        var kind = member.IsExternal ? ExternalId.KindByPrefix(member.Id) ?? ParticipantKind.Outsider : ParticipantKind.Employee;
        return own[member.Id] = new Participant { Id = member.Id, Kind = kind, Name = member.Name };
    }
}
