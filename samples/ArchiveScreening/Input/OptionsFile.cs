using System.Text.Json;
using Microsoft.Extensions.Configuration;
using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>Reads the policy's options from a JSON file: its section <c>WeChatPolicy</c>, or the file itself where it is that section.</summary>
internal static class OptionsFile
{
    private static readonly JsonDocumentOptions s_lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads them. Keys and values that no option takes are told when a policy is built of them.</summary>
    /// <exception cref="ScreeningException">The file cannot be read, or is no configuration.</exception>
    public static PolicyOptions Load(string path) => PolicyOptions.From(SectionOf(path));

    /// <summary>The section, as it stands in the file.</summary>
    /// <exception cref="ScreeningException">The file cannot be read, or is no configuration.</exception>
    public static IConfiguration SectionOf(string path)
    {
        try
        {
            using var file = InputFile.Open("options", path);
            using var document = JsonDocument.Parse(file, s_lenient);
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new ScreeningException($"options '{path}': a JSON object is expected");
            var named = document.RootElement.EnumerateObject().Any(property => property.Name.Equals(PolicyOptions.SectionName, StringComparison.OrdinalIgnoreCase));
            file.Position = 0;
            var root = new ConfigurationBuilder().AddJsonStream(file).Build();
            return named ? root.GetSection(PolicyOptions.SectionName) : root;
        }
        catch (JsonException error)
        {
            throw new ScreeningException($"options '{path}': not valid JSON at line {error.LineNumber + 1}", error);
        }
        catch (Exception error) when (error is FormatException or InvalidDataException)
        {
            throw new ScreeningException($"options '{path}': {error.Message}", error);
        }
    }
}
