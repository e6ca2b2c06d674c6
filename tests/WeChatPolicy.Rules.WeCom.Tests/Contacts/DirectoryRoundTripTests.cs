using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace WeChatPolicy.Rules.WeCom.Tests.Contacts;

/// <summary>What is written as directory.json is read back as the same directory.</summary>
public class DirectoryRoundTripTests
{
    private static readonly string[] s_names = ["李娜", "欧阳震华", "𠮷田", "O'Brien", "张伟\n\"甲\"", "<b>王</b>", " 周 ", "é", "\u200b", "上海/销售部", "😀", "\\"];
    private static readonly string[] s_ids = ["ZhangWei", "李娜", "li.na@x", "a", "wm1", "wo2", "wb3", "𠮷", "A\"B", "wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk", "0", "zhang-wei"];
    private static readonly string[] s_days = ["0001-01-01", "0001-01-02", "2018-07-01", "2024-02-29", "9999-12-30", "9999-12-31"];

    public static Arbitrary<Directory> Directories() => Arb.From(
        from ids in Gen.Shuffle(s_ids)
        from split in Gen.Choose(0, s_ids.Length)
        from seeds in Gen.Choose(0, int.MaxValue).ListOf(40)
        select new Directory(Write(ids[..split], ids[split..], new Queue<int>(seeds)).ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })));

    [Property(Arbitrary = [typeof(DirectoryRoundTripTests)], MaxTest = 2000)]
    public void A_directory_that_is_written_is_read_back_as_it_was(Directory generated)
    {
        var read = Archive.Directory(generated.Json);
        var (again, written) = Again(read);

        Assert.Equal(Told(read), Told(again));
        Assert.Equal(written, Again(again).Written);
    }

    public static Arbitrary<Book> Books() => Arb.From(
        from names in Gen.Elements(s_names).ListOf(8)
        from numbers in Gen.Choose(0, 3).ListOf(40)
        select new Book([.. names], [.. numbers]));

    [Property(Arbitrary = [typeof(DirectoryRoundTripTests)], MaxTest = 1000)]
    public void A_directory_of_the_contact_API_is_written_and_read_back(Book book)
    {
        var made = Answers.Directory(book.Answers());
        Assert.Equal(Told(made), Told(Again(made).Directory));
    }

    private static (WeComDirectory Directory, string Written) Again(WeComDirectory directory)
    {
        using var stream = new MemoryStream();
        directory.Save(stream);
        stream.Position = 0;
        return (WeComDirectory.Load(stream), System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    /// <summary>All that a directory says, in one text.</summary>
    private static string Told(WeComDirectory directory) => string.Join('\n',
    [
        $"{directory.Company} {directory.AsOf}",
        .. directory.People.Participants.Select(person => $"{person.Id} {person.Kind} {person.Name} {person.Department} {person.Title} {person.ManagerId} {person.Clearance} {person.JoinedAt:O} {person.LeftAt:O}").Order(StringComparer.Ordinal),
        .. directory.People.Accounts.Select(account => $"{account.Id} {account.HolderId} {account.Ownership} {account.Designated} {account.AuthorisedForBusiness}").Order(StringComparer.Ordinal),
        .. directory.People.Conversations.Select(room => $"{room.Id} {room.Name} {room.Kind} {room.Purpose} {room.WorkGroup} {room.External} {room.Exemption} {room.SupervisionChannel} {(room.Members.IsKnown ? string.Join(',', room.Members.Value.Select(member => $"{member.Id} {member.Kind}")) : "?")}").Order(StringComparer.Ordinal),
        .. from one in s_ids from other in s_ids select directory.PurposeOf(directory.Find(one), directory.Find(other)).ToString(),
    ]);

    private static JsonObject Write(string[] employees, string[] externals, Queue<int> seeds)
    {
        int Next(int below) => seeds.Count == 0 ? 0 : seeds.Dequeue() % below;
        T? Perhaps<T>(T[] values)
            where T : class => Next(3) == 0 ? null : values[Next(values.Length)];

        var people = new JsonArray([.. employees.Select(id =>
        {
            var (joined, left) = (Next(s_days.Length), Next(s_days.Length));
            return (JsonNode)new JsonObject
            {
                ["id"] = id, ["name"] = Perhaps(s_names), ["department"] = Perhaps(s_names), ["title"] = Perhaps(s_names),
                ["manager"] = employees.FirstOrDefault(other => other != id), ["joined"] = s_days[Math.Min(joined, left)], ["left"] = Next(2) == 0 ? null : s_days[Math.Max(joined, left)],
                ["clearance"] = Perhaps(Enum.GetNames<Classification>()),
            };
        })]);
        string[] members = [.. employees.Take(2), .. externals.Take(2)];
        return new JsonObject
        {
            ["company"] = Perhaps(s_names),
            ["asOf"] = Perhaps(s_days),
            ["employees"] = people,
            ["externals"] = new JsonArray([.. externals.Select(id => (JsonNode)new JsonObject { ["id"] = id, ["name"] = Perhaps(s_names), ["kind"] = Perhaps(["Customer", "Partner", "Outsider", "Robot", "Unknown"]), ["company"] = Perhaps(s_names) })]),
            ["accounts"] = new JsonArray(new JsonObject { ["id"] = "wxid_1", ["holder"] = members.FirstOrDefault(), ["ownership"] = Perhaps(Enum.GetNames<AccountOwnership>()), ["designated"] = Perhaps(Enum.GetNames<Ternary>()) }, new JsonObject { ["id"] = "wxid_2" }),
            ["rooms"] = new JsonArray([.. Enumerable.Range(0, 3).Select(number => (JsonNode)new JsonObject
            {
                ["id"] = $"wr{number.ToString(CultureInfo.InvariantCulture)}", ["name"] = Perhaps(s_names), ["kind"] = Perhaps(["Group", "Moments", "OfficialAccount"]),
                ["purpose"] = Perhaps(Enum.GetNames<ConversationPurpose>()), ["workGroup"] = Perhaps(Enum.GetNames<Ternary>()), ["external"] = Perhaps(Enum.GetNames<Ternary>()),
                ["exemption"] = Perhaps(Enum.GetNames<ConversationExemption>()), ["supervisionChannel"] = Perhaps(Enum.GetNames<Ternary>()),
                ["members"] = Next(3) == 0 ? null : new JsonArray([.. members.Take(Next(5)).Append("wxid_2").Select(id => (JsonNode)id)]),
            })]),
            ["directChats"] = members.Length < 2 ? null : new JsonArray(new JsonObject { ["members"] = new JsonArray(members[1], members[0]), ["purpose"] = Perhaps(Enum.GetNames<ConversationPurpose>()) }),
        };
    }

    /// <summary>A directory file that contradicts nothing.</summary>
    public sealed record Directory(string Json);

    /// <summary>Names and numbers that answers of the contact API are made of.</summary>
    public sealed record Book(IReadOnlyList<string> Names, IReadOnlyList<int> Numbers)
    {
        private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

        public string[] Answers()
        {
            var departments = new JsonArray([.. Enumerable.Range(1, 4).Select(id => (JsonNode)new JsonObject { ["id"] = id, ["name"] = Names[Numbers[id]], ["parentid"] = id == 1 ? 0 : 1 + (Numbers[id] % (id - 1)) })]);
            var users = new JsonArray([.. s_ids.Take(6).Select((id, i) => (JsonNode)new JsonObject
            {
                ["userid"] = id, ["name"] = Names[i], ["position"] = Names[Numbers[i]], ["department"] = new JsonArray(1 + Numbers[5 + i], 5), ["main_department"] = Numbers[12 + i],
                ["direct_leader"] = new JsonArray(s_ids[Numbers[20 + i]]), ["status"] = 1 + Numbers[30 + i],
            })]);
            var group = new JsonObject
            {
                ["chat_id"] = "wrA",
                ["name"] = Names[7],
                ["member_list"] = new JsonArray([.. s_ids.Take(4 + Numbers[39]).Select((id, i) => (JsonNode)new JsonObject { ["userid"] = id, ["type"] = 1, ["name"] = Names[i] }), new JsonObject { ["userid"] = "wmOther", ["type"] = 2, ["name"] = Names[6] }, new JsonObject { ["userid"] = "someone", ["type"] = 2 }]),
            };
            var contact = new JsonObject { ["external_userid"] = "xy1", ["name"] = Names[3], ["type"] = Numbers[38], ["corp_name"] = Names[2] };
            return [.. new[] { ("department", (JsonNode)departments), ("userlist", users), ("group_chat", group), ("external_contact", contact) }.Select(answer => new JsonObject { ["errcode"] = 0, [answer.Item1] = answer.Item2 }.ToJsonString(s_readable))];
        }
    }
}
