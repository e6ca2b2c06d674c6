namespace WeChatPolicy.Rules.WeCom;

/// <summary>All that the answers listed, each person and group once.</summary>
internal sealed class ContactBook(List<string> faults)
{
    private readonly Dictionary<string, string> _unfinished = new(StringComparer.Ordinal);

    public List<ContactDepartment> Departments { get; } = [];

    public Dictionary<string, ContactUser> Users { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ContactExternal> Externals { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ContactGroup> Groups { get; } = new(StringComparer.Ordinal);

    public ContactNotes Notes { get; } = new();

    /// <summary>Pages that announce another one, which was not read.</summary>
    public IEnumerable<string> Unfinished => _unfinished.Values;

    /// <summary>Takes an answer, by the members that tell which it is.</summary>
    public void Take(CheckedObject answer)
    {
        if (answer.Has("userlist")) TakeEach(answer, "userlist", ContactUser.Read, Add);
        else if (answer.Has("dept_user")) TakeIds(answer);
        else if (answer.Has("userid")) TakeOne(answer, ContactUser.Read, Add);
        else if (answer.IsList("department")) TakeEach(answer, "department", ContactDepartment.Read, Departments.Add);
        else if (answer.Has("department")) TakeOne(answer.Inner("department"), ContactDepartment.Read, Departments.Add);
        else if (answer.Has("department_id")) TakeEach(answer, "department_id", ContactDepartment.Read, Departments.Add);
        else if (answer.Has("external_contact_list")) TakeContacts(answer);
        else if (answer.Has("external_contact")) TakeOne(answer.Inner("external_contact"), ContactExternal.Read, Add);
        else if (answer.Has("group_chat")) TakeOne(answer.Inner("group_chat"), ContactGroup.Read, Add);
        else if (answer.Has("agreeinfo")) answer.Fault("agreeinfo", "is about consents to archiving and no directory; leave the file out");
        else answer.Fault(null, "is none of the answers that are read here: userlist, dept_user, userid, department, department_id, external_contact_list, external_contact or group_chat is wanted");
    }

    private static void TakeOne<T>(CheckedObject? item, Func<CheckedObject, T?> read, Action<T> add)
        where T : class
    {
        if (item is not null && read(item) is { } one) add(one);
    }

    private static void TakeEach<T>(CheckedObject answer, string list, Func<CheckedObject, T?> read, Action<T> add)
        where T : class
    {
        foreach (var item in answer.Objects(list)) TakeOne(item, read, add);
    }

    /// <summary>A user and one department; whoever belongs to several is listed for each.</summary>
    private void TakeIds(CheckedObject answer)
    {
        NotePages(answer, "dept_user");
        foreach (var item in answer.Objects("dept_user"))
        {
            var (id, department) = (item.RequiredText("userid"), item.Whole("department"));
            if (id is null) continue;
            var user = new ContactUser { Id = id, Place = item.Path };
            if (department is { } known) user.Mentioned.Add(known);
            Add(user);
        }
    }

    private void TakeContacts(CheckedObject answer)
    {
        NotePages(answer, "external_contact_list");
        foreach (var item in answer.Objects("external_contact_list"))
        {
            if (item.Has("external_contact")) TakeOne(item.Inner("external_contact"), ContactExternal.Read, Add);
            else item.Fault("external_contact", "is missing");
        }

        if (answer.Inner("fail_info") is { } failed && failed.Texts("unlicensed_userid_list").Length > 0)
        {
            Notes.Add(failed.Path, "the API left out the contacts of employees without a licence");
        }
    }

    /// <summary>A page that names the next one goes on in the next answer of its kind.</summary>
    private void NotePages(CheckedObject answer, string kind)
    {
        if (answer.TextOrNothing("next_cursor") is null) _unfinished.Remove(kind);
        else _unfinished[kind] = $"{answer.Path}.next_cursor";
    }

    private void Add(ContactUser user)
    {
        if (Users.TryAdd(user.Id, user)) return;
        var known = Users[user.Id];
        var contradictions = known.Add(user);
        if (contradictions.Count > 0) faults.Add($"{user.Place}: says otherwise than {known.Place} of the same user: {string.Join(", ", contradictions)}; fetch both anew");
    }

    /// <summary>Outsiders call themselves what they like, and change it: what was read last counts.</summary>
    private void Add(ContactExternal external)
    {
        if (Externals.TryAdd(external.Id, external)) return;
        var known = Externals[external.Id];
        if (known.Name is not null && external.Name is not null && known.Name != external.Name) Notes.Add(external.Place, "has another name than in an answer before; the later one counts");
        Externals[external.Id] = external with { Name = external.Name ?? known.Name, Company = external.Company ?? known.Company, Type = external.Type ?? known.Type };
    }

    /// <summary>People come and go in a group: what was read last counts.</summary>
    private void Add(ContactGroup group) => Groups[group.Id] = group;
}
