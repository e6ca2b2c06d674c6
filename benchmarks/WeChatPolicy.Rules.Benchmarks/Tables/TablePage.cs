using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Benchmarks.Measuring;

namespace WeChatPolicy.Rules.Benchmarks.Tables;

/// <summary>Measures everything of <c>benchmarks/README.md</c> that is no growth and no comparison of revisions, and prints it; <c>-- table [--rounds N] [--stand-in] [--update]</c>.</summary>
/// <param name="data">The folder of the public sets, or null for the stand-in.</param>
/// <param name="rounds">How often each is measured, in turn with those that stand beside it.</param>
internal sealed class TablePage(string? data, int rounds)
{
    /// <summary>The page's part, in Markdown.</summary>
    public string Write()
    {
        var sets = ChatSets.Read(data);
        return $"""
            {Machine.Line(Machine.Project())} Medians of {rounds} rounds in turn, one thread, each warmed for 2.5 s. {ChatSets.Origin(data)}

            ### Terms in everyday chat

            {new TermTable(sets, rounds).Write()}

            ### Rules

            {new RuleTable(rounds).Write()}

            ### From end to end

            {new PathTable(data, rounds).Write()}
            """;
    }
}
