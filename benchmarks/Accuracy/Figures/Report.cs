using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.Accuracy;

/// <summary>What one set gave: a table to read, the figures to keep, the mistakes to look at.</summary>
/// <param name="title">The heading of its table.</param>
internal sealed class Report(string title)
{
    private readonly StringBuilder _text = new();

    /// <summary>The heading.</summary>
    public string Title { get; } = title;

    /// <summary>What is kept.</summary>
    public List<Figure> Figures { get; } = [];

    /// <summary>What went wrong.</summary>
    public List<Mistake> Mistakes { get; } = [];

    /// <summary>The table in Markdown, without the heading.</summary>
    public string Text => _text.ToString();

    /// <summary>Adds a line.</summary>
    public void Line(string line = "") => _text.Append(line).Append('\n');

    /// <summary>Adds the head of a table.</summary>
    public void Head(params ReadOnlySpan<string> cells)
    {
        Row(cells);
        Line("|" + string.Concat(Enumerable.Repeat("---|", cells.Length)));
    }

    /// <summary>Adds a row of a table.</summary>
    public void Row(params ReadOnlySpan<string> cells) => Line("| " + string.Join(" | ", cells!) + " |");

    /// <summary>A share in per cent with two places.</summary>
    public static string Percent(int part, int whole) => whole == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.00} %");
}
