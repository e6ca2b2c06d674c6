using FsCheck.Xunit;
using WeChatPolicy.Rules.Accuracy.Disguises;

namespace Accuracy.Tests;

public class PlacesTests
{
    [Fact]
    public void Places_that_overlap_become_one_and_neighbours_stay_two() =>
        Assert.Equal([(0, 6), (6, 8), (10, 12)], Places.Apart([(10, 12), (2, 6), (0, 4), (3, 4), (6, 8)]));

    [Property]
    public void The_same_characters_are_covered_each_once((byte Start, byte Length)[] places)
    {
        (int Start, int End)[] given = [.. places.Select(place => ((int)place.Start, place.Start + place.Length))];

        int[] covered = [.. Places.Apart(given).SelectMany(place => Enumerable.Range(place.Start, place.End - place.Start))];

        Assert.Equal(given.SelectMany(place => Enumerable.Range(place.Start, place.End - place.Start)).Distinct().Order(), covered);
    }
}
