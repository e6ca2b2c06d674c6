using System.Globalization;
using Spectre.Console;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>What was not read, on the console: one line where all was, otherwise a row for each matter.</summary>
internal sealed class CompletenessView(IAnsiConsole console, Words words)
{
    private const int DetailsShown = 4;
    private const int PlacesShown = 6;
    private const int PlacesShownOfSeveral = 2;

    public void Show(CompletenessReport report)
    {
        console.WriteLine();
        if (report.IsWhole == Ternary.Yes)
        {
            console.MarkupLine($"[bold green]{Format(words.Whole, report.Messages)}[/]");
            foreach (var coverage in report.Sequences) console.WriteLine(string.Format(CultureInfo.InvariantCulture, words.NoGap, coverage.First, coverage.Last));
            if (report.Entries.Count == 0) return;
        }
        else
        {
            console.MarkupLine($"[bold yellow]{(report.IsWhole == Ternary.No ? words.NotWhole : words.WholeUnknown)}[/]");
        }

        console.Write(Matters(report));
    }

    private Table Matters(CompletenessReport report)
    {
        var table = new Table().Border(console.Border()).BorderColor(Color.Grey).Expand()
            .AddColumn(words.NotRead).AddColumn(new TableColumn(words.Amount).RightAligned().NoWrap()).AddColumn(words.WhichOnes);
        foreach (var matter in report.Entries.GroupBy(entry => entry.Matter))
        {
            table.AddRow(
                new Text(matter.Key.Text().In(words.Language)),
                new Text(Count(matter.Sum(entry => entry.Count))),
                new Text(string.Join('\n', matter.Take(DetailsShown).Select(entry => Detail(entry, matter.Skip(1).Any())).Where(detail => detail.Length > 0)) + (matter.Count() > DetailsShown ? "\n…" : "")));
        }

        return table;
    }

    private string Detail(CompletenessEntry entry, bool oneOfSeveral)
    {
        var what = ReasonWords.Of(entry).In(words.Language) + (oneOfSeveral ? $" ({Count(entry.Count)})" : "");
        var most = oneOfSeveral ? PlacesShownOfSeveral : PlacesShown;
        var places = string.Join(", ", entry.First.Take(most)) + (entry.First.Count > most ? " …" : "");
        return OneLine.Shown(what.Length == 0 ? places : places.Length == 0 ? what : $"{what}: {places}");
    }

    private static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Format(string format, params long[] values) => string.Format(CultureInfo.InvariantCulture, format, [.. values.Select(Count)]);
}
