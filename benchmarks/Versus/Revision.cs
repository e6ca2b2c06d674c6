using System.Globalization;

namespace WeChatPolicy.Rules.Benchmarks.Versus;

/// <summary>One revision of the library, checked out into a folder of its own, or the present tree.</summary>
/// <param name="name">What the table calls it.</param>
/// <param name="root">The root of its sources.</param>
/// <param name="project">The checkout that it was taken from, or null where it is that one itself.</param>
internal sealed class Revision(string name, string root, string? project) : IDisposable
{
    // What is measured with is of the present in both; only src differs.
    private static readonly string[] s_measures = ["Shared", "Versus", "WeChatPolicy.Rules.Benchmarks"];

    public string Name => name;

    /// <summary>The probe, once built.</summary>
    public string Probe => Binary("Probe");

    /// <summary>The program that makes one decision and ends, as it is compiled; the file may be absent where it could not be compiled ahead of time.</summary>
    public string First(Compiled compiled) => compiled == Compiled.AtRunTime ? Binary("First") : Path.Combine(Folder("First"), "bin", $"{compiled}", "First");

    public static Revision Present(string project) => new("here", project, null);

    /// <summary>Checks a revision out into a temporary folder and lays the present measuring programs over it.</summary>
    public static Revision CheckOut(string project, string revision)
    {
        var root = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"versus-{Environment.ProcessId}"));
        Commands.Run("git", "-C", project, "worktree", "add", "--detach", root, revision);
        var other = new Revision(revision, root, project);
        try
        {
            foreach (var folder in s_measures) Copy(Path.Combine(project, "benchmarks", folder), Path.Combine(root, "benchmarks", folder));
            return other;
        }
        catch
        {
            other.Dispose();
            throw;
        }
    }

    /// <summary>Builds what answers the questions.</summary>
    public void Build(bool withFirst)
    {
        foreach (var program in withFirst ? new[] { "Probe", "First" } : ["Probe"])
        {
            // What is measured need not please the analyzers of today.
            Commands.Run("dotnet", "build", Folder(program), "-c", "Release", "-v", "q", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false");
        }
    }

    /// <summary>Compiles the first decision ahead of time; false where the toolchain cannot.</summary>
    public bool TryCompileAhead(Compiled compiled, out string why)
    {
        try
        {
            Commands.Run("dotnet", "publish", Folder("First"), "-c", "Release", "-v", "q", $"-p:Compiled={compiled}", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false", "-o", Path.GetDirectoryName(First(compiled))!);
            why = "";
            return true;
        }
        catch (InvalidOperationException fault)
        {
            why = fault.Message;
            return false;
        }
    }

    /// <summary>Removes what was checked out; nothing for the present tree.</summary>
    public void Dispose()
    {
        if (project is not null) Commands.Run("git", "-C", project, "worktree", "remove", "--force", root);
    }

    private string Folder(string program) => Path.Combine(root, "benchmarks", "Versus", program);

    private string Binary(string program) => Path.Combine(Folder(program), "bin", "Release", "net10.0", program);

    private static void Copy(string from, string to)
    {
        if (Directory.Exists(to)) Directory.Delete(to, recursive: true);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(from, file);
            if (path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")) continue;
            var target = Path.Combine(to, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}

/// <summary>When a program is compiled to what the processor runs.</summary>
internal enum Compiled
{
    /// <summary>Method by method while it runs, as after a plain build.</summary>
    AtRunTime,

    /// <summary>As <c>PublishReadyToRun</c> publishes it: what is generic, and what is hot, is compiled while it runs all the same.</summary>
    ReadyToRun,

    /// <summary>As <c>PublishAot</c> publishes it.</summary>
    NativeAot,
}
