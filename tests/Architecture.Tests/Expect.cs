namespace Architecture.Tests;

/// <summary>Fails with every offender on a line of its own: a list cut short would have to be asked for again and again.</summary>
internal static class Expect
{
    public static void None(IEnumerable<string> offenders, string fault)
    {
        var all = offenders.Distinct().ToList();
        Assert.True(all.Count == 0, $"{all.Count} {fault}:\n{string.Join('\n', all)}");
    }
}
