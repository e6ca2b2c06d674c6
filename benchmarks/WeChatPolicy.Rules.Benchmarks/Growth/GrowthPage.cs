using System.Text;
using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Benchmarks.Measuring;

namespace WeChatPolicy.Rules.Benchmarks.Growth;

/// <summary>Fits what cost grows with and draws it; <c>-- growth [--rounds N] [--update]</c>. The messages are the stand-in.</summary>
/// <param name="rounds">How often each size is measured, in turn with the others.</param>
internal sealed class GrowthPage(int rounds)
{
    /// <summary>The page's part, in Markdown; the pictures go to the folder, if there is one.</summary>
    public string Write(string? pictures)
    {
        var page = new StringBuilder($"{Machine.Line(Machine.Project())} Medians of {rounds} rounds in turn, on composed messages. The exponent is that of the power of the size that fits best: 0 where size costs nothing, 1 where cost grows with it; at the end is that of the two largest sizes alone.\n");
        foreach (var curve in Curves())
        {
            Console.Error.WriteLine(curve.Table());
            page.Append($"\n### {curve.Title}\n\n{curve.Table()}\n\n![{curve.Title}](growth/{curve.File})\n");
            if (pictures is not null) Picture.Save(curve, pictures);
        }

        return page.ToString();
    }

    private IEnumerable<Curve> Curves()
    {
        var terms = new TermGrowth(rounds);
        yield return terms.OfLexicons();
        yield return terms.OfHostTerms();
        yield return new LengthGrowth(rounds).OfMessages();
        var rules = new RuleGrowth(rounds);
        yield return rules.OfFieldRules();
        yield return rules.OfTextRules();
        yield return new ThreadGrowth(rounds).OfThreads();
    }

    /// <summary>Measures one series at all its sizes in turn.</summary>
    public static Series Measure(string name, int rounds, IReadOnlyList<(double Size, Func<double> Cost)> sizes)
    {
        Cell[] cells = [.. sizes.Select(size => new Cell($"{name} {size.Size}", size.Cost))];

        // All sizes run the same code: what warms one warms the others.
        Alternation.Run(cells, rounds, warmRuns: 8);
        return new(name, [.. sizes.Select(size => size.Size)], [.. cells.Select(cell => Spread.Of(cell.Figures).Median)]);
    }

    /// <summary>The short messages that are measured on.</summary>
    public static IReadOnlyList<string> Texts { get; } = [.. StandIn.Texts("private-sms", 3_000)];
}
