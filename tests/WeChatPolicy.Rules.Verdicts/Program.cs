namespace WeChatPolicy.Rules.Verdicts;

/// <summary>Runs the tests; told so, freezes the verdicts of today, or writes down those of one chunk.</summary>
/// <remarks><code>
/// dotnet run --project tests/WeChatPolicy.Rules.Verdicts -c Release -- freeze [SOURCE]
/// dotnet run --project tests/WeChatPolicy.Rules.Verdicts -c Release -- dump SOURCE GROUP/CHUNK FILE
/// </code></remarks>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is ["freeze", .. { Length: < 2 } names]) return Freeze(names);
        if (args is ["dump", var source, var chunk, var file]) return Dump(source, chunk, file);
        // As the entry point that xunit generates does.
        return args.Any(arg => arg is "--server" or "--internal-msbuild-node")
            ? Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions).GetAwaiter().GetResult()
            : Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args).GetAwaiter().GetResult();
    }

    private static int Freeze(string[] names)
    {
        if (names is [var name] && VerdictSource.All.All(source => source.Name != name)) return Refuse(NoSource(name));
        foreach (var source in VerdictSource.All.Where(source => names is not [var only] || source.Name == only))
        {
            if (source.Absence is { } absence)
            {
                Console.WriteLine($"{source.Name}: left as it is. {absence}");
                continue;
            }

            var frozen = source.Judge(Extent.Whole);
            frozen.Write(Repository.FrozenPath(source.Name));
            Console.WriteLine($"{source.Name}: {frozen.Groups.Values.Sum(group => group.Chunks.Count)} chunks");
        }

        return 0;
    }

    private static int Dump(string name, string chunk, string file)
    {
        if (VerdictSource.All.FirstOrDefault(source => source.Name == name) is not { } source) return Refuse(NoSource(name));
        if (source.Absence is { } absence) return Refuse(absence);
        if (Repository.Holds(file)) return Refuse($"'{file}' lies in the repository, where no verdict on somebody's text belongs: name a file elsewhere.");
        if (source.Chunks.FirstOrDefault(one => one.ToString() == chunk) is not { } found) return Refuse($"'{name}' has no chunk '{chunk}'; the tests and Frozen/{name}.json name them as GROUP/CHUNK.");
        using var writer = new StreamWriter(file);
        using var tally = new ChunkTally(writer);
        found.Judge(tally);
        return 0;
    }

    private static string NoSource(string name) => $"There is no source '{name}'; there are {string.Join(", ", VerdictSource.All.Select(source => source.Name))}.";

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return 2;
    }
}
