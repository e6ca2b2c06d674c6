using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Matching;

public class QuietPairsTests
{
    private static bool IsQuiet(uint pair) => pair % 7 != 0;

    [Fact]
    public void No_pair_is_taken_for_another_and_none_that_is_loud_is_quiet()
    {
        var quiet = new QuietPairs(CommonPairs.Load(), IsQuiet);
        for (var pair = 0u; pair < 20_000_000; pair += 3) Assert.True(IsQuiet(pair) || !quiet.Has(pair));
        foreach (var pair in CommonPairs.Load()) Assert.True(IsQuiet(pair) || !quiet.Has(pair));
    }

    [Fact]
    public void The_commonest_quiet_pairs_are_passed_over()
    {
        var common = CommonPairs.Load();
        var quiet = new QuietPairs(common, IsQuiet);
        var commonest = common.Take(1000).Where(IsQuiet).ToArray();
        Assert.True(commonest.Count(quiet.Has) > 0.95 * commonest.Length);
        Assert.Equal(common.Length, common.Distinct().Count());
    }

    [Theory]
    [InlineData('我', '们')]
    [InlineData('，', '我')]
    public void Where_nothing_is_common_a_pair_is_quiet_by_accident_alone(char first, char second)
    {
        var pair = PairFilter.Pair(first, second);
        Assert.False(new QuietPairs([], other => other != pair).Has(pair));
        Assert.True(new QuietPairs([pair], _ => true).Has(pair));
    }
}
