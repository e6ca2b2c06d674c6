namespace ArchiveScreening;

/// <summary>An opened archive.</summary>
/// <param name="Name">The name that the user gave, as it stands in reports.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Size">How many they are; <see langword="null"/> for a pipe.</param>
internal sealed record ArchiveSource(string Name, Stream Content, long? Size) : IDisposable
{
    /// <summary>Opens all of them before the first is read, so that a wrong name is told before hours of work.</summary>
    public static IReadOnlyList<ArchiveSource> OpenAll(IReadOnlyList<string> names, ScreeningHost host)
    {
        var sources = new List<ArchiveSource>(names.Count);
        try
        {
            foreach (var name in names) sources.Add(Open(name, host));
            return sources;
        }
        catch (ScreeningException)
        {
            sources.ForEach(source => source.Dispose());
            throw;
        }
    }

    public void Dispose() => Content.Dispose();

    private static ArchiveSource Open(string name, ScreeningHost host)
    {
        if (name == ScreeningArguments.StandardInput) return new ArchiveSource("stdin", host.OpenStandardInput(), null);
        var file = InputFile.Open("archive", Path.GetFullPath(name, host.CurrentDirectory));
        // The bundled archive lies wherever the program was built; its place says nothing to a reader.
        return new ArchiveSource(name == BundledData.Archive ? Path.GetFileName(name) : name, file, file.CanSeek ? file.Length : null);
    }
}
