using System.Globalization;
using WeChatPolicy.Rules.Accuracy.Disguises;

namespace WeChatPolicy.Rules.Accuracy;

/// <summary>
/// Offensive posts that are found as they are, each disguised in every way that changes it: how many are still found. The figure
/// is for disguises of what the finding named, which is what a writer hides; what is drawn at random leaves most of the
/// offence as it was and flatters.
/// </summary>
internal static class DisguisedPosts
{
    // Below, one text more or less would move the share by more than three points.
    private const int Fewest = 30;

    private sealed record Base(string Text, (int Start, int End)[] Places, int Number);

    public static Report Measure(PolicyEngine engine, Judged<OffensivePosts.Post>[] posts)
    {
        var report = new Report("Disguises of offensive posts");
        Base[] found = [.. posts.Where(post => post.Item.Offends && OffensivePosts.IsTold(post)).Select(Named)];
        Base[] latin = [.. Judge.InWorkGroup(engine, [.. Table.Lines("latin-abuse.txt")]).Where(OffensivePosts.IsTold).Select(Named)];
        report.Line($"{found.Length} posts that are found undisguised, and {latin.Length} sentences of our own with abuse in Latin letters. Only texts count that a kind changes; kinds that change fewer than {Fewest} are shown and do not count in the mean.\n");
        report.Head("disguise", "texts", "still found, what was named disguised", "drawn at random", "all of the text");
        var shares = new List<double>();
        foreach (var kind in Kinds.All)
        {
            var (named, drawn, all) = (
                Kept(engine, found, latin, text => Disguiser.At(kind, text.Text, text.Places, Seed(kind, text))),
                Kept(engine, found, latin, text => Disguiser.Anywhere(kind, text.Text, Seed(kind, text))),
                Kept(engine, found, latin, text => Disguiser.Throughout(kind, text.Text, Seed(kind, text))));
            report.Row(kind.Name, $"{named.Of}", Report.Percent(named.Found, named.Of), Report.Percent(drawn.Found, drawn.Of), Report.Percent(all.Found, all.Of));
            if (named.Of < Fewest) continue;
            shares.Add(100.0 * named.Found / named.Of);

            // Which texts a kind is tried on follows from what is found undisguised, so a kind may lose a little where that gains.
            report.Figures.Add(Figure.Share($"disguise {kind.Name} kept", named.Found, named.Of, Direction.Up, 3));
        }

        report.Row("**mean**", "", Point(shares.Average()), "", "");
        report.Row("**worst**", "", Point(shares.Min()), "", "");
        report.Figures.Add(new Figure("disguises mean kept", shares.Average(), Direction.Up, 1));
        report.Figures.Add(new Figure("disguises worst kept", shares.Min(), Direction.Up, 1));
        return report;
    }

    private static Base Named<T>(Judged<T> judged, int number) => new(judged.Text, [.. judged.Alarms.Where(Readings.IsAbuse)
        .SelectMany(finding => finding.Evidence).Where(evidence => !evidence.IsField)
        .Select(evidence => (evidence.Start, evidence.Start + evidence.Length))], number);

    private static (int Found, int Of) Kept(PolicyEngine engine, Base[] posts, Base[] latin, Func<Base, string?> disguise)
    {
        string[] texts = [.. posts.Concat(latin).Select(disguise).OfType<string>()];
        return (Judge.InWorkGroup(engine, texts).Count(OffensivePosts.IsTold), texts.Length);
    }

    private static int Seed(Disguise kind, Base text) => Seeds.Of(kind.Name, text.Number);

    private static string Point(double share) => string.Create(CultureInfo.InvariantCulture, $"{share:0.00} %");
}
