namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads the text of one part in WordprocessingML or DrawingML (ECMA-376-1, 17 and 21), transitional or strict.</summary>
/// <remarks>
/// Both have the same words for the same things: t for text, p for a paragraph, tc and tr for a table. Deleted text of a tracked change
/// is not the document's text, and a remark says that it is there. Hidden text is: it travels along, and one click shows it.
/// </remarks>
internal sealed class OfficeMarkup(TextCollector collector, DocumentText text, InspectionBudget budget, string part)
{
    private readonly AlternateContent _alternatives = new();
    private bool _isHidden;
    private MarkPosition? _margin;
    private bool _isInMargin;
    private int _elements;

    /// <summary>Leaves out shapes that only hold a place on a slide, with a prompt that no slide shows.</summary>
    public bool WithoutPlaceholders { get; init; }

    public void Read(PartXml xml)
    {
        while (xml.Read())
        {
            if ((++_elements & 0x3FF) == 0) budget.Check();
            if (xml.IsElement) Begin(xml);
            else if (xml.IsEnd) End(xml.Name);
        }

        text.EndRow();
    }

    private void Begin(PartXml xml)
    {
        switch (xml.Name)
        {
            case "t" when !xml.Namespace.EndsWith("/diagram", StringComparison.Ordinal):
                WriteText(xml.ReadText());
                break;
            case "v" when xml.Namespace.EndsWith("/chart", StringComparison.Ordinal):
                text.WriteLine(xml.ReadText());
                break;
            case "tab" or "ptab":
                text.Write('\t');
                break;
            case "br" or "cr":
                text.EndLine();
                break;
            case "noBreakHyphen":
                text.Write('-');
                break;
            case "sym":
                text.Write(SymbolFont.Character(xml.Attribute("font"), xml.Attribute("char")));
                break;
            case "r":
                _isHidden = false;
                break;
            case "rPr":
                ReadRunProperties(xml);
                break;
            case "textpath":
                text.BeginAside();
                text.Write(xml.Attribute("string"));
                text.EndAside();
                break;
            case "txbxContent" or "rt" when !xml.IsEmpty:
                text.BeginAside();
                break;
            case "del" or "moveFrom" when !xml.IsEmpty:
                SkipDeleted(xml);
                break;
            case "cNvPr" or "docPr" when xml.Attribute("hidden") is "1" or "true":
                collector.Remark(RemarkCode.HiddenText, cutsText: false, part);
                break;
            case "sp" when WithoutPlaceholders && !xml.IsEmpty:
                SkipPlaceholder(xml);
                break;
            case "ph":
                _margin = xml.Attribute("type") switch { "ftr" => MarkPosition.Footer, "hdr" => MarkPosition.Header, _ => null };
                break;
            case "txBody" when _margin is not null && !xml.IsEmpty:
                _isInMargin = true;
                text.BeginMargin();
                break;
            case "p" when xml.IsEmpty:
                text.EndLine();
                break;
            case "pPr" or "tblPr" or "tblGrid" or "trPr" or "tcPr" or "sectPr" or "sdtPr" or "instrText" or "delInstrText" or "ffData" or "fldData" or "tabLst":
                xml.Skip();
                break;
            case "AlternateContent" or "Choice" or "Fallback":
                _alternatives.Begin(xml, text.Written);
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p":
                text.EndLine();
                break;
            case "tc":
                text.EndCell();
                break;
            case "txBody" when _isInMargin:
                text.EndMargin(_margin!.Value);
                (_isInMargin, _margin) = (false, null);
                break;
            case "tr" or "tbl" or "txBody" or "comment" or "footnote" or "endnote" or "sp":
                text.EndRow();
                break;
            case "txbxContent" or "rt":
                text.EndAside();
                break;
            case "AlternateContent" or "Choice":
                _alternatives.End(name, text.Written);
                break;
        }
    }

    private void WriteText(string characters)
    {
        if (characters.Length == 0) return;
        if (_isHidden) collector.Remark(RemarkCode.HiddenText, cutsText: false, part);
        text.Write(characters);
    }

    private void ReadRunProperties(PartXml xml)
    {
        if (xml.IsEmpty) return;
        var depth = xml.Depth;
        while (xml.Read() && !(xml.IsEnd && xml.Depth == depth))
        {
            if (xml.IsElement && xml.Name is "vanish" or "specVanish" && xml.IsOn()) _isHidden = true;
        }
    }

    // What kind of shape it is stands before its text.
    private static void SkipPlaceholder(PartXml xml)
    {
        var depth = xml.Depth;
        var holdsPlace = false;
        while (xml.Read() && !(xml.IsEnd && (xml.Depth == depth || (!holdsPlace && xml.Name == "nvSpPr")))) holdsPlace |= xml.IsElement && xml.Name == "ph";
    }

    private void SkipDeleted(PartXml xml)
    {
        if (!string.IsNullOrWhiteSpace(xml.ReadText())) collector.Remark(RemarkCode.DeletedText, cutsText: false, part);
    }
}
