using System.Text;
using System.Text.Json;

namespace WeChatPolicy.Rules.Verdicts;

/// <summary>Every text of the tuning data, put in four places. The data are no part of the repository; digests and counts are all that is kept of them.</summary>
internal sealed class TuningTexts : VerdictSource
{
    private const int TextsOfChunk = 1_000;
    private const int SampledEvery = 8;

    private static readonly string? s_folder = Folder();

    public override string Name => "tuning";

    public override string? Absence => s_folder is null ? "The tuning data is not there: neither WECHATPOLICY_DATASETS nor ../shared/datasets names its folder." : null;

    public override IEnumerable<Chunk> Chunks => Files(s_folder!).SelectMany(file => Texts(file.Path).Chunk(TextsOfChunk).SelectMany((texts, number) => Places.All
        .Select(place => new Chunk($"{file.Name} {place.Key}", $"{number:000}", number % SampledEvery == 0, tally => Judge(texts, $"{file.Name}:{number}:", place.Value, tally)))));

    private static void Judge(string[] texts, string idStart, Func<string, string, Message> put, ChunkTally tally)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            tally.Given(Encoding.UTF8.GetBytes(texts[i]));
            foreach (var verdict in VerdictLines.Of(Policies.Default, put($"{idStart}{i}", texts[i]))) tally.Enter(verdict);
        }
    }

    // The documented messages of the archive are no texts, but lines of an archive; a sentence of theirs stands in them all the same.
    private static IEnumerable<(string Path, string Name)> Files(string folder) => Directory.EnumerateFiles(folder, "*.jsonl", SearchOption.AllDirectories)
        .Append(Path.Combine(folder, "harmless", "words.tsv"))
        .Select(path => (path, Path.ChangeExtension(Path.GetRelativePath(folder, path), null).Replace('\\', '/'))).OrderBy(file => file.Item2, StringComparer.Ordinal);

    private static IEnumerable<string> Texts(string path) => path.EndsWith(".tsv", StringComparison.Ordinal)
        ? File.ReadLines(path).Select(line => line.Split('\t')[0])
        : File.ReadLines(path).SelectMany(TextsOfLine);

    // A text, the two sides of a dialogue, or the content of a message.
    private static string[] TextsOfLine(string line)
    {
        using var json = JsonDocument.Parse(line);
        List<string> texts = [];
        foreach (var name in (ReadOnlySpan<string>)["text", "caller", "callee"])
        {
            if (!json.RootElement.TryGetProperty(name, out var said)) continue;
            if (said.ValueKind == JsonValueKind.String) texts.Add(said.GetString()!);
            else if (said.ValueKind == JsonValueKind.Array) texts.AddRange(said.EnumerateArray().Select(one => one.GetString()!));
            else if (said.TryGetProperty("content", out var content)) texts.Add(content.GetString()!);
        }

        return [.. texts];
    }

    private static string? Folder()
    {
        if (Environment.GetEnvironmentVariable("WECHATPOLICY_DATASETS") is { Length: > 0 } named) return Directory.Exists(named) ? named : null;
        return Repository.Root is { } root && Path.Combine(root, "..", "shared", "datasets") is var beside && Directory.Exists(beside) ? Path.GetFullPath(beside) : null;
    }
}
