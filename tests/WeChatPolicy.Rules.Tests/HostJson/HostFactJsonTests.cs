using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Generators;

namespace WeChatPolicy.Rules.Tests.HostJson;

/// <summary>Facts within a host's own documents: as strict as anywhere, whatever the host's options let pass.</summary>
public class HostFactJsonTests
{
    private const string Told = "\"id\":\"m1\",\"sender\":{\"id\":\"zhang\",\"kind\":\"Employee\"},\"conversation\":{\"id\":\"c\",\"kind\":\"Direct\"}";

    private static readonly JsonSerializerOptions s_web = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddWeChatPolicy();

    public static TheoryData<Type> FactTypeNames => [.. FactTypes.All];

    [Theory]
    [MemberData(nameof(FactTypeNames), DisableDiscoveryEnumeration = true)]
    public void Every_fact_is_written_and_read_as_FactJson_does_it_alone_and_as_its_own_type(Type type) =>
        Prop.ForAll(Arb.From(FactGenerators.Of(type).Select(fact => (Fact)fact), FactGenerators.Shrink), fact =>
        {
            using var own = JsonDocument.Parse(FactJson.Serialize(fact));
            using var asFact = JsonDocument.Parse(JsonSerializer.Serialize(fact, s_web));
            using var asItself = JsonDocument.Parse(JsonSerializer.Serialize(fact, type, s_web));
            Assert.True(JsonElement.DeepEquals(own.RootElement, asFact.RootElement));
            Assert.True(JsonElement.DeepEquals(own.RootElement, asItself.RootElement));
            Assert.Null(FactComparison.Difference(FactJson.Deserialize(FactJson.Serialize(fact)), JsonSerializer.Deserialize(own, type, s_web)!));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5));

    [Theory]
    [InlineData("{\"fact\":\"message\"," + Told + "}")]
    [InlineData("{" + Told + ",\"fact\":\"message\"}")]
    [InlineData("{" + Told + "}")]
    public void Where_one_type_is_expected_a_fact_need_not_say_which_it_is(string json) => Assert.Equal("m1", JsonSerializer.Deserialize<Message>(json, s_web)!.Id);

    [Theory]
    [InlineData("{" + Told + "}", "fact")] // It does not say which it is, and any may be expected.
    [InlineData("{\"fact\":\"mesage\"," + Told + "}", "message")]
    [InlineData("{\"fact\":\"message\",\"ID\":\"m2\"," + Told + "}", "ID")]
    [InlineData("{\"fact\":\"message\",\"id\":\"m2\"," + Told + "}", "")] // Given twice.
    [InlineData("{\"fact\":\"message\"," + Told + ",\"sentAt\":\"2026-04-01T10:00:00\"}", "offset")]
    [InlineData("{\"fact\":\"message\"," + Told + ",\"kind\":1}", "MessageKind")]
    [InlineData("{\"fact\":\"message\"," + Told + ",\"kind\":\"text\"}", "Text")]
    [InlineData("{\"fact\":\"message\"," + Told + ",\"textt\":\"x\"}", "text")]
    public void What_the_options_of_the_web_would_let_pass_is_refused(string json, string says)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Fact>(json, s_web));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_of_another_type_than_is_expected_is_refused() =>
        Assert.Contains("Message", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Account>("{\"fact\":\"message\"," + Told + "}", s_web)).Message, StringComparison.Ordinal);

    [Fact]
    public void They_stand_in_a_hosts_own_types_whatever_those_are_read_by()
    {
        var asked = new Asked([A.Message("你好"), A.Message("再见") with { Id = "m2" }], A.Message("好"));
        var json = JsonSerializer.Serialize(asked, s_web);
        var read = JsonSerializer.Deserialize<Asked>(json, s_web)!;
        Assert.Equal(["m1", "m2"], read.Facts.Select(fact => fact.Id));
        Assert.Equal("好", read.Draft.Text);
    }

    [Fact]
    public void A_reporter_is_not_written()
    {
        var report = new ViolationReported { Id = "r1", CaseId = "c1", Person = A.Employee, Reporter = new ReporterIdentity("whistle-42") };
        Assert.DoesNotContain("whistle-42", JsonSerializer.Serialize<Fact>(report, s_web), StringComparison.Ordinal);
    }

    [Fact]
    public void To_add_it_twice_changes_nothing()
    {
        var options = new JsonSerializerOptions().AddWeChatPolicy();
        var (converters, resolvers) = (options.Converters.Count, options.TypeInfoResolverChain.Count);
        options.AddWeChatPolicy();
        Assert.Equal((converters, resolvers), (options.Converters.Count, options.TypeInfoResolverChain.Count));
    }

    private sealed record Asked(IReadOnlyList<Fact> Facts, Message Draft);
}
