namespace WeChatPolicy.Rules.WeCom;

/// <summary>One of the company's people as the contact API answers them. Telephone numbers, addresses and pictures are not read.</summary>
internal sealed class ContactUser
{
    public required string Id { get; init; }

    /// <summary>Where they were read first, for whoever has to look.</summary>
    public required string Place { get; init; }

    public string? Name { get; set; }

    public string? Title { get; set; }

    /// <summary>The departments that they belong to; <see langword="null"/> where no answer lists them all.</summary>
    public long[]? Departments { get; set; }

    /// <summary>Departments of an answer that gives one at a time (<c>user/list_id</c>).</summary>
    public HashSet<long> Mentioned { get; } = [];

    public long? MainDepartment { get; set; }

    /// <summary>Their direct superiors, at most one as a rule.</summary>
    public string?[]? Leaders { get; set; }

    /// <summary>1 active, 2 disabled, 4 not activated, 5 left.</summary>
    public long? Status { get; set; }

    public static ContactUser? Read(CheckedObject item)
    {
        var (name, title, departments, main, status) = (item.TextOrNothing("name"), item.TextOrNothing("position"), item.Wholes("department"), item.Whole("main_department"), item.Whole("status"));
        var leaders = item.Has("direct_leader") ? item.Texts("direct_leader") : null;
        if (item.RequiredText("userid") is not { } id) return null;
        return new ContactUser
        {
            Id = id,
            Place = item.Path,

            // Whoever may not see names is given the id in their place.
            Name = name == id ? null : name,
            Title = title,
            Departments = departments,
            MainDepartment = main is 0 ? null : main,
            Leaders = leaders,
            Status = status,
        };
    }

    /// <summary>Adds what another answer says.</summary>
    /// <returns>The members in which the two contradict each other.</returns>
    public IReadOnlyList<string> Add(ContactUser other)
    {
        var contradictions = new List<string>();
        Name = Either(Name, other.Name, "name", static (one, two) => one == two);
        Title = Either(Title, other.Title, "position", static (one, two) => one == two);
        Departments = Either(Departments, other.Departments, "department", static (one, two) => one.ToHashSet().SetEquals(two));
        Leaders = Either(Leaders, other.Leaders, "direct_leader", static (one, two) => one.ToHashSet(StringComparer.Ordinal).SetEquals(two));
        MainDepartment = EitherNumber(MainDepartment, other.MainDepartment, "main_department");
        Status = EitherNumber(Status, other.Status, "status");
        Mentioned.UnionWith(other.Mentioned);
        return contradictions;

        T? Either<T>(T? one, T? two, string member, Func<T, T, bool> same)
            where T : class
        {
            if (one is not null && two is not null && !same(one, two)) contradictions.Add(member);
            return one ?? two;
        }

        long? EitherNumber(long? one, long? two, string member)
        {
            if (one is not null && two is not null && one != two) contradictions.Add(member);
            return one ?? two;
        }
    }
}
