namespace WeChatPolicy.Rules.WeCom;

/// <summary>A department as the contact API answers it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">Its name; an answer may give the numbers alone.</param>
/// <param name="Parent">The number of the one above it; 0: there is none.</param>
/// <param name="Place">Where it was read, for whoever has to look.</param>
internal sealed record ContactDepartment(long Id, string? Name, long? Parent, string Place)
{
    public static ContactDepartment? Read(CheckedObject item)
    {
        var (id, name, parent) = (item.Whole("id"), item.TextOrNothing("name"), item.Whole("parentid"));
        if (id is not null) return new ContactDepartment(id.Value, name, parent, item.Path);
        if (!item.Has("id")) item.Fault("id", "is missing");
        return null;
    }
}
