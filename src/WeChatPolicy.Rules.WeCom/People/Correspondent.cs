namespace WeChatPolicy.Rules.WeCom;

/// <summary>Whoever stands behind an id of the archive: the person, and the company-side account that the id is.</summary>
internal sealed class Correspondent(string id, Participant participant, AccountProfile? account)
{
    /// <summary>The id in the archive.</summary>
    public string Id { get; } = id;

    public Participant Participant { get; } = participant;

    /// <summary>The account, where the company or one of its people holds it.</summary>
    public AccountProfile? Account { get; } = account;

    /// <summary>Whether the directory lists people, but not this one.</summary>
    public bool IsUnlisted { get; init; }

    public Ternary IsOutside => Participant.Kind switch
    {
        ParticipantKind.Customer or ParticipantKind.Partner or ParticipantKind.Outsider => Ternary.Yes,
        ParticipantKind.Unknown => Ternary.Unknown,
        _ => Ternary.No,
    };
}
