using System.Globalization;
using WeChatPolicy.Rules.Accuracy.Disguises;

namespace WeChatPolicy.Rules.Accuracy;

/// <summary>
/// Offensive posts that are found as they are, each disguised in every way that changes it: how many are still found. The figure
/// is for disguises of what the findings named, each place of it, which is what a writer hides; what is drawn at random leaves
/// most of the offence as it was and flatters.
/// </summary>
internal static class DisguisedPosts
{
    // Below, one text more or less would move the share by more than three points.
    private const int Fewest = 30;

    private sealed record Base(string Id, string Text, (int Start, int End)[] Places, int Number);

    private sealed record Share(Judged<(Base Post, string Text)>[] Changed)
    {
        public int Found => Changed.Count(OffensivePosts.IsTold);

        public override string ToString() => Report.Percent(Found, Changed.Length);
    }

    public static Report Measure(PolicyEngine engine, Judged<OffensivePosts.Post>[] posts)
    {
        var report = new Report("Disguises of offensive posts");
        Base[] own = [.. Judge.InWorkGroup(engine, [.. Table.Lines("latin-abuse.txt")]).Where(OffensivePosts.IsTold).Select((sentence, at) => Named(sentence, $"own-{at}", at))];
        Base[] found = [.. posts.Where(post => post.Item.Offends && OffensivePosts.IsTold(post)).Select((post, at) => Named(post, post.Item.Id, own.Length + at)), .. own];
        report.Line($"{found.Length - own.Length} posts that are found undisguised, and {own.Length} sentences of our own with abuse in Latin letters. What the findings named is what a writer hides, each place of it; a place that is drawn leaves most of the offence as it was and flatters. Only texts count that a kind changes; kinds that change fewer than {Fewest} are shown and do not count in the mean.\n");
        report.Head("disguise", "texts", "still found, what was named disguised", "drawn at random", "all of the text");
        var shares = new List<double>();
        foreach (var kind in Kinds.All)
        {
            var named = Kept(engine, found, post => Disguiser.At(kind, post.Text, post.Places, Seeds.Of(kind.Name, post.Number)));
            var drawn = Kept(engine, found, post => Disguiser.Anywhere(kind, post.Text, Seeds.Of(kind.Name, post.Number)));
            var all = Kept(engine, found, post => Disguiser.Throughout(kind, post.Text, Seeds.Of(kind.Name, post.Number)));
            report.Row(kind.Name, $"{named.Changed.Length}", $"{named}", $"{drawn}", $"{all}");
            report.Mistakes.AddRange(named.Changed.Where(post => !OffensivePosts.IsTold(post)).Select(post => Mistake.Of("lost", post.Item.Post.Id, kind.Name, post)));
            if (named.Changed.Length < Fewest) continue;
            shares.Add(100.0 * named.Found / named.Changed.Length);

            // Which texts a kind is tried on follows from what is found undisguised, so a kind may lose a little where that gains.
            report.Figures.Add(Figure.Share($"disguise {kind.Name} kept", named.Found, named.Changed.Length, Direction.Up, 3));
        }

        report.Row("**mean**", "", Point(shares.Average()), "", "");
        report.Row("**worst**", "", Point(shares.Min()), "", "");
        report.Figures.Add(new Figure("disguises mean kept", shares.Average(), Direction.Up, 1));
        report.Figures.Add(new Figure("disguises worst kept", shares.Min(), Direction.Up, 1));
        return report;
    }

    private static Base Named<T>(Judged<T> judged, string id, int number) => new(id, judged.Text, [.. Places.Apart(judged.Alarms.Where(Readings.IsAbuse)
        .SelectMany(finding => finding.Evidence).Where(evidence => !evidence.IsField)
        .Select(evidence => (evidence.Start, evidence.Start + evidence.Length)))], number);

    private static Share Kept(PolicyEngine engine, Base[] posts, Func<Base, string?> disguise)
    {
        (Base Post, string Text)[] changed = [.. posts.Select(post => (post, text: disguise(post))).Where(pair => pair.text is not null).Select(pair => (pair.post, pair.text!))];
        return new(Judge.All(engine, changed, pair => pair.Text, _ => Setting.WorkGroup));
    }

    private static string Point(double share) => string.Create(CultureInfo.InvariantCulture, $"{share:0.00} %");
}
