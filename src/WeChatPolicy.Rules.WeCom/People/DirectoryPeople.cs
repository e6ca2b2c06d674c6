namespace WeChatPolicy.Rules.WeCom;

/// <summary>Reads the people of a directory file and the accounts that they hold.</summary>
internal static class DirectoryPeople
{
    public static IReadOnlyList<Participant> Employees(CheckedObject root, KnownIds ids)
    {
        var items = root.Objects("employees").ToArray();
        var people = new List<Participant>();
        foreach (var item in items)
        {
            var id = KnownIds.Take(item, ids.Employees);
            var joined = item.Date("joined");
            var left = item.Date("left");
            if (left < joined) item.Fault("left", "is before 'joined'");
            var clearance = item.Choice("clearance", Classification.Unknown);
            var (name, department, title, manager) = (item.Text("name"), item.Text("department"), item.Text("title"), item.Text("manager"));
            if (id is null || left < joined) continue;
            people.Add(new Participant
            {
                Id = id,
                Kind = ParticipantKind.Employee,
                Name = name,
                Department = department,
                Title = title,
                ManagerId = manager,
                Clearance = clearance,
                JoinedAt = joined is { } first ? StartOf(first) : null,
                LeftAt = left is { } last ? EndOf(last) : null,
            });
        }

        foreach (var item in items)
        {
            if (item.Has("manager") && item.Text("manager") is { } manager) CheckManager(item, manager, ids);
        }

        return people;
    }

    public static IReadOnlyList<Participant> Externals(CheckedObject root, KnownIds ids)
    {
        var people = new List<Participant>();
        foreach (var item in root.Objects("externals"))
        {
            var id = KnownIds.Take(item, ids.Externals);
            var kind = item.Choice("kind", id is null ? ParticipantKind.Unknown : ExternalId.KindByPrefix(id) ?? ParticipantKind.Outsider);
            if (kind == ParticipantKind.Employee) item.Fault("kind", "an external cannot be an Employee; list it under 'employees'");
            var clearance = item.Choice("clearance", Classification.Unknown);
            var (name, company) = (item.Text("name"), item.Text("company"));
            if (id is null) continue;
            if (ids.Employees.Contains(id)) item.Fault("id", $"'{id}' is listed under 'employees' too");
            people.Add(new Participant { Id = id, Kind = kind, Name = name, Department = company, Clearance = clearance });
        }

        return people;
    }

    public static IReadOnlyList<AccountProfile> Accounts(CheckedObject root, KnownIds ids)
    {
        var accounts = new List<AccountProfile>();
        foreach (var item in root.Objects("accounts"))
        {
            var id = KnownIds.Take(item, ids.Accounts);
            var holder = item.Text("holder");
            if (holder is not null && !ids.Employees.Contains(holder) && !ids.Externals.Contains(holder)) item.Fault("holder", $"'{holder}' is listed under neither 'employees' nor 'externals'");
            var ownership = item.Choice("ownership", AccountOwnership.Unknown);
            var designated = item.Choice("designated", Ternary.Unknown);
            var authorised = item.Choice("authorisedForBusiness", Ternary.Unknown);
            if (id is null) continue;
            accounts.Add(new AccountProfile { Id = id, HolderId = holder, Ownership = ownership, Designated = designated, AuthorisedForBusiness = authorised });
        }

        return accounts;
    }

    /// <summary>The first day of employment, as the file says it.</summary>
    public static DateOnly? FirstDay(Participant person) => person.JoinedAt is { } at ? DayOf(at) : null;

    /// <summary>The last day of employment, as the file says it.</summary>
    public static DateOnly? LastDay(Participant person) => person.LeftAt is not { } at ? null : at == DateTimeOffset.MaxValue ? DateOnly.MaxValue : DayOf(at).AddDays(-1);

    private static DateOnly DayOf(DateTimeOffset at) => at == DateTimeOffset.MinValue ? DateOnly.MinValue : DateOnly.FromDateTime(at.DateTime);

    private static void CheckManager(CheckedObject item, string manager, KnownIds ids)
    {
        if (item.Has("id") && item.Text("id") == manager) item.Fault("manager", $"'{manager}' is their own superior");
        else if (!ids.Employees.Contains(manager)) item.Fault("manager", $"'{manager}' is not listed under 'employees'");
    }

    /// <summary>The beginning of a day in China; the beginning of time for the first day there is, which begins before it.</summary>
    private static DateTimeOffset StartOf(DateOnly day) => day == DateOnly.MinValue ? DateTimeOffset.MinValue : new(day, TimeOnly.MinValue, ArchiveTime.China);

    /// <summary>The last day of employment is a working day like any other; it ends where the next begins.</summary>
    private static DateTimeOffset EndOf(DateOnly day) => day == DateOnly.MaxValue ? DateTimeOffset.MaxValue : StartOf(day.AddDays(1));
}
