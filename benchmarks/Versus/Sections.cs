using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Benchmarks.Measuring;

namespace WeChatPolicy.Rules.Benchmarks.Versus;

/// <summary>The lines of the table, section by section; each starts two fresh probes, so that no row is compiled for another one's work.</summary>
/// <param name="then">The other revision.</param>
/// <param name="now">The present tree.</param>
/// <param name="start">Starts a probe that has been told which messages are clean.</param>
/// <param name="rounds">How often each cell is measured.</param>
internal sealed class Sections(Revision then, Revision now, Func<Revision, Contender> start, int rounds)
{
    private const string PerCharacter = "ns a character";
    private static readonly (string Key, string Name)[] s_hostTerms = [("terms", "rare characters"), ("names", "people's names"), ("numbers", "contract numbers"), ("signs", "any characters")];

    /// <summary>All of them by name.</summary>
    public IEnumerable<(string Name, Func<IEnumerable<Figure>> Measure)> All =>
    [
        .. ChatSets.Everyday.Select(set => ("each/" + set, (Func<IEnumerable<Figure>>)(() => Pair("each/" + set, $"clean messages one by one, {set}", PerCharacter)))),
        .. ChatSets.Everyday.Select(set => ("batch/" + set, (Func<IEnumerable<Figure>>)(() => Batch(set)))),
        ("mixed", () => [.. Pair("mixed", "mixed messages one by one", PerCharacter), .. Pair("mixed-batch", "mixed messages in a batch", PerCharacter)]),
        ("archive", () => Pair("archive", "archive bytes to findings, one core", "ns a byte")),
        ("tracker", () => Pair("tracker", "a fact through the tracker", "µs", 1e-3)),
        ("threads", Threads),
        ("start", Start),
        ("held", Held),
        ("host-terms", HostTerms),
        ("host-rules", HostRules),
        ("bytes", () => [.. Once("bytes-each/private-sms", "allocated, one by one", "bytes a clean message"), .. Once("bytes-batch/private-sms", "allocated, in a batch", "bytes a clean message")]),
    ];

    private Figure[] Pair(string row, string name, string unit, double scale = 1) => Measured([row], [row], cells => [Figure.Of(name, unit, cells[0].Figures, cells[1].Figures, scale)]);

    private Figure[] Batch(string set)
    {
        string[] here = [$"batch/{set}", $"batch-unlearned/{set}", $"many/{set}", $"search-values/{set}"];
        return Measured([$"batch/{set}"], here, cells =>
        {
            var (old, learned, unlearned, many, search) = (cells[0].Figures, cells[1].Figures, cells[2].Figures, cells[3].Figures, cells[4].Figures);
            return
            [
                Figure.Of($"clean messages in a batch, {set}, learned readings on", PerCharacter, old, learned),
                Figure.Of("– learned readings off", PerCharacter, old, unlearned),
                Figure.Of("– through `EvaluateMany`", PerCharacter, old, many),
                Figure.Of("– `SearchValues<string>` (left) beside the batch, learned readings on", PerCharacter, search, learned),
                Figure.Of("– `SearchValues<string>` (left) beside the batch, learned readings off", PerCharacter, search, unlearned),
            ];
        });
    }

    // Each kind of terms by itself: five engines of that size at once would be measured by what the others leave of the cache.
    private IEnumerable<Figure> HostTerms() => s_hostTerms.SelectMany(kind =>
    {
        string[] rows = ["each/private-sms", $"each-host/{kind.Key}/private-sms"];
        return Measured(rows, rows, cells =>
        [
            Figure.Of($"65,000 host terms, {kind.Name}, clean message", PerCharacter, cells[1].Figures, cells[3].Figures),
            Figure.Of($"– with them (left) beside without, {then.Name}", PerCharacter, cells[1].Figures, cells[0].Figures),
            Figure.Of($"– with them (left) beside without, {now.Name}", PerCharacter, cells[3].Figures, cells[2].Figures),
        ]);
    });

    private Figure[] HostRules() => Measured(["host-rules", "host-rules-rulesengine"], ["host-rules", "host-rules-rulesengine"], cells =>
    [
        Figure.Of("40 host rules, six ask the text", "ns a message", cells[0].Figures, cells[2].Figures),
        Figure.Of($"– RulesEngine at its best (left) beside {then.Name}", "ns a message", cells[1].Figures, cells[0].Figures),
        Figure.Of($"– RulesEngine at its best (left) beside {now.Name}", "ns a message", cells[3].Figures, cells[2].Figures),
    ]);

    private IEnumerable<Figure> Threads() => new[] { then, now }.SelectMany(revision => TwoCores.Of(() => start(revision), rounds));

    private IEnumerable<Figure> Start()
    {
        foreach (var (compiled, name) in new[] { (Compiled.AtRunTime, "JIT"), (Compiled.ReadyToRun, "ReadyToRun"), (Compiled.NativeAot, "NativeAOT") })
        {
            if (!IsThere(compiled)) continue;
            var times = StartUp.Of([then.First(compiled), now.First(compiled)], rounds);
            yield return Figure.Of($"process start to first decision, {name}", "ms", times[0], times[1]);
        }
    }

    private bool IsThere(Compiled compiled)
    {
        if (compiled == Compiled.AtRunTime) return true;
        foreach (var revision in new[] { then, now })
        {
            if (revision.TryCompileAhead(compiled, out var why)) continue;
            Console.Error.WriteLine($"{compiled} is left out: {why}");
            return false;
        }

        return true;
    }

    // The first measurement of a process alone tells what it holds, so each takes a new one.
    private IEnumerable<Figure> Held()
    {
        var figures = new[] { then, now }.Select(revision => Enumerable.Range(0, 3).Select(_ =>
        {
            using var contender = start(revision);
            contender.Prepare("held");
            return contender.Run("held");
        }).ToArray()).ToArray();
        yield return Figure.Of("memory held by the default engine", "MB", figures[0], figures[1], 1e-6);
    }

    private Figure[] Once(string row, string name, string unit)
    {
        using var old = start(then);
        using var present = start(now);
        double[][] figures = [.. new[] { old, present }.Select(contender =>
        {
            contender.Prepare(row);
            contender.Run(row);
            return new[] { contender.Run(row) };
        })];
        return [Figure.Of(name, unit, figures[0], figures[1])];
    }

    private Figure[] Measured(string[] rowsThen, string[] rowsNow, Func<Cell[], Figure[]> figures)
    {
        using var old = start(then);
        using var present = start(now);
        Cell[] cells = [.. rowsThen.Select(row => Prepared(old, row)), .. rowsNow.Select(row => Prepared(present, row))];
        Alternation.Run(cells, rounds);
        return figures(cells);
    }

    private static Cell Prepared(Contender contender, string row) =>
        contender.Prepare(row) ? contender.Cell(row) : throw new InvalidOperationException($"{contender.Revision.Name} has nothing to measure in {row}.");
}
