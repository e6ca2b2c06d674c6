namespace Architecture.Tests.Reading;

/// <summary>One source file and the room that it lies in.</summary>
/// <param name="Path">Where it is on this machine.</param>
/// <param name="Name">Its path below <c>src</c>, with forward slashes.</param>
/// <param name="Room">The project and the folder directly under it, or <c>(root)</c> for the files beside the project file.</param>
internal sealed record SourceFile(string Path, string Name, string Room)
{
    public const string RootFolder = "(root)";

    public bool IsBuilt => Room.EndsWith("/obj", StringComparison.Ordinal) || Room.EndsWith("/bin", StringComparison.Ordinal);

    public static SourceFile At(string project, string folder, string path)
    {
        var below = System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/');
        var slash = below.IndexOf('/', StringComparison.Ordinal);
        return new SourceFile(path, $"{project}/{below}", $"{project}/{(slash < 0 ? RootFolder : below[..slash])}");
    }
}
