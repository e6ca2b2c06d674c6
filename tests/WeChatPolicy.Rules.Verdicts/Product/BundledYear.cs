using System.Text;

namespace WeChatPolicy.Rules.Verdicts;

/// <summary>The year that comes with the timeline sample, by groups (what single facts show, duties, what shows over time, what is open, snapshots, books) and months.</summary>
internal sealed class BundledYear : VerdictSource
{
    /// <summary>The group that tells of the facts one by one.</summary>
    public const string Judged = "judged";

    private readonly Lazy<SortedDictionary<(string Group, string Chunk), List<Verdict>>> _year = new(() => new YearFold(Timeline.SamplePolicy.Build()).Of(Lines.Select(FactJson.Deserialize)));

    private static string[] Lines { get; } = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Year", "facts.jsonl"));

    public override string Name => "year";

    // What the tracker says of a month follows from all months before: all of the year was given to each.
    public override IEnumerable<Chunk> Chunks => _year.Value.Select(pair => new Chunk(pair.Key.Group, pair.Key.Chunk, true, tally =>
    {
        foreach (var line in Lines) tally.Given(Encoding.UTF8.GetBytes(line));
        foreach (var verdict in pair.Value) tally.Enter(verdict);
    }));
}
