namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>Who stands behind the ids, with a directory and without.</summary>
public class PeopleTests
{
    private static readonly WeComDirectory s_directory = Archive.Directory("""
        {"employees":[{"id":"LiNa","name":"李娜","department":"市场部"},{"id":"ZhangWei"}],
         "accounts":[{"id":"wxid_zhang","holder":"ZhangWei","ownership":"Personal","designated":"No"},{"id":"wmPersonal","holder":"LiNa","ownership":"Personal"},{"id":"hotline","ownership":"Company"}],
         "rooms":[{"id":"wrIn","name":"内部","purpose":"Work","external":"No"},{"id":"wrHr","exemption":"HumanResources","workGroup":"No"},{"id":"wrMixed","members":["LiNa","wmKH1"]},{"id":"gzh","kind":"OfficialAccount"}],
         "directChats":[{"members":["LiNa","wxid_zhang"],"purpose":"Private"},{"members":["LiNa","wmKH1"],"purpose":"Work"}],
         "externals":[{"id":"wmKH1","name":"王经理","kind":"Customer","clearance":"Internal"},{"id":"13800000000","kind":"Outsider"}]}
        """);

    [Theory]
    [InlineData("ChenJie", ParticipantKind.Employee)]
    [InlineData("18002520162", ParticipantKind.Employee)]
    [InlineData("wmUu0zBgAALV7Zym", ParticipantKind.Customer)]
    [InlineData("wo137MCgAAYW6pIi", ParticipantKind.Partner)]
    [InlineData("wbjc7bDwAAJVylUK", ParticipantKind.Robot)]
    [InlineData("wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk", ParticipantKind.Customer)]
    [InlineData("woQrTx9QAAkP3sVb7Yh2LmNcDeFgHiJk", ParticipantKind.Partner)]
    [InlineData("wb-_Tx9AAAkP3sVb7Yh2LmNcDeFgHiJk", ParticipantKind.Robot)]
    [InlineData("wmKp3sVb7Yh2LmNcDeFgHiJkQrTx9gA0", ParticipantKind.Customer)]
    [InlineData("womeng", ParticipantKind.Employee)]
    [InlineData("woods.lee", ParticipantKind.Employee)]
    [InlineData("wmq", ParticipantKind.Employee)]
    [InlineData("wbin2024", ParticipantKind.Employee)]
    [InlineData("wo_zhang@sales-dept", ParticipantKind.Employee)]
    [InlineData("womenshichangbu-zhangxiaoming-02", ParticipantKind.Employee)]
    [InlineData("WMQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk", ParticipantKind.Employee)]
    [InlineData("wrQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk", ParticipantKind.Employee)]
    public void Without_a_directory_the_form_of_the_id_decides(string id, ParticipantKind kind)
    {
        var message = Said(id, "wr1", ["B1"]);
        Assert.Equal((id, kind), (message.Sender.Id, message.Sender.Kind));
        var account = kind == ParticipantKind.Employee ? id : "B1";
        Assert.Equal(new AccountProfile { Id = account, HolderId = account, Ownership = AccountOwnership.Company, Designated = Ternary.Yes }, message.Account);
    }

    [Fact]
    public void A_room_is_a_work_group()
    {
        var room = Said("A1", "wrRoom", ["B1"]).Conversation;
        Assert.Equal(new Conversation { Id = "wrRoom", Kind = ConversationKind.Group, WorkGroup = Ternary.Yes, External = Ternary.No }, room);
    }

    [Theory]
    [InlineData("A1", "B1", Ternary.No)]
    [InlineData("A1", "wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk", Ternary.Yes)]
    [InlineData("wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk", "A1", Ternary.Yes)]
    [InlineData("wbR", "A1", Ternary.No)]
    [InlineData("A1", null, Ternary.Unknown)]
    public void Somebody_from_outside_makes_a_conversation_external(string from, string? to, Ternary external)
    {
        string[] list = to is null ? [] : [to];
        Assert.Equal(external, Said(from, "wr1", list).Conversation.External);
        Assert.Equal(external, Said(from, "", list).Conversation.External);
    }

    [Fact]
    public void A_chat_of_two_has_one_name_whoever_speaks()
    {
        var one = Said("B1", "", ["A1"]).Conversation;
        Assert.Equal(("A1|B1", ConversationKind.Direct, Ternary.No), (one.Id, one.Kind, one.WorkGroup));
        Assert.Equal(one, Said("A1", "", ["B1"]).Conversation);
    }

