using Architecture.Tests.Cycles;
using Architecture.Tests.Reading;

namespace Architecture.Tests;

public class RoomGraphTests
{
    [Theory]
    [InlineData("a>b b>c", "")]
    [InlineData("a>b b>a b>c", "a b")]
    [InlineData("a>b b>c c>a d>a", "a b c")]
    [InlineData("a>b b>a c>d d>c b>c", "a b,c d")]
    public void Rooms_that_reach_each_other_are_a_cycle(string arrows, string cycles) =>
        Assert.Equal(cycles, string.Join(',', Graph(arrows).Cycles().Select(cycle => string.Join(' ', cycle).Replace("p/", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("a>b a>b b>a", 1)]
    [InlineData("a>b b>c c>a", 1)]
    [InlineData("a>b a>b b>a b>a b>a b>c c>b", 3)]
    public void The_lightest_cut_leaves_the_fewest_references_against_the_order(string arrows, int against)
    {
        var graph = Graph(arrows);

        Assert.Equal(against, LightestCut.Against(graph, LightestCut.Order(graph, graph.Rooms)));
    }

    private static RoomGraph Graph(string arrows) =>
        new(arrows.Split(' ').Select((arrow, line) => new Reference(File(arrow[0]), line, "Thing", File(arrow[2]))));

    private static SourceFile File(char room) => SourceFile.At("p", "/p", $"/p/{room}/File.cs");
}
