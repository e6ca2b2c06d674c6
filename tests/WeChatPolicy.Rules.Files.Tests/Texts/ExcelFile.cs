namespace WeChatPolicy.Rules.Files.Tests.Texts;

/// <summary>Workbooks, written part by part.</summary>
internal static class ExcelFile
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    // Style 0 is general, 1 a date of the built-in ones, 2 a Chinese date, 3 two decimals, 4 a format whose letters are quoted.
    private const string Styles = $"""<styleSheet {Main}><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="0&quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="2"/><xf numFmtId="165"/></cellXfs></styleSheet>""";

    /// <summary>A workbook with one sheet of those rows, and what else the sheet holds.</summary>
    public static byte[] With(string rows, string strings = "", string rest = "", string state = "visible", string before = "") => Parts.Office(
        "xl/workbook.xml",
        ("xl/workbook.xml", $"""<workbook {Main}><workbookPr/><sheets><sheet name="名单" sheetId="1" state="{state}" r:id="r1"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", Parts.Relations(("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "sharedStrings", "/xl/sharedStrings.xml"), ("r3", "styles", "styles.xml"))),
        ("xl/styles.xml", Styles),
        ("xl/sharedStrings.xml", $"<sst {Main}>{strings}</sst>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet {Main}>{before}<sheetData>{rows}</sheetData>{rest}</worksheet>"));

    public static string Row(params string[] cells) => $"<row>{string.Concat(cells.Select(cell => cell.StartsWith('<') ? cell : $"<c><v>{cell}</v></c>"))}</row>";

    public static string Shared(int number) => $"<c t=\"s\"><v>{number}</v></c>";

    public static string Styled(int style, string value) => $"<c s=\"{style}\"><v>{value}</v></c>";
}
