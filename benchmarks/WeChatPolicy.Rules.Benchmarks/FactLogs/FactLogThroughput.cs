using System.Globalization;
using BenchmarkDotNet.Attributes;
using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Sqlite;

namespace WeChatPolicy.Rules.Benchmarks.FactLogs;

/// <summary>Messages into the logs in batches of 500, and back out; figures are for one message.</summary>
/// <remarks>
/// Target of the project: the SQLite log takes at least 20,000 facts a second (50 µs each), writing as JSON, hashing and
/// waiting for the disk included. The file is in the folder that the benchmark is started from, since a temporary folder
/// may be no disk at all.
/// </remarks>
[MemoryDiagnoser]
public class FactLogThroughput : IAsyncDisposable
{
    private const int BatchSize = 500;
    private const int Held = 20_000;

    private readonly string _path = Path.GetFullPath(string.Create(CultureInfo.InvariantCulture, $"factlog-benchmark-{Environment.ProcessId}.db"));
    private readonly Message[] _messages = WorkMessages.Of(StandIn.Texts("work", BatchSize));
    private SqliteFactLog _sqlite = null!;
    private InMemoryFactLog _memory = null!;
    private long _next;

    /// <summary>Opens the logs and fills the one that is read.</summary>
    [GlobalSetup]
    public async Task OpenAsync()
    {
        _sqlite = SqliteFactLog.Open(_path);
        _memory = new InMemoryFactLog();
        while ((await _sqlite.ReadHeadAsync()).Count < Held) await _sqlite.AppendManyAsync(Batch());
        while ((await _memory.ReadHeadAsync()).Count < Held) await _memory.AppendManyAsync(Batch());
    }

    /// <summary>Closes the logs and removes the file.</summary>
    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        await _sqlite.DisposeAsync();
        await _memory.DisposeAsync();
        File.Delete(_path);
        File.Delete(_path + ".writer");
        GC.SuppressFinalize(this);
    }

    /// <summary>Into SQLite, until it is on disk.</summary>
    [Benchmark(OperationsPerInvoke = BatchSize)]
    public async Task<long> AppendToSqliteAsync() => (await _sqlite.AppendManyAsync(Batch()))[^1].Sequence;

    /// <summary>Into memory: what writing as JSON and hashing take of it.</summary>
    [Benchmark(OperationsPerInvoke = BatchSize)]
    public async Task<long> HashInMemoryAsync()
    {
        await using var log = new InMemoryFactLog();
        return (await log.AppendManyAsync(Batch()))[^1].Sequence;
    }

    /// <summary>Facts read back, the first twenty thousand.</summary>
    [Benchmark(OperationsPerInvoke = Held)]
    public async Task<int> ReadFromSqliteAsync() => await _sqlite.ReadFactsAsync().Take(Held).CountAsync();

    /// <summary>The chain of twenty thousand entries in memory.</summary>
    [Benchmark(OperationsPerInvoke = Held)]
    public async Task<bool> VerifyInMemoryAsync() => (await _memory.VerifyAsync()).IsIntact;

    private IEnumerable<Fact> Batch() =>
        _messages.Select(message => message with { Id = string.Create(CultureInfo.InvariantCulture, $"message-{++_next}") });
}
