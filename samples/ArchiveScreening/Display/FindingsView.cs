using System.Globalization;
using Spectre.Console;
using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>The findings on the console: how many under which clause, and the gravest one by one.</summary>
internal sealed class FindingsView(IAnsiConsole console, Words words)
{
    private const int WorstShown = 10;

    private static readonly Enforcement[] s_enforcements = [Enforcement.Block, Enforcement.Review, Enforcement.Notify, Enforcement.None];

    public void Show(ScreeningResult result)
    {
        console.WriteLine();
        console.Write(ByClause(result));
        console.WriteLine();
        console.Write(Worst(result));
    }

    private Table ByClause(ScreeningResult result)
    {
        var tally = result.Tally;
        var table = Titled(string.Format(CultureInfo.InvariantCulture, words.ByClause, Count(tally.Findings.Total), Count(tally.WithFindings)))
            .AddColumn(new TableColumn(words.Clause).NoWrap()).AddColumn(words.ClauseTitle).AddColumn(new TableColumn(words.Findings).RightAligned().Width(8));
        foreach (var enforcement in s_enforcements) table.AddColumn(new TableColumn(Tint.Of(enforcement).Wrap(words.Enforcements(enforcement))).RightAligned().Width(7));
        foreach (var (clause, counts) in tally.ByClause)
        {
            table.AddRow([new Text(clause), new Text(result.TitleOf(clause).In(words.Language)), new Text(Count(counts.Total)), .. Cells(counts)]);
        }

        return table.AddRow([new Text(words.Total), new Text(""), new Text(Count(tally.Findings.Total)), .. Cells(tally.Findings)]);
    }

    private static IEnumerable<Markup> Cells(EnforcementCounts counts) => s_enforcements.Select(enforcement =>
        counts[enforcement] == 0 ? new Markup("[dim]-[/]") : new Markup(Tint.Of(enforcement).Wrap(Count(counts[enforcement]))));

    private Table Worst(ScreeningResult result)
    {
        var worst = result.Tally.Worst.InOrder().Take(WorstShown).ToArray();
        var table = Titled(string.Format(CultureInfo.InvariantCulture, words.Worst, worst.Length, Count(result.Tally.Findings.Total)))
            .AddColumn(new TableColumn(words.Clause).NoWrap())
            .AddColumn(new TableColumn(words.Grade).NoWrap())
            .AddColumn(new TableColumn(words.WhoAndWhere))
            .AddColumn(new TableColumn(words.What));
        table.ShowRowSeparators = true;
        foreach (var listed in worst)
        {
            var finding = listed.Finding;
            table.AddRow(
                new Markup($"[bold]{Markup.Escape(finding.Clause)}[/]"),
                new Markup($"{Tint.Of(finding.Enforcement).Wrap(words.Enforcements(finding.Enforcement))}\n{words.Severities(finding.Severity)} · {words.Confidences(finding.Confidence)}"),
                new Text($"{Who(listed)}\n{Where(listed)}\n{(listed.SentAt is { } at ? ChinaTime.Minute(at) : words.TimeUnknown)}"),
                new Markup($"{Markup.Escape(OneLine.Shown(finding.Message.In(words.Language)))}\n[italic dim]{Markup.Escape(Excerpts(finding))}[/]"));
        }

        return table;
    }

    private Table Titled(string title)
    {
        console.MarkupLine($"[bold]{Markup.Escape(title)}[/]");
        return new Table().Border(console.Border()).BorderColor(Color.Grey).Expand();
    }

    private string Who(ListedFinding listed) => OneLine.Shown(listed.Finding.Subject.PersonId is not { } id ? words.Company
        : string.IsNullOrWhiteSpace(listed.SubjectName) ? id : $"{listed.SubjectName} ({id})");

    private string Where(ListedFinding listed) => OneLine.Shown(listed.Place.Kind == ConversationKind.Direct
        ? listed.Between is { } between ? $"{words.Direct} {between}" : words.Direct
        : listed.Place.Name ?? listed.Place.Id);

    private static string Excerpts(Finding finding)
    {
        const int Shown = 3;
        var excerpts = finding.Evidence.Take(Shown).Select(evidence => evidence.IsField ? $"{evidence.Part} = {evidence.Excerpt}" : $"“{evidence.Excerpt}”");
        return OneLine.Shown(string.Join("  ", excerpts) + (finding.Evidence.Count > Shown ? " …" : ""));
    }

    private static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
