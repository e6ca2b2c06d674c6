using System.Globalization;

namespace WeChatPolicy.Rules.Sqlite.Tests.Kills;

/// <summary>The process that is killed: appends numbered facts to a log for ever, and says after each batch how far it was acknowledged.</summary>
internal static class Appender
{
    public const string Verb = "append-until-killed";

    public const int BatchSize = 12;

    /// <summary>So many facts are sent again at the start, as a host does that does not know what had arrived.</summary>
    public const int SentAgain = 3 * BatchSize;

    public static int Run(string path)
    {
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        Warm();
        // Started ahead of time; the file is touched only when it is this process's turn.
        if (input.ReadByte() < 0) return 0;

        using var log = SqliteFactLog.Open(path);
        var next = (int)Math.Max(0, log.Head.Count - SentAgain);
        while (true)
        {
            log.AppendMany(LogFacts.Numbered(next, BatchSize));
            next += BatchSize;
            output.Write(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{next}\n")));
            output.Flush();
        }
    }

    // What the first batch would compile is compiled while another process has its turn.
    private static void Warm()
    {
        using var log = new InMemoryFactLog();
        log.AppendMany(LogFacts.Numbered(0, 1));
    }
}
