using System.Diagnostics;
using System.Text;

namespace WeChatPolicy.Rules.DataZone.Tests.Native;

/// <summary>Runs a program, and has what it printed.</summary>
internal static class Command
{
    public static bool IsThere(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <exception cref="InvalidOperationException">It failed; what it printed is told.</exception>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Checkout.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var printed = await output;
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{program} {arguments[0]} came to {process.ExitCode}.\n{printed}{await error}");
    }
}
