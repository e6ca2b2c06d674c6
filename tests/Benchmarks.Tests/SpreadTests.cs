using WeChatPolicy.Rules.Benchmarks.Growth;
using WeChatPolicy.Rules.Benchmarks.Measuring;

namespace Benchmarks.Tests;

public class SpreadTests
{
    [Theory]
    [InlineData(new[] { 3.0 }, 3, 3, 3)]
    [InlineData(new[] { 4.0, 1, 2, 3 }, 2.5, 1, 4)]
    [InlineData(new[] { 9.0, 1, 5, 3, 7 }, 5, 1, 9)]
    public void Few_measurements_spread_over_all_of_their_range(double[] measurements, double median, double least, double most) =>
        Assert.Equal(new Spread(median, least, most), Spread.Of(measurements));

    /// <summary>Of fifteen, the 4th and the 12th: both tails of the binomial law beyond them are 1.8 %.</summary>
    [Fact]
    public void Many_measurements_lose_their_tails() => Assert.Equal(new Spread(8, 4, 12), Spread.Of(Enumerable.Range(1, 15).Select(value => (double)value)));

    [Fact]
    public void Ratios_are_taken_pair_by_pair() => Assert.Equal(2, Spread.OfRatios([2, 20, 200], [1, 10, 100]).Median);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1.5)]
    [InlineData(2)]
    public void A_power_has_its_exponent(double power)
    {
        double[] sizes = [10, 100, 1_000, 10_000];

        Assert.Equal(power, new Series("a power", sizes, [.. sizes.Select(size => 3 * Math.Pow(size, power))]).Exponent, 9);
    }

    [Fact]
    public void What_costs_the_same_at_every_size_hides_growth_least_at_the_end()
    {
        double[] sizes = [10, 100, 1_000, 10_000];
        Series series = new("a line above a floor", sizes, [.. sizes.Select(size => 1_000 + size)]);

        Assert.InRange(series.LastExponent, series.Exponent, 1);
    }
}
