using WeChatPolicy.Rules.Benchmarks.Measuring;

namespace WeChatPolicy.Rules.Benchmarks.Versus;

/// <summary>What a second core is worth to one revision: two threads in a process beside one, and beside two processes that know nothing of each other.</summary>
internal static class TwoCores
{
    private const string Unit = "ns a character";
    private const string Row = "batch-wall/private-sms";
    private const string Threads = "two-threads/private-sms";

    public static Figure[] Of(Func<Contender> start, int rounds)
    {
        using var first = start();
        using var second = start();
        foreach (var contender in new[] { first, second }) contender.Prepare(Row);
        first.Prepare(Threads);
        Cell[] cells = [first.Cell(Row), first.Cell(Threads), new("two processes", () => Together(first, second))];
        Alternation.Run(cells, rounds);
        var name = first.Revision.Name;
        return
        [
            Figure.Of($"two threads beside one (left), batches, {name}", Unit, cells[0].Figures, cells[1].Figures),
            Figure.Of($"– beside two processes (left), {name}", Unit, cells[2].Figures, cells[1].Figures),
        ];
    }

    // Two processes at once get through as much as the sum of what each gets through.
    private static double Together(params Contender[] contenders)
    {
        var figures = new double[contenders.Length];
        Parallel.For(0, contenders.Length, new ParallelOptions { MaxDegreeOfParallelism = contenders.Length }, i => figures[i] = contenders[i].Run(Row));
        return 1 / figures.Sum(static figure => 1 / figure);
    }
}
