using System.Diagnostics;

namespace WeChatPolicy.Rules.Benchmarks.Versus;

/// <summary>Programs that have to succeed.</summary>
internal static class Commands
{
    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the error holds the end of what it said.</exception>
    public static void Run(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{program}' could not be started.");
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"'{program} {string.Join(' ', start.ArgumentList)}' failed:\n{End(said)}\n{End(errors.Result)}");
    }

    private static string End(string said) => string.Join('\n', said.TrimEnd().Split('\n').TakeLast(15));
}
