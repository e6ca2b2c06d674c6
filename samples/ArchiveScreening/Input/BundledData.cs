namespace ArchiveScreening;

/// <summary>The data that comes with the sample: some weeks of made-up office life.</summary>
internal static class BundledData
{
    public static string Archive => Path("archive.jsonl");

    public static string Directory => Path("directory.json");

    public static string Annotations => Path("annotations.jsonl");

    public static string Options => Path("options.json");

    private static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Data", name);
}
