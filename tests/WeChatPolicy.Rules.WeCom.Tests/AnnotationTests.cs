namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>annotations.jsonl, read, used and refused.</summary>
public class AnnotationTests
{
    [Fact]
    public void Everything_noted_reaches_the_message()
    {
        var annotations = Archive.Annotations("""
            {"msgid":"m-1","activity":"PrivateBusiness","veracity":"OneSided","classification":"Secret","importance":"Urgent","neededForWork":"No","protection":"DeIdentified","topics":["产品"],"approvals":[{"approver":"LiNa","department":"市场部","topic":"产品","givenAt":"2026-01-01T09:00:00+08:00","expiresAt":"2026-02-01T00:00:00Z"}],"consents":[{"person":"ZhangWei","purpose":"Forwarding","givenAt":"2026-01-01T09:00:00+08:00","withdrawnAt":"2026-01-02T09:00:00+08:00"}],"discloses":[{"kind":"Customer","person":"wmX","personalData":"Yes"},{"kind":"Outsider"}],"commendedBy":"HR","purpose":"Private"}
            """);
        var message = Archive.Message(Archive.Line("text", """ "text":{"content":"x"} """, "wr1"), annotations: annotations);
        var known = message.Circumstances;
        Assert.Equal((UsagePurpose.PrivateBusiness, Veracity.OneSided, Classification.Secret), (known.Activity, known.Veracity, known.Classification));
        Assert.Equal((Importance.Urgent, Ternary.No, Protection.DeIdentified, "HR"), (known.Importance, known.NeededForWork, known.Protection, known.CommendedBy));
        Assert.Equal(["产品"], known.Topics.Value);
        Assert.Equal(new Approval { ApproverId = "LiNa", Department = "市场部", Topic = "产品", GivenAt = DateTimeOffset.Parse("2026-01-01T01:00:00Z", null), ExpiresAt = DateTimeOffset.Parse("2026-02-01T00:00:00Z", null) }, Assert.Single(known.Approvals.Value));
        Assert.Equal((ConsentPurpose.Forwarding, "ZhangWei"), (known.Consents.Value[0].Purpose, known.Consents.Value[0].PersonId));
        Assert.NotNull(known.Consents.Value[0].WithdrawnAt);
        Assert.Equal([(ParticipantKind.Customer, "wmX", Ternary.Yes), (ParticipantKind.Outsider, null, Ternary.Unknown)], known.Discloses.Value.Select(subject => (subject.Kind, subject.PersonId, subject.PersonalData)));
        Assert.Equal(ConversationPurpose.Private, message.Conversation.Purpose);
        Assert.Equal(0, annotations.UnusedCount);
    }

    [Fact]
    public void None_is_something_else_than_not_known()
    {
        var known = Archive.Message(Archive.Line("text", """ "text":{"content":"x"} """), annotations: Archive.Annotations("""{"msgid":"m-1","approvals":[],"topics":[]}""")).Circumstances;
        Assert.True(known.Approvals.IsKnown);
        Assert.Empty(known.Approvals.Value);
        Assert.True(known.Topics.IsKnown);
        Assert.False(known.Consents.IsKnown);
        Assert.False(known.Discloses.IsKnown);
    }

    [Fact]
    public void Authors_are_named_in_order()
    {
        var item = """{"type":"ChatRecordText","content":"{\"content\":\"x\"}"}""";
        var line = Archive.Line("chatrecord", $$""" "chatrecord":{"title":"t","item":[{{item}},{{item}},{{item}}]} """);
        Assert.Equal(["LiNa", null, null], Authors("""["LiNa"]"""));
        Assert.Equal([null, "LiNa", "ZhouMin"], Authors("""[null,"LiNa","ZhouMin","TooMany"]"""));

        IEnumerable<string?> Authors(string list) =>
            Archive.Message(line, annotations: Archive.Annotations($$"""{"msgid":"m-1","authors":{{list}}}""")).Forwarded.Select(forwarded => forwarded.AuthorId);
    }

    [Fact]
    public void What_belongs_to_no_message_is_counted_once_over_all_archives()
    {
        var annotations = Archive.Annotations("""{"msgid":"m-1"}""", "", """{"msgid":"other"}""", """{"msgid":"third"}""");
        Assert.Equal((3, 3), (annotations.Count, annotations.UnusedCount));
        var line = Archive.Line("text", """ "text":{"content":"x"} """);
        Archive.Read(Archive.Bytes(line, line), annotations: annotations);
        Archive.Read(Archive.Bytes(line), annotations: annotations);
        Assert.Equal(2, annotations.UnusedCount);
        Assert.Equal(0, Annotations.Empty.UnusedCount);
    }

    [Fact]
    public void A_misspelt_field_is_listed() =>
        Assert.Equal(["classfication"], Archive.Annotations("""{"msgid":"m-1","classfication":"Secret"}""").UnknownFields);

    [Theory]
    [InlineData("""{"msgid":"m-1","classification":"Top"}""", "$.classification")]
    [InlineData("""{"classification":"Secret"}""", "$.msgid")]
    [InlineData("""{"msgid":"m-1","approvals":[{"department":"x"}]}""", "$.approvals[0].approver")]
    [InlineData("""{"msgid":"m-1","approvals":[{"approver":"x","givenAt":"2026-01-01T09:00:00"}]}""", "$.approvals[0].givenAt")]
    [InlineData("""{"msgid":"m-1","approvals":[{"approver":"x","givenAt":"2026-01-02T09:00:00Z","expiresAt":"2026-01-01T09:00:00Z"}]}""", "$.approvals[0].expiresAt")]
    [InlineData("""{"msgid":"m-1","consents":[{"person":"x","purpose":"Use","givenAt":"2026-01-02T09:00:00Z","withdrawnAt":"2026-01-01T09:00:00Z"}]}""", "$.consents[0].withdrawnAt")]
    [InlineData("""{"msgid":"m-1","consents":[{"person":"x"}]}""", "$.consents[0].purpose")]
    [InlineData("""{"msgid":"m-1","discloses":[{"person":"x"}]}""", "$.discloses[0].kind")]
    [InlineData("""{"msgid":"m-1","authors":"x"}""", "$.authors")]
    [InlineData("""{"msgid":"m-1","topics":[1]}""", "$.topics[0]")]
    [InlineData("""["m-1"]""", "$:")]
    [InlineData("""{"msgid":"m-1","\ud800":1}""", "surrogate")]
    [InlineData("""{"msgid":"\ud800"}""", "$.msgid")]
    [InlineData("""{"msgid":"m-1" """, "JSON")]
    [InlineData("""{"msgid":"m-0"}""", "msgid")]
    public void A_fault_names_its_line_and_field(string line, string field)
    {
        var error = Assert.Throws<AnnotationFormatException>(() => Archive.Annotations("""{"msgid":"m-0"}""", "", line));
        Assert.Equal(3, error.LineNumber);
        Assert.Contains("line 3", error.Message, StringComparison.Ordinal);
        Assert.Contains(field, error.Message, StringComparison.Ordinal);
    }
}
