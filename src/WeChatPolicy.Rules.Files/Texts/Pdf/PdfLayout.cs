using UglyToad.PdfPig.Content;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Writes the lines of pages: what stands at their margins, or across them, as marks, the rest in the order in which it is drawn.</summary>
internal sealed class PdfLayout(TextCollector collector, InspectionBudget budget)
{
    /// <summary>Headers and footers stand outside the usual margins of 2.54 cm: 8.6 % of an A4 page.</summary>
    private const double TopZone = 0.915;

    private const double BottomZone = 0.085;

    private const int LongestMark = 24;

    private readonly HashSet<string> _margins = [];
    private readonly HashSet<string> _patterns = [];

    public DocumentText Text { get; } = new(collector, budget);

    public void Write(IReadOnlyList<Letter> letters, double height)
    {
        foreach (var line in PdfLine.Of(letters))
        {
            var words = line.Text.Trim();
            if (words.Length == 0) continue;
            if (PositionOf(line, words, height) is not { } position || !AddMargin(position, words)) Text.WriteLine(words);
        }
    }

    private static MarkPosition? PositionOf(PdfLine line, string words, double height)
    {
        if (words.Length > LongestMark) return null;
        if (line.IsOblique) return MarkPosition.Watermark;
        if (line.IsUpright && height > 0 && line.Baseline > height * TopZone) return MarkPosition.Header;
        return line.IsUpright && height > 0 && line.Baseline < height * BottomZone ? MarkPosition.Footer : null;
    }

    // The same on every page but for a number is told once, unless the number says something that no page number does.
    private bool AddMargin(MarkPosition position, string words)
    {
        const int LongestPageNumber = 4;
        if (_margins.Contains(words)) return true;
        var pattern = string.Concat(words.Select(character => char.IsDigit(character) ? '#' : character));
        var longest = pattern.Split((char[])[.. pattern.Where(character => character != '#').Distinct()]).Max(run => run.Length);
        if (longest is > 0 and <= LongestPageNumber && !_patterns.Add(pattern.Replace("##", "#", StringComparison.Ordinal).Replace("##", "#", StringComparison.Ordinal))) return true;
        _margins.Add(words);
        foreach (var zone in words.Split('\t')) collector.AddMark(position, zone);
        return true;
    }
}
