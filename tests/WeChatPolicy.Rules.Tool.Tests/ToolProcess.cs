using System.Diagnostics;
using System.Text;

namespace WeChatPolicy.Rules.Tool.Tests;

/// <summary>The built tool as a process of its own, in a folder of its own.</summary>
internal sealed class ToolProcess : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tool-process-");

    public ToolProcess(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "wechat-policy.dll"), .. args])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        Process = Process.Start(start)!;
    }

    public Process Process { get; }

    public string Folder => _folder.FullName;

    /// <summary>Waits for its end, and reads both outputs meanwhile.</summary>
    public async Task<(int Code, string Output, string Error)> EndAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (output, error) = (Process.StandardOutput.ReadToEndAsync(cancellation), Process.StandardError.ReadToEndAsync(cancellation));
        await Process.WaitForExitAsync(cancellation);
        return (Process.ExitCode, await output, await error);
    }

    public void Dispose()
    {
        if (!Process.HasExited) Process.Kill();
        Process.Dispose();
        _folder.Delete(recursive: true);
    }
}
