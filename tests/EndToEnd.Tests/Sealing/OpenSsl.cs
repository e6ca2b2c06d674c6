using System.Diagnostics;

namespace EndToEnd.Tests;

/// <summary>The program <c>openssl</c>: keys, and envelopes that no line of ours has made.</summary>
internal static class OpenSsl
{
    /// <summary>Why there is none; <see langword="null"/> where there is one.</summary>
    public static string? Missing { get; } = Probe();

    /// <summary>Runs it with something on its standard input.</summary>
    public static byte[] Run(ReadOnlySpan<byte> input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("openssl", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("openssl did not start.");
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return process.ExitCode == 0 ? output.ToArray() : throw new InvalidOperationException($"openssl {arguments[0]} ended with {process.ExitCode}.");
    }

    private static string? Probe()
    {
        try
        {
            Run([], "version");
            return null;
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return "openssl is not installed: it makes the keys and some of the envelopes.";
        }
    }
}
