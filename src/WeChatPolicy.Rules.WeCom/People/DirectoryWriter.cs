using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Writes a directory file. What reading would say by itself is left out, so that people can read and mend it.</summary>
internal static class DirectoryWriter
{
    private static readonly JsonWriterOptions s_readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream stream, DirectoryContent content)
    {
        using var json = new Utf8JsonWriter(stream, s_readable);
        json.WriteStartObject();
        Text(json, "company", content.Company);
        Day(json, "asOf", content.AsOf);
        List(json, "employees", content.Employees, Employee);
        List(json, "accounts", content.Accounts, Account);
        List(json, "rooms", content.Rooms, Room);
        List(json, "directChats", [.. content.DirectChats], DirectChat);
        List(json, "externals", content.Externals, External);
        json.WriteEndObject();
    }

    private static void Employee(Utf8JsonWriter json, Participant person)
    {
        json.WriteString("id", person.Id);
        Text(json, "name", person.Name);
        Text(json, "department", person.Department);
        Text(json, "title", person.Title);
        Text(json, "manager", person.ManagerId);
        Day(json, "joined", DirectoryPeople.FirstDay(person));
        Day(json, "left", DirectoryPeople.LastDay(person));
        Choice(json, "clearance", person.Clearance, Classification.Unknown);
    }

    private static void Account(Utf8JsonWriter json, AccountProfile account)
    {
        json.WriteString("id", account.Id);
        Text(json, "holder", account.HolderId);
        Choice(json, "ownership", account.Ownership, AccountOwnership.Unknown);
        Choice(json, "designated", account.Designated, Ternary.Unknown);
        Choice(json, "authorisedForBusiness", account.AuthorisedForBusiness, Ternary.Unknown);
    }

    private static void Room(Utf8JsonWriter json, Conversation room)
    {
        var members = room.Members.IsKnown ? room.Members.Value : null;
        json.WriteString("id", room.Id);
        Text(json, "name", room.Name);
        Choice(json, "kind", room.Kind, ConversationKind.Group);
        Choice(json, "purpose", room.Purpose, ConversationPurpose.Unknown);
        Choice(json, "workGroup", room.WorkGroup, DirectoryRooms.WorkGroup(room.Kind, room.Purpose));
        Choice(json, "external", room.External, DirectoryRooms.External(members));
        Choice(json, "exemption", room.Exemption, ConversationExemption.None);
        Choice(json, "supervisionChannel", room.SupervisionChannel, Ternary.Unknown);
        if (members is not null) Ids(json, members.Select(member => member.Id));
    }

    private static void DirectChat(Utf8JsonWriter json, KeyValuePair<(string One, string Other), ConversationPurpose> chat)
    {
        Ids(json, [chat.Key.One, chat.Key.Other]);
        Choice(json, "purpose", chat.Value, ConversationPurpose.Unknown);
    }

    private static void External(Utf8JsonWriter json, Participant person)
    {
        json.WriteString("id", person.Id);
        Text(json, "name", person.Name);
        Choice(json, "kind", person.Kind, ExternalId.KindByPrefix(person.Id) ?? ParticipantKind.Outsider);
        Text(json, "company", person.Department);
        Choice(json, "clearance", person.Clearance, Classification.Unknown);
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Ids(Utf8JsonWriter json, IEnumerable<string> ids)
    {
        json.WriteStartArray("members");
        foreach (var id in ids) json.WriteStringValue(id);
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    private static void Day(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known) json.WriteString(name, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static void Choice<T>(Utf8JsonWriter json, string name, T value, T read)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, read)) json.WriteString(name, value.ToString());
    }
}
