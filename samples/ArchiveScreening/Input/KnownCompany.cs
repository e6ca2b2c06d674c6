using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>What the user knows about the company and its messages beside the archive.</summary>
internal sealed record KnownCompany(WeComDirectory Directory, Annotations Annotations)
{
    public static KnownCompany Load(string? directoryPath, string? annotationsPath) => new(
        directoryPath is null ? WeComDirectory.Empty : Read("directory", directoryPath, WeComDirectory.Load),
        annotationsPath is null ? Annotations.Empty : Read("annotations", annotationsPath, Annotations.Load));

    /// <summary>A reader of archives. Rejected lines are kept only where they are to be written out.</summary>
    public ArchiveReader Reader(bool keepRawRejects) => new(Directory, Annotations, new ArchiveReaderOptions { KeepRawRejects = keepRawRejects });

    private static T Read<T>(string what, string path, Func<Stream, T> read)
    {
        using var file = InputFile.Open(what, path);
        try
        {
            return read(file);
        }
        catch (FormatException error)
        {
            throw new ScreeningException($"{what} '{path}': {error.Message}", error);
        }
    }
}
