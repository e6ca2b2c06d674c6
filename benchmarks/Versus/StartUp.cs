using System.Diagnostics;

namespace WeChatPolicy.Rules.Benchmarks.Versus;

/// <summary>From the start of a process to its first decision, in milliseconds; the programs are started in turn.</summary>
internal static class StartUp
{
    /// <summary>One list of times for each program.</summary>
    /// <exception cref="InvalidOperationException">Two programs decided otherwise, so that their times say nothing.</exception>
    public static IReadOnlyList<double>[] Of(IReadOnlyList<string> programs, int rounds)
    {
        List<double>[] times = [.. programs.Select(_ => new List<double>())];
        string? outcome = null;

        // The first of all starts reads the files from disk.
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < programs.Count; i++)
            {
                var (time, said) = Start(programs[i]);
                if ((outcome ??= said) != said) throw new InvalidOperationException($"One decided {outcome}, '{programs[i]}' {said}.");
                if (round >= 0) times[i].Add(time);
            }
        }

        return times;
    }

    private static (double Milliseconds, string Outcome) Start(string program)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException($"'{program}' could not be started.");
        var said = process.StandardOutput.ReadLine() ?? "nothing";
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        process.WaitForExit();
        return (time, said);
    }
}
