using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>One line of a page, put together from its letters.</summary>
/// <remarks>
/// Letters follow each other along their own direction, however the page is turned. Between Chinese characters a distance says nothing
/// until it is that of a column; between Latin letters and digits it is a blank.
/// </remarks>
internal sealed class PdfLine
{
    private const double AnotherLine = 0.6;
    private const double Back = -1.5;
    private const double Blank = 0.2;
    private const double Column = 1.8;

    private readonly StringBuilder _text = new();
    private PdfPoint _end;
    private (double X, double Y) _direction = (1, 0);

    private PdfLine()
    {
    }

    public string Text => _text.ToString();

    public double Baseline { get; private init; }

    public bool IsUpright { get; private init; }

    /// <summary>Whether it runs neither along nor across the page, as a watermark does.</summary>
    public bool IsOblique { get; private init; }

    public static IEnumerable<PdfLine> Of(IReadOnlyList<Letter> letters)
    {
        var drawn = new HashSet<(int, int, string)>();
        PdfLine? line = null;
        foreach (var letter in letters)
        {
            // Drawn twice, a little apart, to look bold.
            var start = letter.StartBaseLine;
            if (!drawn.Add(((int)Math.Round(start.X), (int)Math.Round(start.Y), letter.Value))) continue;
            if (line is null || !line.Take(letter))
            {
                if (line is not null) yield return line;
                line = new PdfLine { Baseline = start.Y, IsUpright = letter.TextOrientation == TextOrientation.Horizontal, IsOblique = letter.TextOrientation == TextOrientation.Other };
                line.Append(letter);
            }
        }

        if (line is not null) yield return line;
    }

    private bool Take(Letter letter)
    {
        var size = letter.PointSize > 0 ? letter.PointSize : 1;
        var (x, y) = (letter.StartBaseLine.X - _end.X, letter.StartBaseLine.Y - _end.Y);
        var along = ((x * _direction.X) + (y * _direction.Y)) / size;
        var across = ((y * _direction.X) - (x * _direction.Y)) / size;
        if (Math.Abs(across) > AnotherLine || along < Back || (letter.TextOrientation == TextOrientation.Other) != IsOblique) return false;
        if (along > Column) _text.Append('\t');
        else if (along > Blank && IsSpaced(letter)) _text.Append(' ');
        Append(letter);
        return true;
    }

    private void Append(Letter letter)
    {
        _text.Append(letter.Value is "\t" or "\n" or "\r" ? " " : letter.Value);
        var (x, y) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        if (length > 0.01) _direction = (x / length, y / length);
        _end = letter.EndBaseLine;
    }

    private bool IsSpaced(Letter letter)
    {
        var last = _text.Length > 0 ? _text[^1] : ' ';
        var next = letter.Value.Length > 0 ? letter.Value[0] : ' ';
        return !char.IsWhiteSpace(last) && !char.IsWhiteSpace(next) && (char.IsAscii(last) || char.IsAscii(next));
    }
}
