namespace WeChatPolicy.Rules.Training;

/// <summary>From where on a score speaks: everyday talk hardly ever reaches it, and near misses seldom do.</summary>
internal static class TopicThresholds
{
    /// <summary>No score that is too often wrong ever speaks.</summary>
    private const float Never = 99;

    /// <summary>The least log-odds of each score.</summary>
    /// <param name="own">Our own texts.</param>
    /// <param name="unseen">What each score says of them, learned from others.</param>
    /// <param name="everyday">What each score says of everyday texts.</param>
    /// <param name="alarms">The share of everyday texts that one score may tell of.</param>
    /// <param name="precision">The least share of violations, where near misses are as many.</param>
    public static float[] Choose(OwnText[] own, float[][] unseen, float[][] everyday, double alarms, double precision) => [.. TopicRules.All.Select((rule, score) =>
    {
        float[] violations = [.. own.Index().Where(item => item.Item.IsViolation && item.Item.Rule == rule).Select(item => unseen[item.Index][score])];
        float[] near = [.. own.Index().Where(item => !item.Item.IsViolation && item.Item.Rule == rule).Select(item => unseen[item.Index][score])];
        float[] any = [.. own.Index().Where(item => !item.Item.IsViolation && !item.Item.IsAdvertisement).Select(item => unseen[item.Index][score])];
        var quiet = everyday.Select(odds => odds[score]).OrderDescending().ElementAt((int)(everyday.Length * alarms));
        var right = violations.Order().FirstOrDefault(least =>
        {
            double found = violations.Count(odds => odds >= least) / (double)violations.Length;
            return Holds(found, Share(near, least)) && Holds(found, Share(any, least));
        }, Never);
        var chosen = Math.Max(quiet, right);
        Console.WriteLine($"{rule,-28} from {chosen,5:0.00}: {Share(violations, chosen):P0} of violations, {Share(near, chosen):P1} of its near misses, {Share(any, chosen):P2} of all near misses");
        return chosen;

        bool Holds(double found, double wrong) => found / (found + wrong) >= precision;
    })];

    private static double Share(float[] odds, float least) => odds.Count(value => value >= least) / (double)odds.Length;
}
