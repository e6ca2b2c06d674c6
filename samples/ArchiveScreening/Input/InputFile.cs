namespace ArchiveScreening;

/// <summary>Opens what the user named, or says in one line why it cannot be read.</summary>
internal static class InputFile
{
    private const int BufferSize = 1 << 17;

    public static FileStream Open(string what, string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, BufferSize, FileOptions.SequentialScan);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ScreeningException($"{what} '{path}': there is no such file", error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new ScreeningException($"{what} '{path}' {(Directory.Exists(path) ? "is a folder" : "may not be read")}", error);
        }
        catch (Exception error) when (error is IOException or ArgumentException or NotSupportedException)
        {
            throw new ScreeningException($"{what} '{path}' cannot be read: {error.Message}", error);
        }
    }
}
