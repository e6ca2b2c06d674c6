namespace ArchiveScreening;

/// <summary>The folder of the reports, and the names in it.</summary>
internal sealed record OutputFolder
{
    private OutputFolder(string path) => Folder = path;

    public string Folder { get; }

    public string Findings => Path.Combine(Folder, "findings.jsonl");

    public string Rejects => Path.Combine(Folder, "rejects.jsonl");

    public string Report => Path.Combine(Folder, "report.html");

    /// <summary>Makes the folder, and takes away an older report: it would not tell of the new findings beside it.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="inputs">What the run reads, none of which may be overwritten.</param>
    /// <param name="keep">Whether the run goes on where another stopped, whose findings are not in this one's.</param>
    public static OutputFolder Prepare(string path, IEnumerable<string> inputs, bool keep = false)
    {
        var folder = new OutputFolder(path);
        string[] written = [folder.Findings, folder.Rejects, folder.Report];
        string[] really = [.. written.Select(WithoutLinks)];
        if (inputs.FirstOrDefault(input => written.Contains(input) || really.Contains(WithoutLinks(input))) is { } clash) throw new ScreeningException($"'{clash}' is an input and would be overwritten; choose another folder with --out");
        if (keep && File.Exists(folder.Findings)) throw new ScreeningException($"'{folder.Findings}' holds what was found up to the checkpoint and would be overwritten; choose another folder with --out");
        try
        {
            Directory.CreateDirectory(path);
            // An old file may be another name (a hard link) of an input; a new one is none.
            foreach (var file in written) File.Delete(file);
            return folder;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new ScreeningException($"reports cannot be written to '{path}': {error.Message}", error);
        }
    }

    // A link in any part of the path leads to the same file.
    private static string WithoutLinks(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full) ?? "";
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            FileSystemInfo info = Directory.Exists(real) ? new DirectoryInfo(real) : new FileInfo(real);
            if (info.Exists && info.ResolveLinkTarget(returnFinalTarget: true) is { } target) real = target.FullName;
        }

        return real;
    }
}
