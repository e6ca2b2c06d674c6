using System.Globalization;

namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Posts about race, gender and region, offensive or not, read as messages of an employee to a work group.</summary>
internal static class OffensivePosts
{
    /// <summary>A post and whether it offends.</summary>
    public sealed record Post(string Id, bool Offends, string Topic, string Text);

    public static Judged<Post>[] JudgeAll(PolicyEngine engine, Datasets data) =>
        Judge.All(engine, [.. Load(data)], post => post.Text, _ => Setting.WorkGroup);

    public static Report Measure(Judged<Post>[] judged)
    {
        var report = new Report("Offensive posts");
        report.Head("topic", "posts", "offensive told of", "safe accused", "macro-F1");
        foreach (var topic in judged.GroupBy(post => post.Item.Topic, StringComparer.Ordinal).OrderBy(topic => topic.Key, StringComparer.Ordinal)) Row(report, topic.Key, [.. topic]);
        var all = Row(report, "**all**", judged);
        report.Figures.Add(new Figure("offensive/dev macro-F1", 100 * all.MacroF1, Direction.Up, 1));
        report.Figures.Add(Figure.Share("offensive/dev blocked", judged.Count(post => post.Blocked), judged.Length, Direction.Down, 0.1));
        report.Mistakes.AddRange(judged.Where(post => IsTold(post) != post.Item.Offends).Select(post => Mistake.Of(post.Item.Offends ? "missed" : "accused", post.Item.Id, "abuse", post)));
        return report;
    }

    /// <summary>Whether it is called abusive.</summary>
    public static bool IsTold<T>(Judged<T> judged) => judged.Alarms.Any(Readings.IsAbuse);

    private static IEnumerable<Post> Load(Datasets data) => data.Lines("offensive/dev.jsonl").Select(line =>
        new Post(line.Text("id"), line.Text("label") is "offensive", line.Text("topic"), line.Text("text")));

    private static Confusion Row(Report report, string topic, Judged<Post>[] posts)
    {
        var counts = Confusion.Of(posts.Select(post => (post.Item.Offends, IsTold(post))));
        report.Row(topic, $"{posts.Length}", Report.Percent(counts.TruePositives, counts.TruePositives + counts.FalseNegatives),
            Report.Percent(counts.FalsePositives, counts.FalsePositives + counts.TrueNegatives), counts.MacroF1.ToString("0.000", CultureInfo.InvariantCulture));
        return counts;
    }
}
