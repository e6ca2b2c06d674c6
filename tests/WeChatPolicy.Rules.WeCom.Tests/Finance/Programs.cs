using System.Diagnostics;

namespace WeChatPolicy.Rules.WeCom.Tests.Finance;

/// <summary>Programs of the machine that some tests need.</summary>
internal static class Programs
{
    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it said where it failed; null where it did not; and whether it is there at all.</returns>
    public static (bool IsThere, string? Failure) Run(string program, string input, params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.BeginOutputReadLine();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            var said = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return (true, process.ExitCode == 0 ? null : $"{program} ended with {process.ExitCode}: {said}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (false, $"{program} is not on this machine.");
        }
    }
}
