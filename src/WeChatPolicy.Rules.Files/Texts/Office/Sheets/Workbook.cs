namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>What the sheets of a workbook share (ECMA-376-1, 18.2): their list, the strings, the formats of numbers, the day that dates count from.</summary>
internal sealed class Workbook
{
    private readonly List<Sheet> _sheets = [];

    public IReadOnlyList<Sheet> Sheets => _sheets;

    public SharedStrings Strings { get; } = new();

    public NumberFormats Formats { get; } = new();

    public void Read(PartXml xml)
    {
        while (xml.Read())
        {
            if (!xml.IsElement) continue;
            if (xml.Name == "workbookPr") Formats.CountsFrom1904 = xml.Attribute("date1904") is "1" or "true";
            else if (xml.Name == "sheet") _sheets.Add(new(xml.Attribute("name") ?? "", xml.RelationId() ?? "", xml.Attribute("state") is "hidden" or "veryHidden"));
        }
    }

    internal sealed record Sheet(string Name, string RelationId, bool IsHidden);
}