    [Fact]
    public void Several_recipients_and_no_room_claim_nothing()
    {
        var few = Said("A1", "", ["C1", "B1"]).Conversation;
        Assert.Equal(("A1|B1|C1", ConversationKind.Unknown, Ternary.Unknown), (few.Id, few.Kind, few.WorkGroup));
        var many = Said("A1", "", [.. Enumerable.Range(0, 500).Select(i => $"U{i}")]).Conversation;
        Assert.StartsWith("several:", many.Id, StringComparison.Ordinal);
        Assert.Equal(many, Said("U7", "", ["A1", .. Enumerable.Range(0, 500).Where(i => i != 7).Select(i => $"U{i}")]).Conversation);
    }

    [Fact]
    public void An_account_of_the_directory_stands_for_its_holder()
    {
        var message = Said("wxid_zhang", "", ["LiNa"], s_directory);
        Assert.Equal("ZhangWei", message.Sender.Id);
        Assert.Equal(("wxid_zhang", AccountOwnership.Personal, Ternary.No), (message.Account!.Id, message.Account.Ownership, message.Account.Designated));
        Assert.Equal(ConversationPurpose.Private, message.Conversation.Purpose);
        Assert.Equal(ConversationPurpose.Unknown, Said("ZhangWei", "", ["LiNa"], s_directory).Conversation.Purpose);
        Assert.Equal(ParticipantKind.Employee, Said("wmPersonal", "", ["ZhangWei"], s_directory).Sender.Kind);
        Assert.Equal(Ternary.No, Said("wmPersonal", "", ["ZhangWei"], s_directory).Conversation.External);
    }

    [Fact]
    public void A_pair_of_people_is_meant_over_whatever_account() =>
        Assert.Equal(ConversationPurpose.Work, Said("wmKH1", "", ["wmPersonal"], s_directory).Conversation.Purpose);

    [Fact]
    public void An_employee_without_an_account_is_on_a_designated_one()
    {
        var message = Said("LiNa", "wrIn", ["ZhangWei"], s_directory);
        Assert.Equal(new AccountProfile { Id = "LiNa", HolderId = "LiNa", Ownership = AccountOwnership.Company, Designated = Ternary.Yes }, message.Account);
        Assert.Equal("市场部", message.Sender.Department);
    }

    [Fact]
    public void Nobody_is_accused_on_a_guess()
    {
        var reader = new ArchiveReader(s_directory);
        var message = reader.Read(new MemoryStream(Archive.Bytes(Line("Stranger", "wrIn", ["LiNa"])))).Single().Message!;
        Assert.Equal(ParticipantKind.Unknown, message.Sender.Kind);
        Assert.Equal("LiNa", message.Account!.Id);
        Assert.Equal(["Stranger"], reader.UnlistedIds);
        Assert.Equal(ParticipantKind.Unknown, Said("hotline", "wrIn", ["LiNa"], s_directory).Sender.Kind);
    }

    [Fact]
    public void A_directory_without_employees_leaves_it_to_the_prefixes() =>
        Assert.Equal(ParticipantKind.Employee, Said("Stranger", "", ["wmX"], Archive.Directory("""{"rooms":[{"id":"wr1"}]}""")).Sender.Kind);

    [Fact]
    public void Rooms_are_what_the_directory_says_unless_the_message_shows_an_outsider()
    {
        Assert.Equal(("内部", ConversationPurpose.Work, Ternary.No), Summary(Said("LiNa", "wrIn", ["ZhangWei"], s_directory)));
        Assert.Equal(("内部", ConversationPurpose.Work, Ternary.No), Summary(Said("LiNa", "wrIn", [], s_directory)));
        Assert.Equal(("内部", ConversationPurpose.Work, Ternary.Yes), Summary(Said("LiNa", "wrIn", ["wmKH1"], s_directory)));
        Assert.Equal(ConversationExemption.HumanResources, Said("LiNa", "wrHr", ["ZhangWei"], s_directory).Conversation.Exemption);
        Assert.Equal(Ternary.No, Said("LiNa", "wrHr", ["ZhangWei"], s_directory).Conversation.WorkGroup);
        Assert.Equal(Ternary.Yes, Said("LiNa", "wrMixed", ["ZhangWei"], s_directory).Conversation.External);
        Assert.Equal((ConversationKind.OfficialAccount, Ternary.No), (Said("LiNa", "gzh", [], s_directory).Conversation.Kind, Said("LiNa", "gzh", [], s_directory).Conversation.WorkGroup));
    }

