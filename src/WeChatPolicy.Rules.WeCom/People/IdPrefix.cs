namespace WeChatPolicy.Rules.WeCom;

/// <summary>What the first letters of an archive's id tell where nobody tells more.</summary>
internal static class IdPrefix
{
    /// <summary>The kind of an outsider or robot; <see langword="null"/> for an id of the company's own.</summary>
    public static ParticipantKind? Kind(string id) => id switch
    {
        ['w', 'm', ..] => ParticipantKind.Customer,
        ['w', 'o', ..] => ParticipantKind.Partner,
        ['w', 'b', ..] => ParticipantKind.Robot,
        _ => null,
    };

    public static bool IsRoom(string id) => id is ['w', 'r', ..];
}
