using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace WeChatPolicy.Rules.Benchmarks.Tables;

/// <summary>What the program openssl says of this machine: a signature is one operation with the private key, as the opening of a random key is.</summary>
internal static class OpenSslSpeed
{
    /// <summary>Nanoseconds for one operation with a private key of 2,048 bits, on one core; null where there is no openssl.</summary>
    public static double? PrivateOperation()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("openssl", ["speed", "-seconds", "1", "rsa2048"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();

            // rsa 2048 bits 0.000324s 0.000019s 3086.4 52804.8: seconds for each, then how many signatures and verifications a second.
            var figures = said.Split('\n').FirstOrDefault(line => line.StartsWith("rsa 2048 bits", StringComparison.Ordinal))?.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return figures is null ? null : 1e9 / double.Parse(figures[5], CultureInfo.InvariantCulture);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