    [Fact]
    public void Messages_share_their_snapshots()
    {
        var lines = Archive.Read(Archive.Bytes(Line("A1", "wr1", ["B1"]), Line("A1", "wr1", ["B1"])));
        Assert.Same(lines[0].Message!.Sender, lines[1].Message!.Sender);
        Assert.Same(lines[0].Message!.Conversation, lines[1].Message!.Conversation);
        Assert.Same(lines[0].Message!.Account, lines[1].Message!.Account);
    }

    [Fact]
    public void More_ids_than_are_shared_change_nothing()
    {
        var archive = Archive.Bytes([.. Enumerable.Range(0, 500).Select(i => Line($"U{i % 97}", i % 3 == 0 ? $"wr{i % 41}" : "", [$"U{i % 89}", $"wm{i % 53}"]))]);
        var few = Archive.Read(archive, options: new ArchiveReaderOptions { SharedSnapshots = 16 });
        var all = Archive.Read(archive);
        Assert.Equal(all.Select(Describe), few.Select(Describe));

        static string Describe(ArchiveLine line) => $"{line.Message!.Sender} {line.Message.Conversation} {line.Message.Conversation.External} {line.Message.Account?.Id} {string.Join(',', line.Message.Recipients)}";
    }

    private static (string?, ConversationPurpose, Ternary) Summary(Message message) => (message.Conversation.Name, message.Conversation.Purpose, message.Conversation.External);

    [Theory]
    [InlineData("wowangmin")]
    [InlineData("wmli")]
    [InlineData("wb.chen")]
    [InlineData("wo2021035")]
    [InlineData("ChenJie")]
    public void A_password_that_an_employee_tells_is_found_whatever_the_id_begins_with(string id)
    {
        var told = Archive.Message(Archive.Line("text", """ "text":{"content":"邮箱的登录密码是 Hx7#qLm2，你先用着"} """).Replace("ChenJie", id, StringComparison.Ordinal));
        var finding = Assert.Single(PolicyBuilder.CreateDefault().Build().Evaluate(told).Findings, finding => finding.RuleId == "3.1.1/password-disclosure");
        Assert.Equal(Party.Person(id), finding.Subject);
    }

    [Theory]
    [InlineData("wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk")]
    [InlineData("woQrTx9QAAkP3sVb7Yh2LmNcDeFgHiJk")]
    [InlineData("wbQrTx9wAAkP3sVb7Yh2LmNcDeFgHiJk")]
    public void An_outsider_is_not_judged(string id)
    {
        var told = Archive.Message(Archive.Line("text", """ "text":{"content":"邮箱的登录密码是 Hx7#qLm2，你先用着"} """).Replace("ChenJie", id, StringComparison.Ordinal));
        Assert.DoesNotContain(PolicyBuilder.CreateDefault().Build().Evaluate(told).Findings, finding => finding.RuleId == "3.1.1/password-disclosure");
    }

    [Fact]
    public void Whoever_is_listed_is_what_the_list_says()
    {
        var directory = Archive.Directory("""{"employees":[{"id":"womeng"},{"id":"wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk"}],"externals":[{"id":"wmKH1"},{"id":"woKH2"},{"id":"KH3"}]}""");
        Assert.Equal(
            [ParticipantKind.Employee, ParticipantKind.Employee, ParticipantKind.Customer, ParticipantKind.Partner, ParticipantKind.Outsider, ParticipantKind.Unknown],
            ((string[])["womeng", "wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk", "wmKH1", "woKH2", "KH3", "wostranger"]).Select(id => Said(id, "", ["womeng"], directory).Sender.Kind));
    }

    private static Message Said(string from, string room, string[] to, WeComDirectory? directory = null) => Archive.Message(Line(from, room, to), directory);

    private static string Line(string from, string room, string[] to) =>
        $$"""{"msgid":"m","action":"send","from":"{{from}}","tolist":[{{string.Join(',', to.Select(id => $"\"{id}\""))}}],"roomid":"{{room}}","msgtime":1767229200123,"msgtype":"text","text":{"content":"x"} }""";
}
