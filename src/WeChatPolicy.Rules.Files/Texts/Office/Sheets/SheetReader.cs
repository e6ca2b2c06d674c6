namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads the cells of one sheet (ECMA-376-1, 18.3) as they are shown.</summary>
internal sealed class SheetReader(OfficePackage document, Workbook workbook, string part)
{
    private string? _type;
    private int _style;
    private bool _hasFormula;
    private bool _hasValue;

    public void Read(PartXml xml)
    {
        while (xml.Read())
        {
            if (xml.IsElement) Begin(xml);
            else if (xml.IsEnd) End(xml.Name);
        }
    }

    private void Begin(PartXml xml)
    {
        switch (xml.Name)
        {
            case "row" or "col" when xml.Attribute("hidden") is "1" or "true":
                document.Collector.Remark(RemarkCode.HiddenText, cutsText: false, part);
                break;
            case "row":
                document.Budget.Check();
                break;
            case "c":
                (_type, _hasFormula, _hasValue) = (xml.Attribute("t"), false, false);
                _style = int.TryParse(xml.Attribute("s"), out var style) ? style : 0;
                break;
            case "f":
                _hasFormula = true;
                xml.Skip();
                break;
            case "v":
                WriteValue(xml.ReadText());
                break;
            case "is":
                _hasValue = true;
                document.Text.Write(SharedStrings.ReadOne(xml));
                break;
            case "oddHeader" or "evenHeader" or "firstHeader":
                AddMargin(MarkPosition.Header, xml.ReadText());
                break;
            case "oddFooter" or "evenFooter" or "firstFooter":
                AddMargin(MarkPosition.Footer, xml.ReadText());
                break;
            case "dataValidation":
                WriteAside(xml.Attribute("promptTitle"), xml.Attribute("prompt"));
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "c":
                // A program that computes nothing wrote the formula: what it shows nobody has worked out yet.
                if (_hasFormula && !_hasValue) document.Collector.Remark(RemarkCode.PartNotRead, cutsText: true, part);
                document.Text.EndCell();
                break;
            case "row" or "sheetData":
                document.Text.EndRow();
                break;
        }
    }

    private void WriteValue(string value)
    {
        if (value.Length == 0) return;
        _hasValue = true;
        switch (_type)
        {
            case "s" when int.TryParse(value, out var number) && workbook.Strings[number] is { } shared:
                document.Text.Write(shared);
                break;
            case "s":
                document.Collector.Remark(RemarkCode.PartDamaged, cutsText: true, part);
                break;
            case "str" or "d" or "e":
                document.Text.Write(ExcelString.Unescape(value));
                break;
            case "b":
                document.Text.Write(value == "1" ? "TRUE" : "FALSE");
                break;
            default:
                document.Text.Write(workbook.Formats.Shown(value, _style));
                break;
        }
    }

    private void AddMargin(MarkPosition position, string codes)
    {
        foreach (var zone in MarginCodes.Zones(codes)) document.Collector.AddMark(position, zone);
    }

    private void WriteAside(string? title, string? text)
    {
        document.Text.EndRow();
        if (title is not null) document.Text.WriteLine(title);
        if (text is not null) document.Text.WriteLine(text);
    }
}
