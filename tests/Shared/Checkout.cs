namespace WeChatPolicy.Rules.Testing;

/// <summary>The sources that the tests were built from: the folder of the solution, above the one that they run in.</summary>
internal static class Checkout
{
    private const string Solution = "WeChatPolicy.Rules.sln";

    /// <summary><see langword="null"/> where the tests run elsewhere.</summary>
    public static string? Found { get; } = Find();

    /// <exception cref="DirectoryNotFoundException">The tests run elsewhere.</exception>
    public static string Root => Found ?? throw new DirectoryNotFoundException($"No {Solution} at or above {AppContext.BaseDirectory}: run the tests from a build inside the repository.");

    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Solution))) folder = folder.Parent;
        return folder?.FullName;
    }
}
