namespace WeChatPolicy.Rules.Training;

/// <summary>The public sets that weights are learned from, or thresholds chosen on.</summary>
internal sealed class LearningSets(Datasets data)
{
    private static readonly string[] s_everyday = ["everyday/service.jsonl", "everyday/film-music-travel.jsonl", "everyday/meetings.jsonl"];

    public IEnumerable<(string Text, string Label)> Labelled(string set) => data.Lines(set).Select(line => (line.Text("text"), line.Text("label")));

    public IEnumerable<string> Texts(string set) => Labelled(set).Select(item => item.Text);

    public IEnumerable<Dialogue> Dialogues() => data.Lines("fraud/dialogues.jsonl")
        .Select(line => new Dialogue(line.Text("id"), line.Text("label") == "fraud", line.Texts("caller"), line.Texts("callee")));

    /// <summary>What people say when nothing is wrong: to a travel desk, of films and music, in meetings.</summary>
    public IEnumerable<string> Everyday() => s_everyday.SelectMany(Texts);

    /// <summary>Sentences of our own, beside the program.</summary>
    public static IEnumerable<string> Own(string name) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Texts", name)).Where(line => line.Length > 0 && line[0] != '#');

    public IEnumerable<string> Words() => data.Rows("harmless/words.tsv").Select(cells => cells[0]);

    public IEnumerable<string[]> Table(string name) => data.Rows($"characters/{name}");

    public IEnumerable<string> Lines(string name) => data.TextLines($"characters/{name}");
}

/// <summary>A telephone call: who calls is a stranger.</summary>
internal sealed record Dialogue(string Id, bool IsFraud, string[] Caller, string[] Callee);
