using WeChatPolicy.Rules.Benchmarks.Guarding;

namespace Benchmarks.Tests;

public class GuardTests
{
    private static readonly GuardFigure s_committed = new("screening", 2, 0.5);

    [Theory]
    [InlineData(2.3, 0.57, false)]
    [InlineData(2.5, 0.61, true)]
    [InlineData(2.5, 0.55, false)] // the framework's search alone became faster
    [InlineData(2.2, 0.7, false)] // the twin alone did
    [InlineData(0.4, 0.1, false)]
    public void A_ratio_is_worse_where_it_is_a_fifth_worse_beside_both(double besideFramework, double besideTwin, bool isFault) =>
        Assert.Equal(isFault, GuardFile.Faults([s_committed with { Value = besideFramework, BesideTwin = besideTwin }], [s_committed]).Count > 0);

    [Fact]
    public void What_allocated_nothing_may_allocate_nothing()
    {
        GuardFigure committed = new("bytes", 0, null);

        Assert.Empty(GuardFile.Faults([committed], [committed]));
        Assert.Single(GuardFile.Faults([committed with { Value = 0.01 }], [committed]));
    }

    [Fact]
    public void A_figure_that_was_never_committed_is_a_fault() => Assert.Single(GuardFile.Faults([s_committed], []));

    [Fact]
    public void The_committed_file_can_be_read() => Assert.NotEmpty(GuardFile.Committed());
}
