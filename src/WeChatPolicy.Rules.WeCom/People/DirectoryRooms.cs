namespace WeChatPolicy.Rules.WeCom;

/// <summary>Reads the conversations of a directory file.</summary>
internal static class DirectoryRooms
{
    private enum RoomKind
    {
        Group,
        Moments,
        OfficialAccount,
    }

    public static IReadOnlyList<Conversation> Rooms(CheckedObject root, KnownIds ids, DirectoryContent content)
    {
        var people = content.Employees.Concat(content.Externals).DistinctBy(person => person.Id).ToDictionary(person => person.Id, StringComparer.Ordinal);
        var holders = content.Accounts.Where(account => account.HolderId is not null).DistinctBy(account => account.Id).ToDictionary(account => account.Id, account => account.HolderId!, StringComparer.Ordinal);
        var rooms = new List<Conversation>();
        foreach (var item in root.Objects("rooms"))
        {
            var id = KnownIds.Take(item, ids.Rooms);
            var members = Members(item, ids, people, holders);
            var kind = Kind(item.Choice("kind", RoomKind.Group));
            var purpose = item.Choice("purpose", ConversationPurpose.Unknown);
            var workGroup = item.Choice("workGroup", WorkGroup(kind, purpose));
            var external = item.Choice("external", External(members));
            var exemption = item.Choice("exemption", ConversationExemption.None);
            var supervision = item.Choice("supervisionChannel", Ternary.Unknown);
            var name = item.Text("name");
            if (id is null) continue;
            rooms.Add(new Conversation
            {
                Id = id,
                Kind = kind,
                Name = name,
                Purpose = purpose,
                WorkGroup = workGroup,
                External = external,
                Exemption = exemption,
                SupervisionChannel = supervision,
                Members = members is null ? KnownList<Participant>.Unknown : new(members),
            });
        }

        return rooms;
    }

    public static IReadOnlyDictionary<(string, string), ConversationPurpose> DirectChats(CheckedObject root, KnownIds ids)
    {
        var chats = new Dictionary<(string, string), ConversationPurpose>();
        foreach (var item in root.Objects("directChats"))
        {
            var members = item.Texts("members");
            var purpose = item.Choice("purpose", ConversationPurpose.Unknown);
            CheckMembers(item, members, ids);
            if (members.Length != 2 || members[0] == members[1]) item.Fault("members", "two different ids are wanted");
            else if (!chats.TryAdd(DirectoryContent.Pair(members[0]!, members[1]!), purpose)) item.Fault("members", "this pair is listed twice");
        }

        return chats;
    }

    private static Participant[]? Members(CheckedObject item, KnownIds ids, Dictionary<string, Participant> people, Dictionary<string, string> holders)
    {
        if (!item.Has("members")) return null;
        var members = item.Texts("members");
        CheckMembers(item, members, ids);
        if (members.Distinct(StringComparer.Ordinal).Count() != members.Length) item.Fault("members", "somebody is listed twice");
        return [.. members.Select(id => Member(id!, people, holders)).DistinctBy(person => person.Id)];
    }

    private static void CheckMembers(CheckedObject item, string?[] members, KnownIds ids)
    {
        for (var i = 0; i < members.Length; i++)
        {
            if (!ids.IsSomebody(members[i]!)) item.Fault($"members[{i}]", $"'{members[i]}' is listed nowhere and is no external_userid of WeCom");
        }
    }

    private static Participant Member(string id, Dictionary<string, Participant> people, Dictionary<string, string> holders) =>
        people.GetValueOrDefault(holders.GetValueOrDefault(id, id)) ?? new Participant { Id = id, Kind = ExternalId.Kind(id) ?? ParticipantKind.Unknown };

    private static ConversationKind Kind(RoomKind kind) => kind switch
    {
        RoomKind.Moments => ConversationKind.Moments,
        RoomKind.OfficialAccount => ConversationKind.OfficialAccount,
        _ => ConversationKind.Group,
    };

    /// <summary>A room of which nothing else is said is a work group, as it is without a directory.</summary>
    public static Ternary WorkGroup(ConversationKind kind, ConversationPurpose purpose) =>
        kind == ConversationKind.Group && purpose != ConversationPurpose.Private ? Ternary.Yes : Ternary.No;

    /// <summary>A room of which nothing else is said goes by who is in it.</summary>
    public static Ternary External(IReadOnlyList<Participant>? members)
    {
        if (members is null || members.Count == 0) return Ternary.Unknown;
        if (members.Any(member => member.Kind is ParticipantKind.Customer or ParticipantKind.Partner or ParticipantKind.Outsider)) return Ternary.Yes;
        return members.Any(member => member.Kind == ParticipantKind.Unknown) ? Ternary.Unknown : Ternary.No;
    }
}
