using BenchmarkDotNet.Attributes;
using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Benchmarks.Measuring;
using WeChatPolicy.Rules.WeCom;

namespace WeChatPolicy.Rules.Benchmarks.Screening;

/// <summary>From the bytes of a chat archive to decisions, on one core: 12,000 lines, about one in fifteen with something to find.</summary>
/// <remarks>Target of the project: at least 100,000 messages a second, that is at most 10 µs each.</remarks>
[MemoryDiagnoser]
public class ArchiveToFindings
{
    private const int Count = 12_000;

    private readonly PolicyEngine _engine = Engines.Default();
    private byte[] _archive = [];

    /// <summary>Writes the archive.</summary>
    [GlobalSetup]
    public void Setup() => _archive = ArchiveLines.Of(ChatSets.Mixed(ChatSets.Read(ChatSets.FindFolder()), Count));

    /// <summary>Reads the lines only.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Read()
    {
        using var stream = new MemoryStream(_archive);
        return new ArchiveReader().Read(stream).Count(line => line.Message is not null);
    }

    /// <summary>Reads and judges them.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int ReadAndJudge() => Batches.Findings(_engine, _archive);
}
