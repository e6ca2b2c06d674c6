using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Benchmarks.Measuring;

namespace WeChatPolicy.Rules.Benchmarks.Tables;

/// <summary>Whole ways through the library.</summary>
internal sealed class PathTable(string? data, int rounds)
{
    private static readonly string[] s_rows = ["archive", "mixed", "mixed-batch", "tracker"];

    public string Write()
    {
        var inputs = new Inputs(data);
        var cells = s_rows.ToDictionary(row => row, row => new Cell(row, Rows.Prepare(row, inputs)!), StringComparer.Ordinal);
        var build = new Cell("build", Timing.Processor(1, () => Engines.Default()));
        Alternation.Run([.. cells.Values, build], rounds);
        return $"""
            | what | figure |
            |---|---|
            | archive bytes to findings, one core, one message in {ChatSets.OneInTells} telling | {Spread.Three(1e3 / Median(cells["archive"]))} MB/s |
            | the same messages in memory, one by one · in batches | {Spread.Three(Median(cells["mixed"]))} · {Spread.Three(Median(cells["mixed-batch"]))} ns a character |
            | facts a second, judged and followed over time, the clock moved every minute | {Spread.Three(1e9 / Median(cells["tracker"]))} |
            | building the default engine in a warm process | {Spread.Three(Median(build) / 1e6)} ms |
            """;
    }

    private static double Median(Cell cell) => Spread.Of(cell.Figures).Median;
}
