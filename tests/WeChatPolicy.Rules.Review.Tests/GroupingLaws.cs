using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace WeChatPolicy.Rules.Review.Tests;

/// <summary>Grouping of near-duplicates is what comparing all pairs gives, whatever the order.</summary>
public class GroupingLaws
{
    private static readonly FingerprintSeeds s_seeds = new(new ReviewPseudonyms(Desk.Key).Similarity);

    private static readonly string[] s_pieces = ["本产品", "全国第一", "保证收益", "欢迎咨询", "价格从优", "明天开会", "请各位", "包子很好吃", "A1", "，", "！", "12", "张三"];

    /// <summary>Texts of few pieces, so that many are alike, with a letter more or less.</summary>
    private static readonly Gen<string> s_texts =
        from pieces in Gen.Elements(s_pieces).ArrayOf().Resize(14)
        from tail in Gen.Elements("", "", "。", "呢", "吧吧")
        select string.Concat(pieces) + tail;

    public static Arbitrary<(string Rule, string Text)[]> Findings() =>
        (from rule in Gen.Elements("r1", "r2") from text in s_texts select (rule, text)).ArrayOf().Resize(60).ToArbitrary();

    [Property(Arbitrary = [typeof(GroupingLaws)], MaxTest = 100)]
    public void Grouping_is_what_comparing_all_pairs_gives((string Rule, string Text)[] findings)
    {
        foreach (var threshold in (double[])[0.75, 0.8, 0.9, 1])
        {
            var entries = Entries(findings);
            var groups = SimilarGroups.Of(entries, threshold);

            Assert.True(groups.IsComplete);
            Assert.Equal(AllPairs(entries, threshold), groups.Groups.Select(Written).Order(StringComparer.Ordinal));
        }
    }

    [Property(Arbitrary = [typeof(GroupingLaws)], MaxTest = 100)]
    public void The_order_does_not_matter((string Rule, string Text)[] findings, int seed)
    {
        var entries = Entries(findings);
        var shuffled = entries.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(SimilarGroups.Of(entries, 0.8).Groups.Select(Written), SimilarGroups.Of(shuffled, 0.8).Groups.Select(Written));
    }

    [Property(Arbitrary = [typeof(GroupingLaws)], MaxTest = 100)]
    public void Equal_texts_of_a_rule_are_always_one_group((string Rule, string Text)[] findings)
    {
        var entries = Entries([.. findings, .. findings]);
        var groups = SimilarGroups.Of(entries, 1).Groups;

        Assert.All(entries.Take(entries.Length / 2).Where(static entry => entry.Fingerprint is not null), entry =>
            Assert.Contains(groups, group => group.FindingIds.Contains(entry.Id)));
    }

    /// <summary>Two texts, and the similarity that their runs of three characters have, within four standard errors.</summary>
    [Theory]
    [InlineData("保证年化收益百分之二十", "保证年化收益百分之二十", 1, 1)]
    [InlineData("保證年化收益百分之二十", "保证年化收益百分之二十", 1, 1)]
    [InlineData("ＡＢＣ 全国 第一", "abc全国第一", 1, 1)]
    [InlineData("全市最好吃的包子铺就在公司楼下转角处", "全市最好吃的包子铺就在公司楼下转角边", 0.6, 0.99)]
    [InlineData("保证年化收益百分之二十", "明天上午九点在三号会议室开会", 0, 0.1)]
    [InlineData("好", "坏", 0, 0.1)]
    public void Similarity_is_that_of_what_is_left_once_folded(string one, string other, double least, double most) =>
        Assert.InRange(TextFingerprint.Of(one, s_seeds)!.SimilarityTo(TextFingerprint.Of(other, s_seeds)!), least, most);

    [Theory]
    [InlineData("")]
    [InlineData("  \u200B")]
    public void What_nothing_is_left_of_is_like_nothing(string text) => Assert.Null(TextFingerprint.Of(text, s_seeds));

    [Fact]
    public void Another_key_gives_another_fingerprint() =>
        Assert.InRange(TextFingerprint.Of("保证年化收益", s_seeds)!.SimilarityTo(TextFingerprint.Of("保证年化收益", new(new ReviewPseudonyms([.. Desk.Key.Reverse()]).Similarity))!), 0, 0.1);

    /// <summary>Many texts that share half of their words and are not alike: comparing ends at its bound and says so, or is done.</summary>
    [Fact]
    public void What_shares_much_and_is_not_alike_ends_within_the_bound()
    {
        var shared = string.Concat(Enumerable.Range(0, 30).Select(static i => (char)(0x4E00 + (i * 37))));
        var random = new Random(7);
        var entries = Enumerable.Range(0, 3000).Select(i => ($"f{i}", "r", TextFingerprint.Of(shared + string.Concat(Enumerable.Range(0, 30).Select(_ => (char)(0x4E00 + random.Next(20000)))), s_seeds)!)).ToArray();

        var groups = SimilarGroups.Of(entries, 0.8);

        Assert.True(groups.Groups.Sum(static group => group.FindingIds.Count) < 3000);
    }

    private static (string Id, string RuleId, TextFingerprint Fingerprint)[] Entries((string Rule, string Text)[] findings) =>
        [.. findings.Select((finding, i) => (Id: $"f{i:000}", finding.Rule, Fingerprint: TextFingerprint.Of(finding.Text, s_seeds)!)).Where(static entry => entry.Fingerprint is not null)];

    private static string Written(SimilarGroup group) => $"{group.RuleId}: {string.Join(' ', group.FindingIds)}";

    // The slow twin: every pair is compared, and what is linked is followed until nothing is added.
    private static IEnumerable<string> AllPairs((string Id, string RuleId, TextFingerprint Fingerprint)[] entries, double threshold)
    {
        var left = entries.ToList();
        List<string> groups = [];
        while (left.Count > 0)
        {
            List<(string Id, string RuleId, TextFingerprint Fingerprint)> group = [left[0]];
            left.RemoveAt(0);
            for (var i = 0; i < group.Count; i++)
            {
                var alike = left.FindAll(other => other.RuleId == group[i].RuleId && other.Fingerprint.SimilarityTo(group[i].Fingerprint) >= threshold);
                group.AddRange(alike);
                left.RemoveAll(alike.Contains);
            }

            if (group.Count > 1) groups.Add($"{group[0].RuleId}: {string.Join(' ', group.Select(static entry => entry.Id).Order(StringComparer.Ordinal))}");
        }

        return groups.Order(StringComparer.Ordinal);
    }
}
