namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Microblogs that proved to be rumours and others that did not. Whether a claim is true is not in its words: a hint is all that can be hoped for.</summary>
internal static class RumourPosts
{
    private const string Rule = "2.2.3/rumour";

    private sealed record Post(string Id, bool IsRumour, string Text);

    public static Report Measure(PolicyEngine engine, Datasets data)
    {
        var report = new Report("Rumours");
        var judged = Judge.All(engine, [.. Load(data)], item => item.Text, _ => Setting.WorkGroup);
        var counts = Confusion.Of(judged.Select(post => (post.Item.IsRumour, post.Says(Rule))));
        report.Head("recall", "precision", "others accused");
        report.Row(Wilson.Describe(counts.TruePositives, counts.TruePositives + counts.FalseNegatives),
            Wilson.Describe(counts.TruePositives, counts.TruePositives + counts.FalsePositives),
            Wilson.Describe(counts.FalsePositives, counts.FalsePositives + counts.TrueNegatives));
        report.Figures.Add(Figure.Share("rumour/microblogs rumours told of", counts.TruePositives, counts.TruePositives + counts.FalseNegatives, Direction.Up));
        report.Figures.Add(Figure.Share("rumour/microblogs others told of", counts.FalsePositives, counts.FalsePositives + counts.TrueNegatives, Direction.Down));
        report.Mistakes.AddRange(judged.Where(post => post.Says(Rule) != post.Item.IsRumour).Select(post => Mistake.Of(post.Item.IsRumour ? "missed" : "accused", post.Item.Id, Rule, post)));
        return report;
    }

    private static IEnumerable<Post> Load(Datasets data) => data.Lines("rumour/microblogs.jsonl").Select(line =>
        new Post(line.Text("id"), line.Text("label") is "rumor", line.Text("text")));
}
