namespace Docs.Tests;

/// <summary>Fails with every fault on a line of its own: a list cut short would have to be asked for again and again.</summary>
internal static class Expect
{
    public static void None(IEnumerable<string> faults)
    {
        var all = faults.Distinct().ToList();
        Assert.True(all.Count == 0, $"{all.Count} faults:\n{string.Join('\n', all)}");
    }
}
