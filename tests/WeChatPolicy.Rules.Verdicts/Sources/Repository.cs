namespace WeChatPolicy.Rules.Verdicts;

/// <summary>Finds the sources from where the program runs.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution; <see langword="null"/> where the program runs elsewhere.</summary>
    public static string? Root => Checkout.Found;

    /// <summary>The digests that are committed.</summary>
    public static string FrozenPath(string source) => Path.Combine(
        Root ?? throw new InvalidOperationException("To freeze, the program must run inside the repository."), "tests", "WeChatPolicy.Rules.Verdicts", "Frozen", $"{source}.json");

    /// <summary>Their copy beside the program.</summary>
    public static string BuiltPath(string source) => Path.Combine(AppContext.BaseDirectory, "Frozen", $"{source}.json");

    /// <summary>Whether a file lies in the repository, or would.</summary>
    public static bool Holds(string path) => Root is { } root && Path.GetFullPath(path).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
