using System.Text.Json;
using Json.Schema;
using WeChatPolicy.Rules.Hosting.Tests.Configuration;

namespace WeChatPolicy.Rules.Hosting.Tests.Reference;

/// <summary>The schema of appsettings refuses what the reader refuses for its shape, and nothing that it reads.</summary>
public class SchemaTests
{
    private static readonly JsonSchema s_schema = JsonSchema.FromText(OptionSchemaWriter.Write());


    public static TheoryData<string> Misshapen => [.. Written(UnknownKeyMistakes.Rows, ShapeMistakes.Rows, TermMistakes.Rows, ValueMistakes.Rows, CalendarMistakes.Rows)];

    public static TheoryData<string> WellShaped => [.. Written(MeaningMistakes.Rows), .. AcceptedTests.Rows.Select(row => row.Data), "{}"];


    [Theory]
    [MemberData(nameof(Misshapen))]
    public void What_has_the_wrong_shape_does_not_validate(string written) => Assert.False(IsValid($$"""{ "WeChatPolicy": {{written}} }"""));

    [Theory]
    [MemberData(nameof(WellShaped))]
    public void What_has_the_right_shape_validates(string written) => Assert.True(IsValid($$"""{ "WeChatPolicy": {{written}} }"""));

    [Theory]
    [InlineData("""{ "WechatPolicies": {} }""", false)]
    [InlineData("""{ "WeChatPolicys": {} }""", false)]
    [InlineData("""{ "WeChat.Policy": {} }""", false)]
    [InlineData("""{ "WeChatPolicy": "on" }""", false)]
    [InlineData("""{ "WeChatPolicy": {}, "Logging": { "LogLevel": { "Default": "Information" } } }""", true)]
    [InlineData("""{ "WeChatPay": { "MerchantId": "1" } }""", true)]
    public void Of_the_whole_file_it_looks_at_the_section_alone(string whole, bool isValid) => Assert.Equal(isValid, IsValid(whole));

    /// <summary>Every file of options in the repository, and every block of a page that shows one.</summary>
    [Fact]
    public void Every_documented_example_validates_and_is_read()
    {
        var examples = DocumentedOptions.All().ToArray();

        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            Assert.True(IsValid(example.Json), example.Place);
            Assert.Empty(PolicyOptions.From(Appsettings.Whole(example.Json)).Faults());
        });
    }

    /// <summary>The defaults, written down one by one, are what is there without them, and validate.</summary>
    [Fact]
    public void The_defaults_written_down_are_read_and_change_nothing()
    {
        var stated = OptionWalk.All.Where(option => option.Option.Shape is IOptionValue && option.Default.Length > 0).ToArray();
        Assert.True(stated.Length > 50, $"{stated.Length}");
        var written = $"{{ {string.Join(", ", stated.GroupBy(option => option.Path.Split(':')[0]).Select(section => $"\"{section.Key}\": {{ {string.Join(", ", section.Select(Member))} }}"))} }}";

        Assert.True(IsValid($$"""{ "WeChatPolicy": {{written}} }"""), written);
        var read = PolicyOptions.From(Appsettings.Whole($$"""{ "WeChatPolicy": {{written}} }"""));
        Assert.Equal(PolicyBuilder.CreateDefault().Build().PolicyVersion, PolicyBuilder.CreateDefault().WithOptions(read).Build().PolicyVersion);
    }

    private static string Member(ListedOption option) =>
        $"\"{option.Option.Name}\": {(((IOptionValue)option.Option.Shape).Schema.Type == "string" ? $"\"{option.Default}\"" : option.Default)}";

    private static IEnumerable<string> Written(params TheoryData<string, string[]>[] tables) => tables.SelectMany(table => table.Select(row => row.Data.Item1));

    private static bool IsValid(string json)
    {
        using var document = JsonDocument.Parse(json, DocumentedOptions.AsInFiles);
        return s_schema.Evaluate(document.RootElement).IsValid;
    }
}
