using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads the text of OpenDocument content (OpenDocument 1.3 part 3, 5 to 9).</summary>
internal sealed class OpenDocumentMarkup(OfficePackage document, string part)
{
    private const int FewestDigits = 11;
    private const int MostBlanks = 100;

    private string? _number;
    private long _cellBegan;
    private int _elements;
    private int _paragraphs;

    /// <summary>Reads to the end of the part.</summary>
    public void Read(PartXml xml)
    {
        while (xml.Read()) Step(xml);
        document.Text.EndRow();
    }

    /// <summary>Reads to the end of the element that it stands on.</summary>
    public void ReadElement(PartXml xml)
    {
        var depth = xml.Depth;
        while (xml.Read() && !(xml.IsEnd && xml.Depth == depth)) Step(xml);
    }

    private void Step(PartXml xml)
    {
        if ((++_elements & 0x3FF) == 0) document.Budget.Check();
        if (xml.IsElement) Begin(xml);
        else if (xml.IsEnd) End(xml);
        else if (xml.IsText && _paragraphs > 0) document.Text.Write(OneBlank(xml.Text));
    }

    private void Begin(PartXml xml)
    {
        if (IsAside(xml))
        {
            if (!xml.IsEmpty) document.Text.BeginAside();
            return;
        }

        switch (xml.Name)
        {
            case "p" or "h" when !xml.IsEmpty:
                _paragraphs++;
                break;
            case "s" when xml.Namespace.EndsWith(":text:1.0", StringComparison.Ordinal):
                document.Text.Write(new string(' ', int.TryParse(xml.Attribute("c"), out var count) ? Math.Clamp(count, 1, MostBlanks) : 1));
                break;
            case "tab":
                document.Text.Write('\t');
                break;
            case "line-break":
                document.Text.EndLine();
                break;
            case "table" when xml.Attribute("name") is { } name && xml.Namespace.EndsWith(":table:1.0", StringComparison.Ordinal):
                if (document.Collector.Kind == FileKind.OpenDocumentSpreadsheet) document.Text.WriteLine(name);
                break;
            case "table-row" or "table-column" when xml.Attribute("visibility") is "collapse" or "filter":
            case "table-properties" when xml.Attribute("display") == "false":
            case "hidden-text" or "hidden-paragraph":
                document.Collector.Remark(RemarkCode.HiddenText, cutsText: false, part);
                break;
            case "table-cell" or "covered-table-cell":
                (_number, _cellBegan) = (xml.Attribute("value-type") == "float" ? xml.Attribute("value") : null, document.Text.Written);
                if (xml.IsEmpty) document.Text.EndCell();
                break;
            case "footer-decl" or "header-decl":
                var position = xml.Name[0] == 'h' ? MarkPosition.Header : MarkPosition.Footer;
                document.Collector.AddMark(position, xml.ReadText());
                break;
            case "deletion":
                if (!string.IsNullOrWhiteSpace(xml.ReadText())) document.Collector.Remark(RemarkCode.DeletedText, cutsText: false, part);
                break;
            default:
                if (IsNoText(xml)) xml.Skip();
                break;
        }
    }

    private void End(PartXml xml)
    {
        if (IsAside(xml))
        {
            document.Text.EndAside();
            if (_paragraphs == 0) document.Text.EndLine();
            return;
        }

        switch (xml.Name)
        {
            case "p" or "h":
                _paragraphs--;
                document.Text.EndLine();
                break;
            case "table-cell":
                WriteHiddenDigits();
                document.Text.EndCell();
                break;
            case "table-row" or "table" or "page" or "notes":
                document.Text.EndRow();
                break;
        }
    }

    // What is anchored in a paragraph and is none of its words.
    private static bool IsAside(PartXml xml) => xml.Name switch
    {
        "text-box" or "custom-shape" or "rect" or "ellipse" or "circle" or "path" or "polygon" or "polyline" or "line" or "connector" or "caption" => xml.Namespace.EndsWith(":drawing:1.0", StringComparison.Ordinal),
        "note-body" => true,
        "annotation" => xml.Namespace.EndsWith(":office:1.0", StringComparison.Ordinal),
        _ => false,
    };

    // Readings, the source of a formula, who wrote a comment and when, the pattern of a table of contents, pictures in letters.
    private static bool IsNoText(PartXml xml) => xml.Name switch
    {
        "note-citation" or "ruby-text" or "sequence-decls" or "scripts" or "font-face-decls" or "binary-data" or "annotation" or "creator-initials" => true,
        "creator" or "date" => xml.Namespace.Contains("purl.org/dc", StringComparison.Ordinal),
        "title" or "desc" => xml.Namespace.EndsWith(":svg-compatible:1.0", StringComparison.Ordinal),
        var name => name.EndsWith("-source", StringComparison.Ordinal),
    };

    // Many digits are shown with an exponent; the number itself is what may be an identifier.
    private void WriteHiddenDigits()
    {
        if (_number is { } number && document.Text.Written - _cellBegan < number.Length && number.Length >= FewestDigits
            && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value == decimal.Truncate(value))
        {
            document.Text.Write(value.ToString("F0", CultureInfo.InvariantCulture));
        }

        _number = null;
    }

    // White space of the XML is one blank (6.1.2).
    private static string OneBlank(string text)
    {
        if (!text.AsSpan().ContainsAny('\n', '\r', '\t') && !text.Contains("  ", StringComparison.Ordinal)) return text;
        var joined = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var isBlank = character is ' ' or '\n' or '\r' or '\t';
            if (!isBlank || joined.Length == 0 || joined[^1] != ' ') joined.Append(isBlank ? ' ' : character);
        }

        return joined.ToString();
    }
}
