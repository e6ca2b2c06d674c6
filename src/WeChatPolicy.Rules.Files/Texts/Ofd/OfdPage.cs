using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads the objects of one page (GB/T 33190-2016, 7.7 and 11): text in the order in which it is drawn, joined where it stands side by side.</summary>
internal sealed class OfdPage(OfficePackage parts, string part, List<string> templates)
{
    // What stands where a glyph has no code (11.4.2), and the private use area.
    private const char NoCode = '\u00A4';

    private OfdBox _last;
    private bool _hasText;
    private bool _hasPictures;

    /// <summary>What a template draws behind or before the pages stands there as a watermark does.</summary>
    public bool IsTemplate { get; init; }

    public void Read(PartXml xml)
    {
        var isMargin = false;
        while (xml.Read())
        {
            if (xml.IsElement) Begin(xml, ref isMargin);
            else if (xml.IsEnd && xml.Name == "Layer" && isMargin) EndMargin(ref isMargin);
        }

        if (isMargin) EndMargin(ref isMargin);
        if (_hasPictures && !_hasText && !IsTemplate) parts.Collector.Remark(RemarkCode.NoTextLayer, cutsText: parts.Budget.Options.Recogniser is null, part);
    }

    private void Begin(PartXml xml, ref bool isMargin)
    {
        switch (xml.Name)
        {
            case "Template" when xml.Attribute("TemplateID") is { } id:
                templates.Add(id);
                break;
            case "Layer" when IsTemplate && !xml.IsEmpty && xml.Attribute("Type") is "Background" or "Foreground":
                parts.Text.BeginMargin();
                (isMargin, _last) = (true, default);
                break;
            case "TextObject":
                ReadObject(xml);
                break;
            case "ImageObject":
                _hasPictures = true;
                break;
        }
    }

    private void EndMargin(ref bool isMargin)
    {
        parts.Text.EndMargin(MarkPosition.Watermark);
        (isMargin, _last) = (false, default);
    }

    /// <summary>Reads the text object that it stands on.</summary>
    public void ReadObject(PartXml xml)
    {
        var box = OfdBox.Of(xml.Attribute("Boundary"), xml.Attribute("Size"));
        var codes = new StringBuilder();
        if (!xml.IsEmpty) ReadCodes(xml, codes);
        if (codes.Length == 0) return;
        _hasText = true;
        switch (box.Follows(_last))
        {
            case OfdBox.Gap.Line:
                parts.Text.EndLine();
                break;
            case OfdBox.Gap.Column:
                parts.Text.Write('\t');
                break;
            case OfdBox.Gap.Word:
                parts.Text.Write(' ');
                break;
        }

        parts.Text.Write(codes.ToString());
        _last = box;
    }

    private void ReadCodes(PartXml xml, StringBuilder codes)
    {
        var depth = xml.Depth;
        var (glyphs, lineAt) = (false, default(double?));
        while (xml.Read() && !(xml.IsEnd && xml.Depth == depth))
        {
            if (!xml.IsElement) continue;
            if (xml.Name == "CGTransform")
            {
                glyphs = true;
            }
            else if (xml.Name == "TextCode")
            {
                var at = double.TryParse(xml.Attribute("Y"), CultureInfo.InvariantCulture, out var y) ? y : lineAt;
                if (codes.Length > 0 && lineAt is { } line && at is { } now && Math.Abs(now - line) > 0.5) codes.Append('\n');
                lineAt = at;
                codes.Append(xml.ReadText());
            }
        }

        var told = codes.Length;
        for (var i = codes.Length - 1; i >= 0; i--)
        {
            if (IsUntold(codes[i])) codes.Remove(i, 1);
        }

        if (codes.Length < told || (told == 0 && glyphs)) parts.Collector.Remark(RemarkCode.CharactersUntold, cutsText: true, part);
    }

    private static bool IsUntold(char code) => code == NoCode || char.GetUnicodeCategory(code) is UnicodeCategory.PrivateUse || (char.IsControl(code) && code is not ('\n' or '\r' or '\t'));
}
