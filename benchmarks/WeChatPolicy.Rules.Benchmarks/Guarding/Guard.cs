using System.Globalization;
using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Benchmarks.Measuring;
using WeChatPolicy.Rules.Benchmarks.Rivals;

namespace WeChatPolicy.Rules.Benchmarks.Guarding;

/// <summary>
/// Tells within a minute whether screening has become slower or allocates, or an engine holds more; <c>-- guard [--update]</c>. It never looks at a time, but at how
/// many times as long the library takes as two searches for the same terms in the same process: the framework's, which no change here makes
/// faster or slower, and the slow twin, which hardly depends on the processor's vectors.
/// </summary>
internal static class Guard
{
    // Many short rounds in turn: what else the machine does then meets all of them alike.
    private const int Rounds = 150;
    private const int MessagesOfASet = 1_000;
    private static readonly TimeSpan s_round = TimeSpan.FromMilliseconds(15);

    /// <summary>Measures, prints, and returns the exit code: 1 where a figure is worse than the committed one.</summary>
    public static int Run(bool update)
    {
        var figures = Measure();
        if (update)
        {
            GuardFile.Write(figures);
            return 0;
        }

        var faults = GuardFile.Faults(figures, GuardFile.Committed());
        foreach (var fault in faults) Console.Error.WriteLine(fault);
        Console.WriteLine(faults.Count == 0 ? "Speed: nothing is worse than the committed figures." : $"Speed: {faults.Count} figures are worse than the committed ones. Where that is on purpose: -- guard --update.");
        return faults.Count == 0 ? 0 : 1;
    }

    /// <summary>The figures by name, on the stand-in alone: a committed figure must not depend on what lies beside the checkout.</summary>
    private static List<GuardFigure> Measure()
    {
        // Before anything else of the library is in memory.
        var held = Held.ByADefaultEngine() / 1e6;
        var engine = Engines.Default();
        Message[] messages = [.. WorkMessages.Of(ChatSets.Read(null).Where(set => ChatSets.Everyday.Contains(set.Name)).SelectMany(set => set.Texts.Take(MessagesOfASet))).Where(message => engine.Evaluate(message).Findings.Count == 0)];
        var (terms, decisions) = (EmbeddedTerms.Strings(), new PolicyDecision[messages.Length]);
        Action each = () =>
        {
            foreach (var message in messages) engine.Evaluate(message);
        };
        Action batch = () => Batches.Judge(engine, messages, decisions);
        using var seen = new Observed(engine, messages);
        var (reading, framework) = (new LibrarySearch(EmbeddedTerms.Lexicons()), new SearchValuesSearch(terms));
        Searches.Compare([framework], reading, terms, messages.Select(message => message.Text));
        Cell[] library = [Cell("policy, one by one", each), Cell("policy, in batches", batch), Search(reading, "reading of terms")];
        Cell[] measures = [Search(framework, "SearchValues"), Search(new NaiveSearch(terms), "twin")];
        Cell[] observed = [Cell("told to nobody", seen.ToldToNobody), Cell("metrics listened to", seen.Listened), Cell("nothing to tell", seen.NothingToTell)];
        Alternation.Run([.. library, .. measures], Rounds, warmRuns: Rounds);

        // By themselves: whoever comes right behind the twin finds the caches full of it.
        Alternation.Run(observed, Rounds, warmRuns: Rounds);
        List<GuardFigure> figures =
        [
            .. library.Select(cell => new GuardFigure(cell.Name, Ratio(cell, measures[0]).Median, Ratio(cell, measures[1]).Median)),
            new("megabytes held by a default engine", held, null),
            new("bytes a clean message, one by one", Timing.Allocated(messages.Length, each)(), null),
            new("bytes a clean message, in batches", Timing.Allocated(messages.Length, batch)(), null),
            new("bytes a clean message, metrics listened to", Timing.Allocated(messages.Length, seen.Listened)(), null),
        ];
        Console.WriteLine($"{"",-36}{"times SearchValues",30}{"times the slow twin",30}");
        foreach (var cell in library) Console.WriteLine($"{cell.Name,-36}{Ratio(cell, measures[0]).AsFactor(),30}{Ratio(cell, measures[1]).AsFactor(),30}");
        foreach (var cell in observed[..2]) Console.WriteLine($"{cell.Name,-36}{Ratio(cell, observed[2]).AsFactor(),30} times a message without instruments");
        foreach (var figure in figures.Where(figure => figure.BesideTwin is null)) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figure.Name,-56}{figure.Value,10:F2}"));
        return figures;

        Cell Search(ITermSearch search, string name) => Cell(name, () =>
        {
            foreach (var message in messages) search.Finds(message.Text);
        });

        Cell Cell(string name, Action pass) => new(name, Timing.Processor(messages.Length, pass, s_round));
    }

    private static Spread Ratio(Cell cell, Cell measure) => Spread.OfRatios(cell.Figures, measure.Figures);
}
