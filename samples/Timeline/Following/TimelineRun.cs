using ArchiveScreening;
using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>One run: reads the facts, folds them, prints what is asked for.</summary>
internal sealed class TimelineRun(TimelineArguments arguments, TimelineHost host, string name)
{
    /// <returns>The exit code.</returns>
    public int Print()
    {
        var file = new FactsFile(arguments.Facts is { } facts ? host.PathOf(facts) : FactsFile.Bundled);
        var year = YearFold.Of(Policy(), file.Lines());
        foreach (var line in year.Rejected) host.Error.WriteLine($"{name}: {file.Name} line {line.Number}: {Timeline.OneLine.Shown(line.Fault!)}");
        if (arguments.Employee is { } id && !year.People.Knows(id)) throw new TimelineException($"no fact knows an employee '{id}'");
        var page = new Page(host, arguments.Width ?? host.Width, arguments.Language, year);
        if (year is not { Begins: { } begins, Ends: { } ends })
        {
            page.Line(page.Words.NoFacts);
            return Exit(year);
        }

        var span = SpanOf(SampleCalendar.DayOf(begins), SampleCalendar.DayOf(ends));
        Head(page, year, file, span);
        if (arguments.Employee is { } one)
        {
            new EmployeeView(page, year).Show(one, span);
        }
        else
        {
            new MonthsView(page, year).Show(span);
            new CasesView(page, year).Show(span);
            new AssessmentsView(page, year).Show(span);
        }

        host.Out.Flush();
        return Exit(year);
    }

    private PolicyEngine Policy()
    {
        if (arguments.Options is not { } options) return SamplePolicy.Build();
        try
        {
            return PolicyBuilder.CreateDefault().WithOptions(OptionsFile.Load(host.PathOf(options))).Build();
        }
        catch (PolicyConfigurationException error)
        {
            throw new TimelineException($"options '{options}': {string.Join("; ", error.Faults)}", error);
        }
        catch (ScreeningException error)
        {
            throw new TimelineException(error.Message, error);
        }
    }

    // Whole months, unless the user wants it otherwise.
    private Span SpanOf(DateOnly first, DateOnly last)
    {
        var to = arguments.To ?? new DateOnly(last.Year, last.Month, 1).AddMonths(1).AddDays(-1);
        var from = arguments.From ?? new DateOnly(first.Year, first.Month, 1);
        return from <= to ? new Span(from, to) : throw new TimelineException($"the facts reach from {first:yyyy-MM-dd} to {last:yyyy-MM-dd}: nothing lies in the days that --from or --to asks for");
    }

    private void Head(Page page, YearRecord year, FactsFile file, Span span)
    {
        var words = page.Words;
        page.Chapter(words.Title);
        page.Line(words.Facts(Timeline.OneLine.Shown(file.Name), year.Facts, year.Repeated, year.TooLate));
        page.Line(words.Shown(span.ToString()));
        page.Line(words.KnownUntil(page.Minute(year.Ends)));
        if (year.Rejected.Count > 0) page.Line(words.Rejected(year.Rejected.Count));
        page.Note($"{words.Policy(year.Engine.PolicyVersion)} · {(arguments.Options is { } options ? Timeline.OneLine.Shown(Path.GetFileName(options)) : words.CalendarNote)}");
    }

    private static int Exit(YearRecord year) => year.Rejected.Count > 0 ? Timeline.ExitCode.SomeRejected : Timeline.ExitCode.Done;
}
