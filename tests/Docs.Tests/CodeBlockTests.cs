using Docs.Tests.Code;
using Docs.Tests.Pages;

namespace Docs.Tests;

/// <summary>Whoever copies from a page gets what works.</summary>
public class CodeBlockTests
{
    private static readonly Dictionary<string, CodeBlock> s_blocks = Repository.Pages.Values.SelectMany(page => page.Blocks).ToDictionary(block => block.Place, StringComparer.Ordinal);

    private static readonly Dictionary<string, (CodeBlock Program, CodeBlock Printed)> s_programs = Repository.Pages.Values.SelectMany(BlockRun.Of).ToDictionary(pair => pair.Program.Place, StringComparer.Ordinal);

    public static TheoryData<string> Programs => [.. s_programs.Keys];

    public static TheoryData<string> CSharp => Of("csharp", "cs", "c#");

    public static TheoryData<string> Json => Of("json", "jsonc", "jsonl");

    public static TheoryData<string> Lexicons => Of("lexicon");

    [Theory]
    [MemberData(nameof(CSharp))]
    public void A_block_of_csharp_compiles(string place) => Expect.None(s_blocks[place] is var block && block.Noted("code") is { } source ? SampleCode.Faults(block, source) : BlockCompiler.Errors(block));

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_prints_what_its_page_says(string place)
    {
        var (program, printed) = s_programs[place];

        Assert.Equal(printed.Text, BlockRun.Printed(program));
    }

    [Theory]
    [MemberData(nameof(Json))]
    public void A_block_of_json_is_read_as_what_it_is(string place) => Assert.NotEmpty(JsonBlocks.Read(s_blocks[place]));

    [Theory]
    [MemberData(nameof(Lexicons))]
    public void A_block_that_is_a_lexicon_is_read_as_one(string place) =>
        Assert.NotEmpty(WeChatPolicy.Rules.Text.Lexicon.Parse("page", new StringReader(s_blocks[place].Text)).Terms);

    [Fact]
    public void Pages_of_every_kind_are_looked_at()
    {
        // A reader that found no blocks would find no faults either.
        Assert.True(CSharp.Count >= 15 && Json.Count >= 5 && Lexicons.Count >= 1, $"{CSharp.Count} blocks of C#, {Json.Count} of JSON, {Lexicons.Count} lexicons");
        Expect.None(s_blocks.Values.Where(block => block.Language is not ("csharp" or "cs" or "c#" or "json" or "jsonc" or "jsonl" or "lexicon" or "" or "text" or "sh" or "bash" or "console" or "xml" or "ics" or "sql" or "yaml" or "http"))
            .Select(block => $"{block.Place}: nobody checks '{block.Language}'"));
    }

    private static TheoryData<string> Of(params string[] languages) => [.. s_blocks.Values.Where(block => languages.Contains(block.Language)).Select(block => block.Place)];
}
