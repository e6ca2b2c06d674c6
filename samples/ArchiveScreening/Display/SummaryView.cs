using System.Globalization;
using Spectre.Console;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>The end of a run on the console: totals, findings by clause, the worst of them, and where the reports are.</summary>
internal sealed class SummaryView(IAnsiConsole console, Words words)
{
    public void Show(ScreeningResult result)
    {
        var tally = result.Tally;
        console.WriteLine();
        console.Write(new Spectre.Console.Rule(console.Profile.Capabilities.Unicode ? $"[bold]{words.Title}[/]" : words.Title).LeftJustified());
        if (tally.Interrupted) console.MarkupLine($"[bold red]{words.Interrupted}[/]");
        console.MarkupLine($"[bold]{Format(words.Balance, tally.Read, tally.Judged, tally.Rejected, tally.Blank)}[/]");
        console.MarkupLine($"[dim]{Format(words.Policy, result.Engine.PolicyVersion, result.OptionsDigest)} · {Speed(result)}[/]");
        if (tally.Duplicates > 0) console.WriteLine(Format(words.Duplicates, tally.Duplicates));
        if (!result.Dismissed.IsEmpty) console.WriteLine(Format(words.Dismissed, tally.Dismissed, result.Dismissed.NotMet));
        if (result.UnlistedIds > 0) console.MarkupLine($"[yellow]{Format(words.Unlisted, result.UnlistedIds)}[/]");
        if (result.UnusedAnnotations > 0) console.MarkupLine($"[yellow]{Format(words.UnusedAnnotations, result.UnusedAnnotations)}[/]");
        if (result.UnknownAnnotationFields.Count > 0) console.MarkupLineInterpolated($"[yellow]{Format(words.UnknownAnnotationFields, OneLine.Shown(string.Join(", ", result.UnknownAnnotationFields)))}[/]");
        console.Write(Outcomes(tally));
        if (tally.Findings.Total == 0) console.WriteLine(words.NothingFound);
        else new FindingsView(console, words).Show(result);
        if (tally.Rejected > 0) console.Write(Rejects(tally));
        if (tally.Unread.Messages > 0) console.Write(Unread(tally.Unread));
        new CompletenessView(console, words).Show(result.Completeness);
        ShowFiles(result.Output);
    }

    private Table Outcomes(ScreeningTally tally)
    {
        var table = new Table().Border(console.Border()).BorderColor(Color.Grey);
        Outcome[] outcomes = [Outcome.Block, Outcome.Review, Outcome.Notify, Outcome.Pass, Outcome.NotApplicable];
        foreach (var outcome in outcomes) table.AddColumn(new TableColumn(Tint.Of(outcome).Wrap(words.Outcomes(outcome))).RightAligned());
        table.AddRow([.. outcomes.Select(outcome => new Text(Count(tally[outcome])))]);
        return table;
    }

    private Table Rejects(ScreeningTally tally)
    {
        const int Shown = 5;
        console.WriteLine();
        console.MarkupLine($"[bold]{words.RejectedLines} ({Count(tally.Rejected)})[/]");
        var table = new Table().Border(console.Border()).BorderColor(Color.Grey)
            .AddColumn(new TableColumn(words.Line).RightAligned()).AddColumn(words.Reason);
        foreach (var reject in tally.FirstRejects.Take(Shown)) table.AddRow(new Text(reject.Place), new Text(OneLine.Shown(reject.Reason.In(words.Language))));
        if (tally.Rejected > Shown) table.AddRow("…", "");
        return table;
    }

    private Table Unread(UnreadCounts unread)
    {
        const int Shown = 5;
        console.WriteLine();
        console.MarkupLine($"[bold yellow]{Format(words.Unread, unread.Messages)}[/]");
        console.WriteLine(words.UnreadHint);
        var table = new Table().Border(console.Border()).BorderColor(Color.Grey)
            .AddColumn(words.Member).AddColumn(new TableColumn(words.Messages).RightAligned()).AddColumn(new TableColumn(words.Texts).RightAligned()).AddColumn(words.Reason);
        var places = unread.InOrder();
        foreach (var place in places.Take(Shown))
        {
            table.AddRow(new Text(OneLine.Shown(place.Path)), new Text(Count(place.Messages)), new Text(Count(place.Texts)), new Text(place.Reason.Text().In(words.Language)));
        }

        if (places.Count > Shown) table.AddRow("…", "", "", "");
        return table;
    }

    private void ShowFiles(OutputFolder output)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{words.Written}[/]");
        // Written past the layout: a path that is wrapped cannot be copied.
        foreach (var (name, path) in new[] { (words.FindingsFile, output.Findings), (words.RejectsFile, output.Rejects), (words.ReportFile, output.Report) })
        {
            console.Profile.Out.Writer.WriteLine($"  {path}  ({name})");
        }
    }

    private string Speed(ScreeningResult result)
    {
        var seconds = Math.Max(result.Elapsed.TotalSeconds, 0.001);
        return string.Format(CultureInfo.InvariantCulture, words.Speed, Count((long)(result.Tally.Read / seconds)), seconds.ToString("0.0", CultureInfo.InvariantCulture));
    }

    private static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Format(string format, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, format, [.. values.Select(value => value is long count ? Count(count) : value is int number ? Count(number) : value)]);
}
