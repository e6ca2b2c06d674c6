using System.Text.Json;
using System.Text.RegularExpressions;

namespace WeChatPolicy.Rules.Hosting.Tests.Reference;

/// <summary>The options that somebody would copy: files of the samples, and blocks of JSON in the pages, that have the section.</summary>
internal static partial class DocumentedOptions
{
    private static readonly string[] s_folders = ["samples", "docs", "src"];

    /// <summary>Comments and commas behind the last entry, which the configuration takes.</summary>
    public static JsonDocumentOptions AsInFiles => new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static IEnumerable<(string Place, string Json)> All()
    {
        var root = Checkout.Root;
        var files = s_folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(root, "*.md"))
            .Where(file => !Built().IsMatch(Path.GetRelativePath(root, file).Replace('\\', '/'))).Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var place = Path.GetRelativePath(root, file);
            if (Path.GetFileName(file) is "options.json" || Path.GetFileName(file).StartsWith("appsettings", StringComparison.Ordinal))
            {
                if (Has(File.ReadAllText(file)) is { } whole) yield return (place, whole);
            }
            else if (Path.GetExtension(file) == ".md")
            {
                foreach (Match block in Blocks().Matches(File.ReadAllText(file)))
                {
                    if (Has(block.Groups[1].Value) is { } shown) yield return ($"{place} at {block.Index}", shown);
                }
            }
        }
    }

    // A block that is no JSON by itself is a part of something else.
    private static string? Has(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, AsInFiles);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(PolicyOptions.SectionName, out _) ? json : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex("```json[c5]?\\s*\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("(^|/)(bin|obj)/")]
    private static partial Regex Built();
}
