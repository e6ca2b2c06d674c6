namespace WeChatPolicy.Rules.WeCom;

/// <summary>Somebody in a customer group.</summary>
internal sealed record ContactGroupMember(string Id, string? Name, bool IsExternal, string Place);

/// <summary>A customer group as the contact API answers it. Its notice is not read.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, where it has one.</param>
/// <param name="Members">Who is in it; <see langword="null"/> where the answer does not say.</param>
internal sealed record ContactGroup(string Id, string? Name, IReadOnlyList<ContactGroupMember>? Members)
{
    public static ContactGroup? Read(CheckedObject item)
    {
        var (name, members) = (item.TextOrNothing("name"), item.Has("member_list") ? ReadMembers(item) : null);
        return item.RequiredText("chat_id") is { } id ? new ContactGroup(id, name, members) : null;
    }

    private static List<ContactGroupMember> ReadMembers(CheckedObject group)
    {
        var members = new List<ContactGroupMember>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in group.Objects("member_list"))
        {
            var (id, name, type) = (item.RequiredText("userid"), item.TextOrNothing("name"), item.Whole("type"));
            if (type is not (1 or 2)) item.Fault("type", "1 (of the company) or 2 (from outside) is wanted");
            else if (id is not null && !ids.Add(id)) item.Fault("userid", "is in the group twice");
            else if (id is not null) members.Add(new ContactGroupMember(id, name == id ? null : name, type == 2, item.Path));
        }

        return members;
    }
}
