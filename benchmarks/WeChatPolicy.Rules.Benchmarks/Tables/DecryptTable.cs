using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Benchmarks.Measuring;
using WeChatPolicy.Rules.Benchmarks.Screening;

namespace WeChatPolicy.Rules.Benchmarks.Tables;

/// <summary>From the vendor's encrypted answer to findings, beside the same messages as JSON lines; <c>-- decrypt [--rounds N] [--stand-in] [--update]</c>.</summary>
internal sealed class DecryptTable(string? data, int rounds)
{
    private const int Messages = 1_500;
    private const int WarmRuns = 4;

    public string Write()
    {
        using var archive = new EncryptedArchive(ChatSets.Mixed(ChatSets.Read(data), Messages));
        var engine = Engines.Default();
        var findings = Batches.Findings(engine, archive.Plain);
        var lines = new Cell("lines", Timing.Processor(Messages, () => Same(Batches.Findings(engine, archive.Plain))));
        var one = new Cell("one", Timing.Processor(Messages, () => Same(archive.Findings(engine, 1))));
        var oneWall = new Cell("one, wall", Timing.Wall(Messages, () => Same(archive.Findings(engine, 1))));
        var two = new Cell("two, wall", Timing.Wall(Messages, () => Same(archive.Findings(engine, 2))));
        var keys = new Cell("keys", Timing.Processor(Messages, archive.OpenKeys));
        var cells = new List<Cell> { lines, one, oneWall, two, keys };
        var isThere = OpenSslSpeed.PrivateOperation() is not null;
        var openssl = new Cell("openssl", () => OpenSslSpeed.PrivateOperation()!.Value);
        if (isThere) cells.Add(openssl);
        Alternation.Run(cells, rounds, WarmRuns);
        return $"""
            {Machine.Line(Machine.Project())} Medians of {rounds} rounds in turn. {ChatSets.Origin(data)} {Messages:N0} messages, one in {ChatSets.OneInTells} telling, each with a random key of its own under a key of 2,048 bits; the vendor's library is stood in for, in the same process.

            | what | messages a second |
            |---|---|
            | JSON lines to findings, one core | {Rate(lines)} |
            | encrypted answer to findings, one core | {Rate(one)} |
            | – two threads beside one, by the clock | {Rate(two)} · {Rate(oneWall)} ({Spread.OfRatios(oneWall.Figures, two.Figures).AsFactor()}) |
            | random keys opened, one core | {Rate(keys)} |
            | – beside what `openssl speed rsa2048` signs | {(isThere ? $"{Rate(openssl)} ({Spread.OfRatios(openssl.Figures, keys.Figures).AsFactor()})" : "openssl is not on this machine")} |
            """;

        void Same(int found)
        {
            if (found != findings) throw new InvalidOperationException("The encrypted archive and the lines are judged differently.");
        }
    }

    private static string Rate(Cell cell) => Spread.Three(1e9 / Spread.Of(cell.Figures).Median);
}
