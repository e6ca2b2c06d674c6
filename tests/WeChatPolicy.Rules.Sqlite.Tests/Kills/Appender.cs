using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.Sqlite.Tests.Kills;

/// <summary>The process that is killed: appends facts to a log, and says after each batch how far it was acknowledged.</summary>
internal static class Appender
{
    public const string Verb = "append-until-killed";

    public const int BatchSize = 12;

    /// <summary>So many facts are sent again at the start, as a host does that does not know what had arrived.</summary>
    public const int SentAgain = BatchSize;

    public static async Task<int> RunAsync(string path, string facts)
    {
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        await WarmAsync(facts);
        // Started ahead of time; the log is touched only when it is this process's turn.
        if (input.ReadByte() < 0) return 0;

        using var log = SqliteFactLog.Open(path);
        var acknowledged = (int)Math.Max(0, (await log.ReadHeadAsync()).Count - SentAgain);
        foreach (var batch in PreparedFacts.Read(facts, acknowledged).Chunk(BatchSize))
        {
            await log.AppendManyAsync(batch);
            acknowledged += batch.Length;
            output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{acknowledged}\n")));
            output.Flush();
        }

        return 1;
    }

    // What the first batch would compile is compiled while another process has its turn.
    private static async Task WarmAsync(string facts)
    {
        await using var log = new InMemoryFactLog();
        await log.AppendManyAsync(PreparedFacts.Read(facts, 0).Take(BatchSize));
    }
}
