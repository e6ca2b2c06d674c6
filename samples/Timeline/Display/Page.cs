using System.Globalization;
using System.Text;
using Spectre.Console;
using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>Where the report is written: coloured for a person at a terminal, plain for a file or a pipe. Cells that are wide for Chinese are counted so.</summary>
internal sealed class Page
{
    private readonly IAnsiConsole _console;
    private readonly YearRecord _year;

    public Page(TimelineHost host, int width, string language, YearRecord year)
    {
        (_year, Words) = (year, new Words(language));
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new Output(host, width),
            Ansi = host.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = host.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        _console.Profile.Width = width;
        _console.Profile.Capabilities.Unicode = host.IsTerminal;
        if (!host.IsTerminal) _console.Profile.Capabilities.Links = false;
    }

    public Words Words { get; }

    public void Chapter(string title)
    {
        _console.WriteLine();
        _console.Write(new Spectre.Console.Rule($"[bold]{Markup.Escape(title)}[/]") { Justification = Justify.Left, Border = _console.Profile.Capabilities.Unicode ? BoxBorder.Heavy : BoxBorder.Ascii });
    }

    public void Section(string title)
    {
        _console.WriteLine();
        _console.MarkupLine($"[bold]{Markup.Escape(title)}[/]");
    }

    public void Line(string text) => _console.WriteLine(text);

    public void Note(string text) => _console.MarkupLine($"[dim]{Markup.Escape(text)}[/]");

    public void Table(IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<string>> rows, bool separated = false)
    {
        var all = rows.ToArray();
        int[] shown = [.. Enumerable.Range(0, columns.Count).Where(i => !columns[i].IsSeldom || all.Any(row => row[i] != Column.Nothing))];
        var table = new Table().Border(_console.Profile.Capabilities.Unicode ? TableBorder.Rounded : TableBorder.Ascii).BorderColor(Color.Grey);
        table.ShowRowSeparators = separated;
        foreach (var column in shown.Select(i => columns[i]))
        {
            table.AddColumn(new TableColumn(new Text(column.Title, new Style(decoration: Decoration.Bold)))
            {
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
                NoWrap = !column.IsProse,
            });
        }

        foreach (var row in all) table.AddRow(shown.Select(i => new Text(row[i], columns[i].IsAlarm && row[i] != Column.Nothing ? new Style(Color.Red) : Style.Plain)));
        _console.Write(table);
    }

    public string Minute(DateTimeOffset? at) => at is { } instant ? SampleCalendar.Shared.InZone(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : Words.Nobody;

    public string Day(DateTimeOffset? at) => at is { } instant ? SampleCalendar.Shared.InZone(instant).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Words.Nobody;

    public string Name(Party party) => party.PersonId is { } id ? _year.People.NameOf(id) : Words.Company;

    public string Norm(string ruleId) => _year.Engine.Clauses.SelectMany(clause => clause.Rules).FirstOrDefault(rule => rule.Id == ruleId)?.Norm.In(Words.Language) ?? ruleId;

    public static string Count(int count) => count == 0 ? Column.Nothing : count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Signed(decimal points) => points.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture);

    private sealed class Output(TimelineHost host, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => host.Out;

        public bool IsTerminal => host.IsTerminal;

        public int Width => width;

        public int Height => 80;

        public void SetEncoding(Encoding encoding)
        {
            // The host has set it; a captured writer has none.
        }
    }
}
