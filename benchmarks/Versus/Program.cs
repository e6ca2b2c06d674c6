using System.Globalization;
using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Benchmarks.Measuring;
using WeChatPolicy.Rules.Benchmarks.Versus;

// dotnet run -c Release --project benchmarks/Versus -- REVISION [--only ROW] [--rounds N] [--stand-in] [--update]
// Builds another revision of the library, runs the same small program against it and against the present tree in alternation, and prints the ratios.
// --only takes the rows whose name contains ROW; --stand-in leaves the public sets alone; --update writes the table into benchmarks/README.md.
if (args is not [var name, ..] || name.StartsWith('-'))
{
    Console.Error.WriteLine("Say which revision is to be measured against: dotnet run -c Release --project benchmarks/Versus -- REVISION [--only ROW] [--rounds N] [--stand-in] [--update]");
    return 2;
}

try
{
    var rounds = ValueOf("--rounds") is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : 15;
    var (only, project) = (ValueOf("--only"), Machine.Project());
    if (only is not null && args.Contains("--update")) throw new InvalidOperationException("Nothing is written: --update needs every row, so not --only.");
    var data = args.Contains("--stand-in") ? null : ChatSets.FindFolder();
    using var then = Revision.CheckOut(project, name);
    using var now = Revision.Present(project);
    Console.Error.WriteLine($"Building {name} and the present tree ...");
    foreach (var revision in new[] { then, now }) revision.Build(withFirst: only is null || "start".Contains(only, StringComparison.Ordinal));

    using var clean = new CleanMessages(then, now, data);
    var sections = new Sections(then, now, clean.Start, rounds).All.Where(section => only is null || section.Name.Contains(only, StringComparison.Ordinal)).ToArray();
    if (sections.Length == 0) throw new InvalidOperationException($"No row is called '{only}'.");
    List<string> page =
    [
        $"{Machine.Line(project)} {name} beside it, in alternation: medians of {rounds} rounds, interval of the ratio of pairs, ratio of the best. {ChatSets.Origin(data)} Left out were messages in which one of the two finds something: {clean.Counts}.",
        "",
        $"| what | unit | {name} | {now.Name} | ratio | best |",
        "|---|---|---|---|---|---|",
    ];
    page.ForEach(Console.WriteLine);
    foreach (var (_, measure) in sections)
    {
        foreach (var figure in measure())
        {
            page.Add(figure.Line());
            Console.WriteLine(page[^1]);
        }
    }

    if (args.Contains("--update")) MarkedPage.Write(Path.Combine(project, "benchmarks", "README.md"), "versus", string.Join('\n', page));
    return 0;
}
catch (InvalidOperationException fault)
{
    // A program that failed says why; what was checked out is removed all the same.
    Console.Error.WriteLine(fault.Message);
    return 1;
}

string? ValueOf(string option)
{
    var at = Array.IndexOf(args, option);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
