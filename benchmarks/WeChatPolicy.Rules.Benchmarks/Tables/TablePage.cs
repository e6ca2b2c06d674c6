using System.Text;
using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Benchmarks.Measuring;

namespace WeChatPolicy.Rules.Benchmarks.Tables;

/// <summary>Measures everything of <c>benchmarks/README.md</c> that is no growth and no comparison of revisions, and prints it; <c>-- table [--only TITLE] [--rounds N] [--stand-in] [--update]</c>.</summary>
/// <param name="data">The folder of the public sets, or null for the stand-in.</param>
/// <param name="rounds">How often each is measured, in turn with those that stand beside it.</param>
internal sealed class TablePage(string? data, int rounds)
{
    /// <summary>The page's part, in Markdown.</summary>
    /// <param name="only">A part of the title of what is to be measured alone, or null for all of it.</param>
    public string Write(string? only)
    {
        (string Title, Func<string> Write)[] tables =
        [
            ("Terms in everyday chat", () => new TermTable(ChatSets.Read(data), rounds).Write()),
            ("Rules", () => new RuleTable(rounds).Write()),
            ("From end to end", () => new PathTable(data, rounds).Write()),
        ];
        var page = new StringBuilder($"{Machine.Line(Machine.Project())} Medians of {rounds} rounds in turn, one thread, each warmed for 2.5 s. {ChatSets.Origin(data)}\n");
        foreach (var (title, write) in tables.Where(table => only is null || table.Title.Contains(only, StringComparison.OrdinalIgnoreCase))) page.Append($"\n### {title}\n\n{write()}\n");
        return page.ToString();
    }
}
