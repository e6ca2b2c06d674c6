namespace CustomClauses;

/// <summary>The workflow files that come with the sample.</summary>
internal static class BundledClauses
{
    public static string Sound => At("clauses.json");

    public static string Broken => At("broken.json");

    private static string At(string name) => Path.Combine(AppContext.BaseDirectory, "Clauses", name);
}
