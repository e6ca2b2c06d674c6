namespace WeChatPolicy.Rules.Files;

/// <summary>Looks into files.</summary>
/// <remarks>
/// May be used by several threads at once. Nothing is written by a name that stands in a file, nothing is fetched, and nothing is run.
/// Whatever the bytes are, an inspection ends within the bounds of its options, and what it could not read is a remark.
/// </remarks>
public sealed class FileInspector
{
    private readonly FileInspectionOptions _options;

    /// <summary>An inspector.</summary>
    /// <param name="options">Its bounds; the defaults where there are none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound is out of range.</exception>
    public FileInspector(FileInspectionOptions? options = null)
    {
        _options = options ?? new FileInspectionOptions();
        _options.Verify();
    }

    /// <summary>Looks into a file.</summary>
    /// <param name="content">Its bytes from the current position on, read to the end; it may be one that cannot seek. It is not disposed of.</param>
    /// <param name="name">Its name, whose extension is compared with the content; may be empty.</param>
    /// <param name="cancellationToken">Ends the inspection with an exception.</param>
    /// <exception cref="OperationCanceledException">The token said so.</exception>
    /// <exception cref="IOException">The stream itself, or the temporary file of one that cannot seek, could not be read or written. No content of a file leads to an exception.</exception>
    public FileInspection Inspect(Stream content, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(name);
        using var held = HeldContent.Take(content, _options.MaxFileBytes, _options, maySeek: true, cancellationToken);
        return new InspectionRun(new InspectionBudget(_options, held.Length, cancellationToken)).Look(held, name, depth: 1);
    }
}
