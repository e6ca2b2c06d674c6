using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Json;
using WeChatPolicy.Rules.Tests.Generators;

namespace WeChatPolicy.Rules.Tests.Facts;

public class FactJsonTests
{
    public static TheoryData<Type> FactTypeNames => [.. FactTypes.All];

    public static TheoryData<Type> Parts => [.. FactParts.All];

    [Theory]
    [MemberData(nameof(FactTypeNames), DisableDiscoveryEnumeration = true)]
    public void Every_fact_comes_back_as_it_was(Type type) =>
        Prop.ForAll(Arb.From(FactGenerators.Of(type).Select(fact => (Fact)fact), FactGenerators.Shrink), fact =>
        {
            var json = FactJson.Serialize(fact, ReporterDisclosure.Disclosed);
            var read = FactJson.Deserialize(json);
            Assert.Null(FactComparison.Difference(fact, read));
            Assert.Equal(json, FactJson.Serialize(read, ReporterDisclosure.Disclosed));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Theory]
    [MemberData(nameof(FactTypeNames), DisableDiscoveryEnumeration = true)]
    public void The_document_says_which_fact_it_is_first(Type type)
    {
        var fact = (Fact)FactGenerators.Of(type).Sample(1, 10)[0];
        Assert.StartsWith($"{{\"fact\":\"{FactParts.JsonNameOf(type)}\",", FactJson.Serialize(fact), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Parts), DisableDiscoveryEnumeration = true)]
    public void What_a_document_leaves_out_has_the_same_default_as_in_code(Type type)
    {
        var info = FactJsonContext.Default.GetTypeInfo(type)!;
        var full = FactGenerators.Of(type).Sample(1, 10)[0];
        var document = JsonSerializer.SerializeToNode(full, info)!.AsObject();
        var expected = Activator.CreateInstance(type)!;
        foreach (var field in FactGenerators.Fields(type))
        {
            if (FactGenerators.IsRequired(field)) field.SetValue(expected, field.GetValue(full));
            else document.Remove(JsonNamingPolicy.CamelCase.ConvertName(field.Name));
        }

        Assert.Null(FactComparison.Difference(expected, JsonSerializer.Deserialize(document, info)));
    }

    [Fact]
    public void A_reporter_is_written_only_where_that_is_asked_for()
    {
        var report = new ViolationReported
        {
            Id = "r1",
            CaseId = "c1",
            Person = new Participant { Id = "inspector", Kind = ParticipantKind.Employee },
            Reporter = new ReporterIdentity("whistle"),
        };
        Assert.DoesNotContain("whistle", FactJson.Serialize(report), StringComparison.Ordinal);
        Assert.DoesNotContain("whistle", JsonSerializer.Serialize(report, FactJsonContext.Default.Fact), StringComparison.Ordinal);
        Assert.DoesNotContain("whistle", report.ToString() + report.Reporter, StringComparison.Ordinal);
        Assert.Equal(Party.Company, report.Subject);
        Assert.Null(((ViolationReported)FactJson.Deserialize(FactJson.Serialize(report))).Reporter);
        Assert.True(((ViolationReported)FactJson.Deserialize(FactJson.Serialize(report, ReporterDisclosure.Disclosed))).Reporter!.Is("whistle"));
    }

    [Fact]
    public void Chinese_stays_readable_and_unknown_says_so()
    {
        var fact = new Message
        {
            Id = "m1",
            Text = "合同",
            Sender = new Participant { Id = "p1", Kind = ParticipantKind.Employee },
            Conversation = new Conversation { Id = "c1", Kind = ConversationKind.Direct },
        };
        var json = JsonNode.Parse(FactJson.Serialize(fact))!;
        Assert.Contains("合同", FactJson.Serialize(fact), StringComparison.Ordinal);
        Assert.Equal("Unknown", (string?)json["conversation"]!["members"]);
        Assert.Equal("Unknown", (string?)json["recalled"]);
        Assert.False(json.AsObject().ContainsKey("sentAt"));
    }

    [Theory]
    [InlineData("""{"id":"m1"}""", "$")]
    [InlineData("""{"fact":"massage","id":"m1"}""", "$.fact")]
    [InlineData("""null""", "$")]
    [InlineData("""{"fact":"joined","id":"e1"}""", "$")]
    [InlineData("""{"fact":"joined","id":"","person":{"id":"p","kind":"Employee"}}""", "$.id")]
    [InlineData("""{"fact":"joined","id":"e1","person":{"id":"p","kind":"Employe"}}""", "$.person.kind")]
    [InlineData("""{"fact":"joined","id":"e1","person":{"id":"p","kind":77}}""", "$.person.kind")]
    [InlineData("""{"fact":"joined","id":"e1","person":null}""", "$.person")]
    [InlineData("""{"fact":"joined","id":"e1","persn":{}}""", "$.persn")]
    [InlineData("""{"id":"e1","id":"e2","fact":"joined","person":{"id":"p","kind":"Employee"}}""", "$.id")]
    [InlineData("""{"id":"e1","fact":"joined","person":{"id":"p","kind":"Employee","joinedAt":"2024-02-01T00:00:00Z","leftAt":"2024-01-01T00:00:00Z"}}""", "$.person.leftAt|$.person.joinedAt")]
    [InlineData("""{"fact":"lossAssessed","id":"e1","caseId":"c","person":{"id":"p","kind":"Employee"},"share":1.5}""", "$.share")]
    [InlineData("""{"fact":"lossAssessed","id":"e1","caseId":"c","person":{"id":"p","kind":"Employee"},"settled":"Perhaps"}""", "$.settled")]
    [InlineData("""{"fact":"accountHandedOver","id":"e1","person":{"id":"p","kind":"Employee"},"account":{"id":"a"},"designatedRecipientIds":["p",""]}""", "$.designatedRecipientIds")]
    [InlineData("""{"fact":"accountHandedOver","id":"e1","person":{"id":"p","kind":"Employee"},"account":{"id":"a"},"designatedRecipientIds":"p"}""", "$.designatedRecipientIds")]
    [InlineData("""{"fact":"resigned","id":"e1","person":{"id":"p","kind":"Employee"},"accounts":[{"id":"a"},{"id":"b","ownership":"Mine"}]}""", "$.accounts[1].ownership")]
    [InlineData("""{"fact":"account","id":"e1","asOf":"2024-01-01T00:00:00Z","profile":{"id":"a"},"filed":{"state":"Done","at":"2024-01-02T00:00:00Z"}}""", "$.filed")]
    [InlineData("""{"fact":"conversationStretch","id":"s","conversation":{"id":"c","kind":"Group"},"messages":[{"id":"m","sender":{"id":"p","kind":"Employee"},"conversation":{"id":"d","kind":"Group"}}]}""", "$.messages")]
    public void A_fact_that_cannot_be_is_refused_with_the_path_of_the_field(string json, string paths)
    {
        var error = Assert.Throws<JsonException>(() => FactJson.Deserialize(json));
        Assert.Contains(error.Path, paths.Split('|'));
        Assert.EndsWith($"Path: {error.Path}.", error.Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 300)]
    public void No_text_makes_reading_fail_otherwise_than_by_a_json_error(string? text) =>
        Assert.Throws<JsonException>(() => FactJson.Deserialize(text ?? ""));
}
