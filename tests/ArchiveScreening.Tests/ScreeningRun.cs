using System.Text;
using System.Text.Json.Nodes;
using WeChatPolicy.Rules;

namespace ArchiveScreening.Tests;

/// <summary>A run of the whole program in a folder of its own, with what it wrote.</summary>
public sealed class ScreeningRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("screening-");

    public string Folder => _folder.FullName;

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public int ExitCode { get; private set; } = -1;

    internal Func<PolicyBuilder> Policy { get; init; } = SamplePolicy.New;

    internal Func<Stream> StandardInput { get; init; } = () => throw new InvalidOperationException("Standard input was opened.");

    internal CancellationToken Interrupted { get; init; }

    /// <summary>The lines of messages.</summary>
    public IReadOnlyList<JsonNode> Findings => [.. Lines("screening-out/findings.jsonl").Where(line => line["summary"] is null)];

    /// <summary>The last line, which sums up.</summary>
    public JsonNode Summary => Lines("screening-out/findings.jsonl")[^1]["summary"]!;

    public IReadOnlyList<JsonNode> Rejects => Lines("screening-out/rejects.jsonl");

    public string Report => Text("screening-out/report.html");

    /// <summary>The data that the report is drawn from.</summary>
    public JsonNode ReportData
    {
        get
        {
            const string Begin = "<script type=\"application/json\" id=\"data\">";
            var start = Report.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
            return JsonNode.Parse(Report[start..Report.IndexOf("</script>", start, StringComparison.Ordinal)])!;
        }
    }

    public int Screen(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        ExitCode = ScreeningProgram.Run(args, new ScreeningHost
        {
            Out = output,
            Error = error,
            OpenStandardInput = StandardInput,
            CurrentDirectory = Folder,
            NewPolicy = Policy,
            Interrupted = Interrupted,
        });
        (Output, Error) = (output.ToString(), error.ToString());
        return ExitCode;
    }

    public string Write(string name, params string[] lines)
    {
        File.WriteAllText(Path.Combine(Folder, name), string.Join('\n', lines) + "\n", new UTF8Encoding(false));
        return name;
    }

    public string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public bool Has(string name) => Path.Exists(Path.Combine(Folder, name));

    public void Dispose() => _folder.Delete(recursive: true);

    internal IReadOnlyList<JsonNode> Lines(string name) =>
        [.. Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
}
