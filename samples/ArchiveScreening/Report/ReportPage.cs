using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ArchiveScreening;

/// <summary><c>report.html</c>: one page with everything in it. It loads nothing, and its policy forbids it to.</summary>
internal static class ReportPage
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // Chinese stays readable; '<', '>', '&' and quotes are escaped all the same, so that no name can end the script element.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly string[] s_styles = ["theme.css", "page.css", "completeness.css", "findings.css", "print.css"];
    private static readonly string[] s_scripts = ["words.js", "dom.js", "charts.js", "filters.js", "findings.js", "completeness.js", "page.js"];

    public static void Write(ScreeningResult result, string language)
    {
        var data = JsonSerializer.Serialize(ReportData.Of(result, language), s_json);
        var page = Template("report.html")
            .Replace("{{lang}}", language == "en" ? "en" : "zh-CN", StringComparison.Ordinal)
            .Replace("{{style}}", All(s_styles), StringComparison.Ordinal)
            .Replace("{{script}}", All(s_scripts), StringComparison.Ordinal)
            // Last: what the data says is never looked at for placeholders.
            .Replace("{{data}}", data, StringComparison.Ordinal);
        File.WriteAllText(result.Output.Report, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static string All(IEnumerable<string> names) => string.Join('\n', names.Select(Template));

    private static string Template(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Report/{name}")
            ?? throw new InvalidOperationException($"The template {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
