using WeChatPolicy.Rules.WeCom;

namespace WeChatPolicy.Rules.Verdicts;

/// <summary>The archive that comes with the screening sample, judged line by line: messages, and the files that they hand over.</summary>
/// <param name="policy">Another policy than the company's own.</param>
internal sealed class BundledArchive(PolicyEngine? policy = null) : VerdictSource
{
    private const int LinesOfChunk = 100;

    private readonly Lazy<PolicyEngine> _engine = new(() => policy ?? Policies.OfArchive(PathOf("options.json")));

    public override string Name => "archive";

    public override IEnumerable<Chunk> Chunks => Lines().Chunk(LinesOfChunk).Select((lines, number) => new Chunk("lines", $"{number:000}", true, tally =>
    {
        foreach (var line in lines) Judge(line, tally);
    }));

    private void Judge(ArchiveLine line, ChunkTally tally)
    {
        if (line.Reject is { } reject) tally.Enter(new Verdict(new CanonicalLine("rejected").Add((int)line.LineNumber).Add(reject.Reason.ToString()).ToString(), $"rejected {reject.Reason}"));
        if (line.Message is not { } message) return;
        foreach (var fact in line.Transfers().Prepend<Fact>(message))
        {
            tally.Given(FactJson.SerializeToUtf8Bytes(fact));
            foreach (var verdict in VerdictLines.Of(_engine.Value, fact)) tally.Enter(verdict);
        }
    }

    private static ArchiveLine[] Lines()
    {
        using var directory = File.OpenRead(PathOf("directory.json"));
        using var annotations = File.OpenRead(PathOf("annotations.jsonl"));
        using var archive = File.OpenRead(PathOf("archive.jsonl"));
        return [.. new ArchiveReader(WeComDirectory.Load(directory), Annotations.Load(annotations)).Read(archive)];
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Archive", file);
}
