using Architecture.Tests.Order;
using Architecture.Tests.Reading;

namespace Architecture.Tests;

public class RoomOrderTests
{
    [Fact]
    public void No_reference_goes_against_the_order_of_the_rooms()
    {
        var known = KnownArrows.Read().ToHashSet();

        Expect.None(
            KnownArrows.AgainstTheOrder(BoundSources.Current.References).Where(arrow => !known.Contains(arrow.Key))
                .SelectMany(arrow => arrow.Select(reference => $"{reference} from {reference.From.Room} to {reference.To.Room}")),
            "refer against the order of Rooms.cs: move what is referred to down, or what refers up");
    }

    [Fact]
    public void What_is_known_to_go_against_the_order_is_still_there() =>
        Expect.None(
            KnownArrows.Read().Except(KnownArrows.AgainstTheOrder(BoundSources.Current.References).Select(arrow => arrow.Key)),
            "are gone: take them out of KnownArrows.txt");

    [Fact]
    public void Every_room_has_its_place_in_the_order()
    {
        var rooms = SourceTree.Files.Select(file => file.Room).ToHashSet();

        Expect.None(rooms.Except(Rooms.All.Select(room => room.Name)), "have no line in Rooms.cs");
        Expect.None(Rooms.All.Select(room => room.Name).Except(rooms), "stand in Rooms.cs and hold no source file");
        Expect.None(Rooms.All.SelectMany(room => room.Below).Except(rooms), "stand below a room in Rooms.cs and hold no source file");
    }

    [Fact]
    public void The_order_has_no_cycle() => Expect.None(Rooms.All.Select(room => room.Name).Where(room => Rooms.MayRefer(room, room)), "stand above themselves in Rooms.cs");

    /// <summary>What does not bind is not seen, and would be let through.</summary>
    [Fact]
    public void Every_type_that_the_sources_declare_with_is_found()
    {
        Expect.None(BoundSources.Current.Missing(), "do not bind: has a package or a project been left out?");
        Assert.All(SourceTree.Projects, project => Assert.NotEmpty(project.Files));
    }
}
