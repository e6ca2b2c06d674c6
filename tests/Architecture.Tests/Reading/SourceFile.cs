namespace Architecture.Tests.Reading;

/// <summary>One source file and the room that it lies in.</summary>
/// <param name="Path">Where it is on this machine.</param>
/// <param name="Name">Its path below <c>src</c>, with forward slashes.</param>
/// <param name="Room">
/// The project and the folder directly under it, or <c>(root)</c> for the files beside the project file; of a project that is one
/// room, its assembly is the wall.
/// </param>
internal sealed record SourceFile(string Path, string Name, string Room)
{
    public const string RootFolder = "(root)";

    public const string WholeProject = "(whole)";

    private static readonly string[] s_wholeProjects = ["WeChatPolicy.Rules.WorkTime"];

    public bool IsBuilt => Name.Split('/')[1] is "obj" or "bin";

    public static SourceFile At(string project, string folder, string path)
    {
        var below = System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/');
        var slash = below.IndexOf('/', StringComparison.Ordinal);
        var room = s_wholeProjects.Contains(project) ? WholeProject : slash < 0 ? RootFolder : below[..slash];
        return new SourceFile(path, $"{project}/{below}", $"{project}/{room}");
    }
}
