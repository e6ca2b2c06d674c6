using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace WeChatPolicy.Rules.Benchmarks.Measuring;

/// <summary>Where and when something was measured, as a table has to say.</summary>
internal static class Machine
{
    /// <summary>One line: processor, cores, system, runtime, day, commit.</summary>
    public static string Line(string project) => string.Create(CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, {TimeProvider.System.GetUtcNow():yyyy-MM-dd}, commit {Commit(project)}.");

    /// <summary>The commit that the project stands at, and whether it has been changed since.</summary>
    public static string Commit(string project)
    {
        var commit = Git(project, "rev-parse", "--short", "HEAD");
        return commit.Length == 0 ? "unknown" : Git(project, "status", "--porcelain", "--untracked-files=no", "--", "src").Length == 0 ? commit : commit + " with changes";
    }

    /// <summary>The root of the checkout that the running program was built in.</summary>
    public static string Project()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "WeChatPolicy.Rules.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The sources of this program are not above its binaries; run it from a checkout.");
    }

    private static string Processor()
    {
        const string Told = "/proc/cpuinfo";
        var name = File.Exists(Told) ? File.ReadLines(Told).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[^1].Trim() : null;
        return name ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static string Git(string folder, params IEnumerable<string> arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", folder, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("git could not be started.");
        var said = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return git.ExitCode == 0 ? said : "";
    }
}
