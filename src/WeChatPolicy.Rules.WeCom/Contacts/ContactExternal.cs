namespace WeChatPolicy.Rules.WeCom;

/// <summary>Somebody from outside as the contact API answers them. What an employee wrote about them is not read.</summary>
internal sealed record ContactExternal(string Id, string? Name, string? Company, long? Type, string Place)
{
    public static ContactExternal? Read(CheckedObject item)
    {
        var (name, company, type) = (item.TextOrNothing("name"), item.TextOrNothing("corp_name"), item.Whole("type"));
        return item.RequiredText("external_userid") is { } id ? new ContactExternal(id, name, company, type, item.Path) : null;
    }

    /// <summary>What the id tells decides, as it does without a directory; else what the API says: 1 somebody on WeChat, 2 somebody of another company.</summary>
    public ParticipantKind Kind => ExternalId.KindByPrefix(Id) ?? Type switch
    {
        1 => ParticipantKind.Customer,
        2 => ParticipantKind.Partner,
        _ => ParticipantKind.Outsider,
    };
}
