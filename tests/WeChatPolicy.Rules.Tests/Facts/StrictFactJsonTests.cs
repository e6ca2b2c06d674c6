using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Json;
using WeChatPolicy.Rules.Tests.Generators;

namespace WeChatPolicy.Rules.Tests.Facts;

/// <summary>What stands in a document is read as what it is, or refused: never as something near it.</summary>
public class StrictFactJsonTests
{
    private const string Person = """{"id":"p","kind":"Employee"}""";

    private static readonly JsonSerializerOptions s_options = new(FactJsonContext.Default.Options) { TypeInfoResolver = FactJson.TypeInfoResolver };

    public static TheoryData<Type> Parts => [.. FactParts.All];

    [Theory]
    [InlineData("2024-05-01T08:00:00+08:00", "2024-05-01T08:00:00+08:00")]
    [InlineData("2024-05-01T00:00:00Z", "2024-05-01T00:00:00+00:00")]
    [InlineData("2024-05-01T00:00Z", "2024-05-01T00:00:00+00:00")]
    [InlineData("2024-05-01T00:00:00.5-03:30", "2024-05-01T00:00:00.5-03:30")]
    [InlineData("2024-05-01T00:00:00.123456789+08:00", "2024-05-01T00:00:00.1234567+08:00")]
    [InlineData("2024-05-01T23:59:59+14:00", "2024-05-01T23:59:59+14:00")]
    [InlineData("2024-05-01T08:00:00\\u002B08:00", "2024-05-01T08:00:00+08:00")]
    public void An_instant_with_its_offset_is_read(string written, string expected) =>
        Assert.True(DateTimeOffset.ParseExact(expected, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture).EqualsExact(FactJson.Deserialize(Joined(written)).OccurredAt!.Value));

