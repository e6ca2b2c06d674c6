using System.Text.Json;

namespace WeChatPolicy.Rules.Training;

/// <summary>The public sets that weights are learned from, or thresholds chosen on.</summary>
internal sealed class Datasets(string folder)
{
    private static readonly string[] s_everyday = ["everyday/service.jsonl", "everyday/film-music-travel.jsonl", "everyday/meetings.jsonl"];

    public IEnumerable<(string Text, string Label)> Labelled(string set)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, set)))
        {
            using var json = JsonDocument.Parse(line);
            yield return (json.RootElement.GetProperty("text").GetString()!, json.RootElement.GetProperty("label").GetString()!);
        }
    }

    public IEnumerable<string> Texts(string set) => Labelled(set).Select(item => item.Text);

    public IEnumerable<Dialogue> Dialogues()
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, "fraud/dialogues.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            string[] Turns(string side) => [.. root.GetProperty(side).EnumerateArray().Select(turn => turn.GetString()!)];
            yield return new(root.GetProperty("id").GetString()!, root.GetProperty("label").GetString() == "fraud", Turns("caller"), Turns("callee"));
        }
    }

    /// <summary>What people say when nothing is wrong: to a travel desk, of films and music, in meetings.</summary>
    public IEnumerable<string> Everyday() => s_everyday.SelectMany(Texts);

    /// <summary>Sentences of our own, beside the program.</summary>
    public static IEnumerable<string> Own(string name) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Texts", name)).Where(line => line.Length > 0 && line[0] != '#');

    public IEnumerable<string> Words() => File.ReadLines(Path.Combine(folder, "harmless/words.tsv")).Select(line => line.Split('\t')[0]);

    public IEnumerable<string[]> Table(string name) => File.ReadLines(Path.Combine(folder, "characters", name)).Select(line => line.Split('\t'));

    public IEnumerable<string> Lines(string name) => File.ReadLines(Path.Combine(folder, "characters", name));
}

/// <summary>A telephone call: who calls is a stranger.</summary>
internal sealed record Dialogue(string Id, bool IsFraud, string[] Caller, string[] Callee);
