using WeChatPolicy.Rules.Accuracy;

namespace Accuracy.Tests;

public class FigureTests
{
    /// <summary>R. G. Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void An_interval_is_as_published(int part, int whole, double low, double high)
    {
        var interval = Wilson.Of(part, whole);

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void Nothing_counted_says_nothing() => Assert.Equal(new Wilson(0, 1), Wilson.Of(0, 0));

    [Fact]
    public void Macro_F1_is_the_mean_of_both_classes()
    {
        // 3 right, 1 too much, 2 missed, 4 rightly left alone: 2·3/(6+1+2) = 6/9 and 2·4/(8+2+1) = 8/11.
        var pairs = new (bool, bool)[] { (true, true), (true, true), (true, true), (false, true), (true, false), (true, false), (false, false), (false, false), (false, false), (false, false) };

        var counts = Confusion.Of(pairs);

        Assert.Equal(new Confusion(3, 1, 2, 4), counts);
        Assert.Equal(((6.0 / 9) + (8.0 / 11)) / 2, counts.MacroF1, 12);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_reading_that_always_says_the_same_has_half_the_F1_of_the_class_it_names(bool told) =>
        Assert.Equal(1.0 / 3, Confusion.Of([(true, told), (false, told)]).MacroF1, 12);

    [Theory]
    [InlineData(1, 8, 12.5)]
    [InlineData(0, 0, 0)]
    public void A_share_is_in_per_cent(int part, int whole, double percent) =>
        Assert.Equal(percent, Figure.Share("share", part, whole, Direction.Up).Value);
}
