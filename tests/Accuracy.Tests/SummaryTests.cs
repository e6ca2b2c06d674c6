using WeChatPolicy.Rules.Accuracy;

namespace Accuracy.Tests;

public sealed class SummaryTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    [Theory]
    [InlineData("up", 80, 79.1, false)]
    [InlineData("up", 80, 78.9, true)]
    [InlineData("up", 80, 95, false)]
    [InlineData("down", 3, 3.9, false)]
    [InlineData("down", 3, 4.1, true)]
    [InlineData("down", 3, 0, false)]
    public void A_figure_may_get_worse_by_its_slack_and_no_more(string way, double committed, double now, bool isFault)
    {
        var better = Enum.Parse<Direction>(way, ignoreCase: true);
        var faults = Committed(new Figure("found", committed, better, 1)).Faults([new Figure("found", now, better, 1)], isWhole: true);

        if (isFault) Assert.StartsWith("found: ", Assert.Single(faults), StringComparison.Ordinal);
        else Assert.Empty(faults);
    }

    [Fact]
    public void What_was_committed_decides_the_slack() =>
        Assert.Single(Committed(new Figure("found", 80, Direction.Up, 1)).Faults([new Figure("found", 70, Direction.Up, 50)], isWhole: true));

    [Fact]
    public void A_figure_that_rounding_moved_is_not_worse() =>
        Assert.Empty(Committed(new Figure("found", 200.0 / 3, Direction.Up, 0)).Faults([new Figure("found", 200.0 / 3, Direction.Up, 0)], isWhole: true));

    [Fact]
    public void A_figure_that_is_gone_or_new_is_told_of()
    {
        var summary = Committed(new Figure("gone", 1, Direction.Up, 1));

        Assert.Equal(["new: not in the summary; write it anew with --update", "gone: in the summary, but not measured"], summary.Faults([new Figure("new", 1, Direction.Up, 1)], isWhole: true));
    }

    [Fact]
    public void A_part_that_was_measured_alone_lacks_nothing() => Assert.Empty(Committed(new Figure("elsewhere", 1, Direction.Up, 1)).Faults([], isWhole: false));

    [Theory]
    [InlineData("found\t80\tup")]
    [InlineData("found\tmany\tup\t1")]
    [InlineData("found\t80\tsideways\t1")]
    public void A_malformed_line_is_named(string line)
    {
        File.WriteAllLines(_path, ["# figures", line]);

        var error = Assert.Throws<InvalidDataException>(() => Summary.Read(_path));

        Assert.Contains($"{_path}, line 2", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_path);

    private Summary Committed(params Figure[] figures)
    {
        Summary.Write(_path, figures);
        return Summary.Read(_path);
    }
}
