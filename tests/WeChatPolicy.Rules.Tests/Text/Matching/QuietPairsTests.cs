using FsCheck.Xunit;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Matching;

public class QuietPairsTests
{
    private static readonly uint[] s_common = [.. CommonPairs.Load()];

    [Fact]
    public void No_pair_is_taken_for_another()
    {
        var quiet = new QuietPairs();
        var remembered = new HashSet<uint>();
        for (var pair = 0; pair < s_common.Length; pair += 2)
        {
            quiet.Remember(s_common[pair]);
            remembered.Add(s_common[pair]);
        }

        foreach (var pair in s_common) Assert.True(remembered.Contains(pair) || !quiet.Has(pair));
        for (var pair = 0u; pair < 20_000_000; pair += 3) Assert.True(remembered.Contains(pair) || !quiet.Has(pair));
    }

    [Fact]
    public void Nothing_is_quiet_before_it_was_met()
    {
        var quiet = new QuietPairs();
        foreach (var pair in s_common) Assert.False(quiet.Has(pair));
        for (var first = 0u; first < 0x10000; first++) Assert.False(quiet.Has(first << 16));
    }

    [Fact]
    public void The_first_ones_that_are_met_stay()
    {
        var quiet = new QuietPairs();
        foreach (var pair in s_common) quiet.Remember(pair);
        Assert.True(s_common.Take(10_000).Count(quiet.Has) > 9_000);
    }

    [Fact]
    public void What_is_met_again_and_again_is_remembered_in_the_end()
    {
        var (quiet, pair) = (new QuietPairs(), PairFilter.Pair('我', '们'));
        foreach (var common in s_common) quiet.Remember(common);
        for (var time = 0; time < 16 && !quiet.Has(pair); time++) quiet.Remember(pair);
        Assert.True(quiet.Has(pair));
    }

    [Property(MaxTest = 300)]
    public void Loud_pairs_are_what_was_said_of_them_or_not_known(uint pair, uint other, byte kinds)
    {
        var (loud, said) = (new LoudPairs(), (Beginnings)((kinds % 15) + 1));
        loud.Remember(pair, said);
        Assert.Equal(said, loud.Of(pair));
        Assert.True(other == pair || loud.Of(other) == Beginnings.Nothing);
    }
}
