using System.Text.Json;

namespace WeChatPolicy.Rules.TuningData;

/// <summary>The tuning data, which is no part of the repository.</summary>
/// <param name="root">The folder that holds it.</param>
internal sealed class Datasets(string root)
{
    /// <summary>What <c>WECHATPOLICY_DATASETS</c> names, or the folder beside the repository; null where neither is there.</summary>
    public static Datasets? Find()
    {
        var named = Environment.GetEnvironmentVariable("WECHATPOLICY_DATASETS");
        if (!string.IsNullOrEmpty(named)) return Directory.Exists(named) ? new Datasets(named) : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var beside = Path.Combine(folder.FullName, "..", "shared", "datasets");
            if (Directory.Exists(beside)) return new Datasets(beside);
        }

        return null;
    }

    /// <summary>The folder.</summary>
    public string Root => root;

    /// <summary>The objects of a file of one JSON object a line.</summary>
    public JsonElement[] Lines(string file) => [.. TextLines(file).Select((line, index) => Parse(line, file, index + 1))];

    /// <summary>The cells of a file of tab-separated columns.</summary>
    public IEnumerable<string[]> Rows(string file) => TextLines(file).Select(static line => line.Split('\t'));

    /// <summary>The lines of a file of text; empty ones are none.</summary>
    public IEnumerable<string> TextLines(string file) => File.ReadLines(Path.Combine(root, file)).Where(static line => line.Length > 0);

    private static JsonElement Parse(string line, string file, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.Clone();
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{file}, line {number}: no JSON object ({fault.Message}). Convert the file again.", fault);
        }
    }
}
