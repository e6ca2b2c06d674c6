using System.Diagnostics;

namespace WeChatPolicy.Rules.Files.Tests.Making;

/// <summary>Runs a program that is installed, in a folder of its own. A test that needs one that is not says so and is skipped; where <c>WECHATPOLICY_FILE_TOOLS</c> is <c>required</c> it fails.</summary>
internal sealed class Tools : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("files-").FullName;

    public byte[] Run(string result, string program, params string[] arguments)
    {
        Require(program);
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();

        // qpdf ends with 3 where it only warns.
        Assert.True(process.ExitCode is 0 or 3, $"{program} ended with {process.ExitCode}: {output.Result}{error.Result}");
        return File.ReadAllBytes(Path.Combine(Folder, result));
    }

    public void Write(string name, byte[] content) => File.WriteAllBytes(Path.Combine(Folder, name), content);

    public static void Require(string program)
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
        if (isThere) return;
        var reason = $"{program} is not installed.";
        if (Environment.GetEnvironmentVariable("WECHATPOLICY_FILE_TOOLS") == "required") Assert.Fail(reason);
        Assert.Skip(reason);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
