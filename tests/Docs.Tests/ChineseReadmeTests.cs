using System.Text.RegularExpressions;
using Docs.Tests.Pages;

namespace Docs.Tests;

/// <summary>The two READMEs are written each for its readers, and state the same: code, commands, packages, figures, links.</summary>
public partial class ChineseReadmeTests
{
    private static readonly Page s_english = Repository.Pages["README.md"];
    private static readonly Page s_chinese = Repository.Pages["README.zh-CN.md"];

    [Fact]
    public void Both_show_the_same_code_and_the_same_output() => Assert.Equal(s_english.Blocks.Select(Bare), s_chinese.Blocks.Select(Bare));

    [Fact]
    public void Each_command_of_the_chinese_one_is_in_the_english_one() => Expect.None(Commands(s_chinese).Except(Commands(s_english)));

    [Fact]
    public void Each_command_of_the_english_one_is_in_the_chinese_one() =>
        // How the table of clauses is written concerns whoever writes it.
        Expect.None(Commands(s_english).Where(command => !command.Contains("--format", StringComparison.Ordinal) && !command.StartsWith("--", StringComparison.Ordinal)).Except(Commands(s_chinese)));

    [Theory]
    [InlineData("| what | time | allocated |", "| 内容 | 时间 | 分配内存 |")]
    [InlineData("| | found | accused wrongly |", "| | 找到 | 误报 |")]
    public void Each_row_of_a_table_of_figures_has_the_same_ones(string english, string chinese) =>
        Assert.Equal(Rows(s_english, english).Select(Figures), Rows(s_chinese, chinese).Select(Figures));

    [Fact]
    public void No_figure_of_the_chinese_one_is_missing_from_the_english_one()
    {
        var stated = s_english.Lines.SelectMany(line => Numbers(line.Text)).ToHashSet(StringComparer.Ordinal);

        Expect.None(s_chinese.Lines.Where(line => !line.Text.StartsWith("| ", StringComparison.Ordinal)).SelectMany(line => Numbers(line.Text).Where(number => !stated.Contains(number)).Select(number => $"line {line.Number}: {number}")));
    }

    [Fact]
    public void The_packages_are_the_same() => Assert.Equal(Rows(s_english, "| package | for |").Select(FirstCell), Rows(s_chinese, "| 程序包 | 用途 |").Select(FirstCell));

    [Fact]
    public void Where_the_english_one_leads_the_chinese_one_leads_too() =>
        Expect.None(s_english.Links.Select(link => link.Target).Where(target => target != "README.zh-CN.md").Except(s_chinese.Links.Select(link => link.Target)));

    [Fact]
    public void The_sections_are_the_same() =>
        Assert.Equal(s_english.Lines.Count(line => line.Text.StartsWith("## ", StringComparison.Ordinal)), s_chinese.Lines.Count(line => line.Text.StartsWith("## ", StringComparison.Ordinal)));

    // Comments are for readers, in their language.
    private static string Bare(CodeBlock block) => string.Join('\n', block.Text.Split('\n').Select(line => Comment().Replace(line, "").TrimEnd()));

    private static IEnumerable<string> Commands(Page page) =>
        page.Lines.SelectMany(line => Code().Matches(line.Text).Select(code => code.Groups[1].Value)).Where(code => Command().IsMatch(code)).Distinct();

    private static IEnumerable<string> Rows(Page page, string heading)
    {
        var lines = page.Lines.Select(line => line.Text).SkipWhile(line => line != heading).ToList();
        Assert.NotEmpty(lines);
        return lines.Skip(2).TakeWhile(line => line.StartsWith("| ", StringComparison.Ordinal));
    }

    private static string FirstCell(string row) => row.Split('|')[1].Trim();

    private static string Figures(string row) => string.Join(' ', Numbers(row));

    // A figure in words is left to whoever writes: 三分之一, a third.
    private static IEnumerable<string> Numbers(string line) => Number().Matches(Code().Replace(line, "")).Select(number => number.Value.Replace(",", "", StringComparison.Ordinal));

    [GeneratedRegex(@"\s*(?://|#)\s.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"dotnet |^--")]
    private static partial Regex Command();

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)*")]
    private static partial Regex Number();
}