    [Theory]
    [InlineData("2024-05-01T08:00:00")]
    [InlineData("2024-05-01T08:00")]
    [InlineData("2024-05-01")]
    [InlineData("2024-05-01T24:00:00Z")]
    [InlineData("2024-05-01T24:00:00+08:00")]
    [InlineData("2024-12-31T24:00:00.0000000Z")]
    [InlineData("2024-05-01 08:00:00+08:00")]
    [InlineData("2024-05-01T08:00:60Z")]
    [InlineData("2024-05-01T08:00:00z")]
    [InlineData("2024-05-01T08:00:00+8:00")]
    [InlineData("2024-05-01T08:00:00+15:00")]
    [InlineData("2024-02-30T08:00:00Z")]
    [InlineData("05/01/2024 08:00:00 +08:00")]
    [InlineData("1714521600")]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData("\\ud800")]
    public void What_is_no_instant_with_its_offset_is_refused(string written)
    {
        foreach (var json in new[] { Joined(written), $$$"""{"fact":"account","id":"e1","asOf":"2024-06-01T00:00:00Z","profile":{"id":"a"},"filed":{"state":"Done","at":"{{{written}}}"}}""" })
        {
            var error = Refused(json);
            Assert.True(error.Path is "$.at" or "$.filed", error.Path);
            if (!written.Contains('\\', StringComparison.Ordinal)) Assert.Contains("its offset", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("1714521600")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("true")]
    public void An_instant_is_a_text(string value) => Assert.Equal("$.asOf", Refused($$$"""{"fact":"account","id":"e1","asOf":{{{value}}},"profile":{"id":"a"}}""").Path);

    [Theory]
    [InlineData("\"Employee, Customer\"")]
    [InlineData("\"Employee,Partner\"")]
    [InlineData("\"employee\"")]
    [InlineData("\" Employee\"")]
    [InlineData("\"1\"")]
    [InlineData("1")]
    [InlineData("-1")]
    [InlineData("[\"Employee\"]")]
    [InlineData("\"Employe\"")]
    [InlineData("\"\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("null")]
    public void A_value_out_of_a_closed_set_is_named_exactly(string value) =>
        Assert.Equal("$.person.kind", Refused($$$"""{"fact":"joined","id":"e1","person":{"id":"p","kind":{{{value}}}}}""").Path);

    [Theory]
    [MemberData(nameof(Parts), DisableDiscoveryEnumeration = true)]
    public void So_is_that_of_every_field_of_every_fact(Type type)
    {
        var info = s_options.GetTypeInfo(type);
        var document = JsonSerializer.SerializeToNode(FactGenerators.Of(type).Sample(1, 20)[0], info)!.AsObject();
        Assert.NotNull(document.Deserialize(info));
        foreach (var field in FactGenerators.Fields(type).Where(field => Leaf(field.PropertyType) is { IsEnum: true }))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(field.Name);
            var names = Enum.GetNames(Leaf(field.PropertyType));
            foreach (var wrong in (JsonNode[])[$"{names[0]}, {names[^1]}", names[^1].ToLowerInvariant(), "1", 1])
            {
                var damaged = document.DeepClone().AsObject();
                damaged[name] = field.PropertyType.IsGenericType && Nullable.GetUnderlyingType(field.PropertyType) is null ? new JsonArray(wrong) : wrong;
                // A list that may not be known is read by itself, and its path begins there.
                var path = Assert.Throws<JsonException>(() => damaged.Deserialize(info)).Path!;
                Assert.True(path.StartsWith($"$.{name}", StringComparison.Ordinal) || path == "$[0]", path);
            }
        }
    }

    [Theory]
    [InlineData("晚上见😀", "晚上见😀")]
    [InlineData("晚上见\\ud83d\\ude00", "晚上见😀")]
    [InlineData("晚上见\\ud83d", "晚上见\uFFFD")]
    [InlineData("\\ude00晚上见", "\uFFFD晚上见")]
    [InlineData("\\uD83D晚\\uDE00", "\uFFFD晚\uFFFD")]
    [InlineData("\\ud83d\\ud83d\\ude00", "\uFFFD😀")]
    [InlineData("\\ude00\\ud83d", "\uFFFD\uFFFD")]
    [InlineData("\\\\ud83d", "\\ud83d")]
    [InlineData("\\\\\\ud83d", "\\\uFFFD")]
    [InlineData("\\ud83d\\n\\\"\\u4e00", "\uFFFD\n\"一")]
    [InlineData("\\ufffd", "\uFFFD")]
    public void Half_of_a_surrogate_pair_in_a_text_is_read_as_it_is_in_an_archive(string written, string expected)
    {
        var message = Assert.IsType<Message>(FactJson.Deserialize($$"""{"fact":"message","id":"m","sender":{{Person}},"conversation":{"id":"c","kind":"Group"},"mentions":["{{written}}"],"text":"{{written}}"}"""));

        Assert.Equal((expected, expected), (message.Text, message.Mentions[0]));
        Assert.Equal(message.Text, ((Message)FactJson.Deserialize(FactJson.SerializeToUtf8Bytes(message))).Text);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_as_they_are_in_an_archive()
    {
        var json = Encoding.UTF8.GetBytes(Joined("x").Replace("\"e1\"", "\"e?\"", StringComparison.Ordinal));
        json[Array.IndexOf(json, (byte)'?')] = 0xFF;

        Assert.Contains("not valid UTF-8", Assert.Throws<JsonException>(() => FactJson.Deserialize(json)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"fact":"mesage","id":"m1"}""", "$.fact", "'message'")]
    [InlineData("""{"fact":"Joined","id":"e1"}""", "$.fact", "'joined'")]
    [InlineData("""{"id":"e1","fact":"fileRecieved"}""", "$.fact", "'fileReceived'")]
    [InlineData("""{"fact":"joined","id":"e1","persn":{"id":"p","kind":"Employee"}}""", "$.persn", "'person'")]
    [InlineData("""{"fact":"joined","id":"e1","Person":{"id":"p","kind":"Employee"}}""", "$.Person", "'person'")]
    [InlineData("""{"fact":"joined","id":"e1","person":{"id":"p","kind":"Employee","deparment":"sales"}}""", "$.person.deparment", "'department'")]
    [InlineData("""{"fact":"message","id":"m","sender":{"id":"p","kind":"Employee"},"conversation":{"id":"c","kind":"Group"},"circumstances":{"clasification":"Secret"}}""", "$.circumstances.clasification", "'classification'")]
    [InlineData("""{"fact":"resigned","id":"e1","person":{"id":"p","kind":"Employee"},"accounts":[{"id":"a"},{"id":"b","owner":"x"}]}""", "$.accounts[1].owner", "'ownership'")]
    [InlineData("""{"fact":"joined","id":"e1","person":{"id":"p","kind":"Employe"}}""", "$.person.kind", "'Employee'")]
    [InlineData("""{"fact":"joined","id":"e1","person":{"id":"p","kind":"Employee, Customer"}}""", "$.person.kind", "'Employee'")]
    [InlineData("""{"fact":"message","id":"m","sender":{"id":"p","kind":"Employee"},"conversation":{"id":"c","kind":"Group"},"recalled":"yes"}""", "$.recalled", "'Yes'")]
    [InlineData("""{"fact":"account","id":"a","asOf":"2024-05-01T00:00:00Z","profile":{"id":"a"},"activities":["Work","UnrelatedToWrk"]}""", "$.activities[1]", "'UnrelatedToWork'")]
    public void A_wrong_name_is_told_with_those_that_may_have_been_meant(string json, string path, string nearest)
    {
        var error = Refused(json);

        Assert.Equal(path, error.Path);
        Assert.Contains("The nearest known: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(nearest, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_out_of_documents_is_no_member_and_none_that_may_have_been_meant() =>
        Assert.DoesNotContain("'occurredAt'.", Refused($$"""{"fact":"joined","id":"e1","person":{{Person}},"ocurredAt":"2024-05-01T00:00:00Z"}""").Message, StringComparison.Ordinal);

    [Fact]
    public void No_value_is_quoted_and_no_error_is_longer_than_it_need_be()
    {
        var secret = "password" + new string('8', 100_000);
        foreach (var json in new[] { $$$"""{"fact":"joined","id":"e1","person":{"id":"p","kind":"{{{secret}}}"}}""", Joined(secret), $$"""{"fact":"{{secret}}"}""" })
        {
            Assert.DoesNotContain("password8", Refused(json).ToString(), StringComparison.Ordinal);
        }

        Assert.True(Refused($$"""{"fact":"joined","id":"e1","{{secret}}":1}""").Message.Length < 500);
    }

    [Theory]
    [InlineData("""{"fact":"joined","id":"e1","person":{"id":"p","kind":"Employee, Customer"}}""")]
    [InlineData("""{"fact":"joined","id":"e1","person":{"id":"p","kind":"Employee"},"at":"2024-05-01T08:00:00"}""")]
    public void A_host_that_combines_it_with_its_own_reads_as_strictly(string json)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = JsonTypeInfoResolver.Combine(FactJson.TypeInfoResolver, new DefaultJsonTypeInfoResolver()) };
        Assert.NotNull(JsonSerializer.Deserialize<Fact>(Joined("2024-05-01T08:00:00Z"), options));

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Fact>(json, options));
    }

    private static string Joined(string at) => $$"""{"fact":"joined","id":"e1","person":{{Person}},"at":"{{at}}"}""";

    private static JsonException Refused(string json)
    {
        var error = Assert.Throws<JsonException>(() => FactJson.Deserialize(json));
        Assert.EndsWith($"Path: {error.Path}.", error.Message, StringComparison.Ordinal);
        return error;
    }

    private static Type Leaf(Type type)
    {
        while (type.IsGenericType) type = type.GetGenericArguments()[0];
        return type;
    }
}
