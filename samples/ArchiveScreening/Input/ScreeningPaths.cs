namespace ArchiveScreening;

/// <summary>The files of a run as full paths, the bundled ones where the user names no archive.</summary>
internal sealed record ScreeningPaths
{
    public required IReadOnlyList<string> Archives { get; init; }

    public required string? Directory { get; init; }

    public required string? Annotations { get; init; }

    /// <summary>The encrypted answer; then there are no archives.</summary>
    public required string? ChatData { get; init; }

    public required string? Keys { get; init; }

    public required string? Checkpoint { get; init; }

    public required string? Media { get; init; }

    public required string? Dismissed { get; init; }

    public required string? Options { get; init; }

    public required string Out { get; init; }

    /// <summary>The full paths of all that is read.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    public static ScreeningPaths Of(ScreeningArguments arguments, string currentDirectory)
    {
        // Who is who in the bundled archive says nothing about anybody else's.
        var bundled = arguments.Archives.Count == 0 && arguments.ChatData is null;
        var archives = bundled ? [BundledData.Archive] : arguments.Archives;
        var paths = new ScreeningPaths
        {
            Archives = archives,
            Directory = Full(arguments.Directory) ?? (bundled ? BundledData.Directory : null),
            Annotations = Full(arguments.Annotations) ?? (bundled ? BundledData.Annotations : null),
            ChatData = Full(arguments.ChatData),
            Keys = Full(arguments.Keys),
            Checkpoint = Full(arguments.Checkpoint),
            Media = Full(arguments.Media),
            Dismissed = Full(arguments.Dismissed),
            Options = Full(arguments.Options) ?? (bundled ? BundledData.Options : null),
            Out = Full(arguments.Out)!,
            Inputs = [],
        };
        string?[] inputs = [.. archives.Where(archive => archive != ScreeningArguments.StandardInput).Select(Full), paths.Directory, paths.Annotations, paths.Dismissed, paths.Options, paths.Checkpoint, paths.ChatData is { } folder ? Path.Combine(folder, "chatdata.jsonl") : null];
        return paths with { Inputs = [.. inputs.OfType<string>()] };

        string? Full(string? path) => path is null ? null : Path.GetFullPath(path, currentDirectory);
    }
}
