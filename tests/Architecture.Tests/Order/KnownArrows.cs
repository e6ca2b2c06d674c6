using Architecture.Tests.Reading;

namespace Architecture.Tests.Order;

/// <summary>
/// The references against the order that are known and are to go: a room and the file that it should not refer to, one pair a line
/// of <c>KnownArrows.txt</c>. A line is taken out when its last reference is gone; none is put in.
/// </summary>
internal static class KnownArrows
{
    private const string Arrow = " → ";

    public static string Path { get; } = System.IO.Path.Combine(SourceTree.Root, "tests", "Architecture.Tests", "Order", "KnownArrows.txt");

    public static IReadOnlyList<string> Read() => [.. File.ReadLines(Path).Where(line => line.Length > 0 && line[0] != '#')];

    public static IEnumerable<IGrouping<string, Reference>> AgainstTheOrder(IEnumerable<Reference> references) => references
        .Where(reference => reference.From.Room != reference.To.Room && !Rooms.MayRefer(reference.From.Room, reference.To.Room))
        .GroupBy(reference => $"{reference.From.Room}{Arrow}{reference.To.Name}").OrderBy(arrow => arrow.Key, StringComparer.Ordinal);

    public static void Write(TextWriter to, IReadOnlyList<Reference> references)
    {
        to.WriteLine("# What refers against the order of Rooms.cs: a room and the file that it should not refer to. This list only gets shorter.");
        to.WriteLine("# Take out what the test calls gone, or write it anew: dotnet run --project tests/Architecture.Tests -c Release -- known");
        foreach (var arrow in AgainstTheOrder(references)) to.WriteLine(arrow.Key);
    }
}
