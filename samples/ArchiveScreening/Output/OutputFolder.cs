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
    public static OutputFolder Prepare(string path, IEnumerable<string> inputs)
    {
        var folder = new OutputFolder(path);
        string[] written = [folder.Findings, folder.Rejects, folder.Report];
        if (inputs.FirstOrDefault(written.Contains) is { } clash) throw new ScreeningException($"'{clash}' is an input and would be overwritten; choose another folder with --out");
        try
        {
            Directory.CreateDirectory(path);
            File.Delete(folder.Report);
            return folder;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new ScreeningException($"reports cannot be written to '{path}': {error.Message}", error);
        }
    }
}
