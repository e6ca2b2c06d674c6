using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>FORMATS.md says what is so: its examples load, and its table lists every type.</summary>
public partial class FormatsDocumentTests
{
    private static readonly string s_document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "FORMATS.md"));

    [Fact]
    public void The_examples_fit_together()
    {
        var directory = WeComDirectory.Load(Example("directory.json"));
        var annotations = Annotations.Load(Example("annotations.jsonl"));
        var lines = new ArchiveReader(directory, annotations).Read(Example("archive.jsonl")).Where(line => !line.IsBlank).ToList();

        Assert.Equal(4, lines.Count);
        Assert.All(lines, line => Assert.Null(line.Reject));
        Assert.Equal(0, annotations.UnusedCount);
        Assert.Empty(annotations.UnknownFields);
        Assert.Equal("李娜", lines[1].Message!.Sender.Name);
        Assert.Equal("项目一组", lines[1].Message!.Conversation.Name);
        Assert.Equal("LiNa", Assert.Single(lines[2].Message!.Forwarded).AuthorId);
    }

    [Fact]
    public void The_table_lists_every_type_with_its_payload_and_kind()
    {
        var documented = TypeRow().Matches(s_document).Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value)).ToArray();
        var built = MessageTypes.All.Select(type => (type.Name, Encoding.UTF8.GetString(type.PayloadNames[0]), type.Kind.ToString())).ToArray();
        Assert.Equal(built.Order(), documented.Order());
    }

    [Fact]
    public void Every_code_of_a_reject_is_listed()
    {
        string[] codes = ["line-too-long", "broken-utf8", "broken-json", "not-an-object", "encrypted", "missing-field", "invalid-field"];
        Assert.All(codes, code => Assert.Contains($"| `{code}` |", s_document, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_of_an_entry_is_named()
    {
        string[] codes = ["unknown-key-version", "random-key-not-base64", "random-key-length", "key-does-not-fit", "not-decrypted", "repeated-sequence"];
        Assert.All(codes, code => Assert.Contains($"`{code}`", s_document, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(typeof(ArchiveReaderOptions))]
    [InlineData(typeof(ChatDataReaderOptions))]
    public void Every_option_is_mentioned(Type options) =>
        Assert.All(options.GetProperties(BindingFlags.Public | BindingFlags.Instance), option => Assert.Contains(option.Name, s_document, StringComparison.Ordinal));

    [Fact]
    public void The_example_of_a_checkpoint_is_one() =>
        Assert.Equal((1200, 30), (ChatCheckpoint.Parse(Example("checkpoint.json").ToArray()).Sequence, ChatCheckpoint.Parse(Example("checkpoint.json").ToArray()).Missing));

    private static MemoryStream Example(string name)
    {
        var example = Regex.Match(s_document, $"<!-- {Regex.Escape(name)} -->\n```jsonl?\n(.*?)```", RegexOptions.Singleline);
        Assert.True(example.Success, $"FORMATS.md has no example of {name}.");
        return new MemoryStream(Encoding.UTF8.GetBytes(example.Groups[1].Value));
    }

    [GeneratedRegex("^\\| `([a-z_]+)` \\| `([a-z_]+)` \\| `([A-Za-z]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex TypeRow();
}
