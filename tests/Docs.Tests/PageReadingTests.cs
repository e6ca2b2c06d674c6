using Docs.Tests.Code;
using Docs.Tests.Pages;

namespace Docs.Tests;

/// <summary>What the tests of pages see of a page: a reader that saw less would find no faults.</summary>
public class PageReadingTests
{
    private const string Fact = """{ "fact": "message", "id": "m", "sender": { "id": "a", "kind": "Employee" }, "conversation": { "id": "c", "kind": "Group" } }""";

    [Theory]
    [InlineData("```csharp\nvar a = 1;\n```", "csharp||var a = 1;")]
    [InlineData("```\ndotnet test\n```", "||dotnet test")]
    [InlineData("<!-- prelude: None -->\n```csharp\nvar a = 1;\n```", "csharp|prelude: None|var a = 1;")]
    [InlineData("<!-- prelude: None -->\n\n```csharp\nvar a = 1;\n```", "csharp|prelude: None|var a = 1;")]
    [InlineData("<!-- prelude: None -->\nBut:\n```csharp\nvar a = 1;\n```", "csharp||var a = 1;")]
    [InlineData("* in a list\n\n  ```json\n  {\n    \"a\": 1\n  }\n  ```", "json||{\n  \"a\": 1\n}")]
    [InlineData("Nothing but `code`.")]
    public void A_block_is_its_language_the_comment_before_it_and_its_lines(string markdown, params string[] blocks) =>
        Assert.Equal(blocks, Page.Read("p.md", markdown).Blocks.Select(block => $"{block.Language}|{block.Note}|{block.Text}"));

    [Theory]
    [InlineData("""{ "WeChatPolicy": { "Communication": { "Reply": "4wh" } } }""", "configuration")]
    [InlineData(Fact, "fact")]
    [InlineData("""{ "WorkflowName": "A", "Rules": [{ "RuleName": "R", "Properties": { "fact": "message", "clause": "a", "severity": "Low", "enforcement": "Notify", "message": { "zh": "一", "en": "a" } }, "Expression": "message.Text.Length > 3" }] }""", "workflow")]
    [InlineData("""{ "$schema": "appsettings.schema.json" }""", "json")]
    [InlineData("[1, 2]", "json")]
    public void Json_is_read_as_what_it_looks_like(string json, string kind) => Assert.Equal(kind, JsonBlocks.Read(Block("json", json)));

    [Theory]
    [InlineData("""{ "WeChatPolicy": { "Communication": { "Reply": "soon" } } }""")]
    [InlineData("""{ "WeChatPolicy": { "Rules": { "2.3.4/chitchat": { "Enabled": false } } } }""")]
    [InlineData("""{ "fact": "message", "id": "m", "sendr": {} }""")]
    [InlineData("""{ "WorkflowName": "A", "Rules": [{ "RuleName": "R", "Expression": "message.Txt == null" }] }""")]
    [InlineData("""{ "a": 1, }""")]
    public void Json_that_would_not_load_is_told(string json) => Assert.ThrowsAny<Exception>(() => JsonBlocks.Read(Block("json", json)));

    [Theory]
    [InlineData("var a = engine.Evaluate(message).Outcome;")]
    [InlineData("internal sealed class A { public required string Name { get; init; } }")]
    [InlineData("await Task.Delay(0, cancellationToken);")]
    [InlineData("Console.WriteLine(new B().ToString());\ninternal sealed class B;")]
    [InlineData("var engine = PolicyBuilder.CreateEmpty().Build();")]
    public void What_a_reader_could_paste_compiles(string code) => Expect.None(BlockCompiler.Errors(Block("csharp", code)));

    [Theory]
    [InlineData("var a = engine.Evalute(message);", "CS1061")]
    [InlineData("var a = engine.Evaluate(message)", "CS1002")]
    [InlineData("string a = null;", "CS8600")]
    [InlineData("engine.ScreenAsync(Messages()).GetAsyncEnumerator();", "CS0103")]
    [InlineData("Message a = new() { Id = \"m\" };", "CS9035")]
    public void What_does_not_compile_is_told(string code, string error) =>
        Assert.StartsWith(error, BlockCompiler.Errors(Block("csharp", code))[0], StringComparison.Ordinal);

    [Fact]
    public void A_prelude_that_there_is_not_is_told_with_those_that_there_are() =>
        Assert.Contains("Host", Assert.Throws<FileNotFoundException>(() => BlockCompiler.Errors(new("p.md", 1, "csharp", "prelude: Hots", "var a = 1;"))).Message, StringComparison.Ordinal);

    private static CodeBlock Block(string language, string text) => new("p.md", 1, language, "", text);
}
