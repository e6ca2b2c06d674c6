using System.Text;

namespace WeChatPolicy.Rules.Files.Tests.Hostile;

/// <summary>Small packages (ECMA-376, GB/T 33190) and PDFs around one part that a test is about.</summary>
internal static class Packages
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A Word document of such a body.</summary>
    public static byte[] Docx(string body, string prologue = "", string relations = "") => Docx(Encoding.UTF8.GetBytes(
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{prologue}<w:document xmlns:w=\"{Word}\" xmlns:r=\"{Relation}\"><w:body>{body}</w:body></w:document>"), relations);

    public static byte[] Docx(byte[] document, string relations = "")
    {
        var zip = new ZipBytes()
            .Add("[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/header1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/></Types>")
            .Add("_rels/.rels", Relations(("officeDocument", "word/document.xml")))
            .Add("word/document.xml", document);
        if (relations.Length > 0) zip.Add("word/_rels/document.xml.rels", relations).Add("word/header1.xml", $"<w:hdr xmlns:w=\"{Word}\"><w:p><w:r><w:t>页眉</w:t></w:r></w:p></w:hdr>").Add("word/_rels/header1.xml.rels", Relations(("officeDocument", "document.xml"), ("header", "header1.xml")));
        return zip.ToArray();
    }

    public static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    /// <summary>Relationships of the office's types, numbered from r1 on.</summary>
    public static string Relations(params (string Type, string Target)[] targets) =>
        $"<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(targets.Select((target, i) => $"<Relationship Id=\"r{i + 1}\" Type=\"{Relation}/{target.Type}\" Target=\"{target.Target}\"/>"))}</Relationships>";

    /// <summary>A workbook of one sheet.</summary>
    public static byte[] Xlsx(string sheet, string strings) => new ZipBytes()
        .Add("[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>")
        .Add("_rels/.rels", Relations(("officeDocument", "xl/workbook.xml")))
        .Add("xl/workbook.xml", $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{Relation}\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
        .Add("xl/_rels/workbook.xml.rels", Relations(("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml")))
        .Add("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{sheet}</sheetData></worksheet>")
        .Add("xl/sharedStrings.xml", $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{strings}</sst>")
        .ToArray();

    /// <summary>An OFD package whose document element is such.</summary>
    public static byte[] Ofd(string pages, string prologue = "") => new ZipBytes()
        .Add("OFD.xml", $"<?xml version=\"1.0\"?>{prologue}<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>")
        .Add("Doc_0/Document.xml", $"<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Pages>{pages}</ofd:Pages></ofd:Document>")
        .Add("Doc_0/Content.xml", "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer ID=\"1\"><ofd:TextObject ID=\"2\" Boundary=\"0 0 9 9\" Font=\"3\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\">一页</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>")
        .ToArray();

    /// <summary>A PDF of these objects, numbered from 1 on, with a table of where they stand (ISO 32000-1 7.5.4); the first is the catalogue.</summary>
    public static byte[] Pdf(IReadOnlyList<string> objects, string trailer = "")
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        List<int> places = [];
        foreach (var one in objects)
        {
            places.Add(pdf.Length);
            pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{one}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer\n<< /Size {places.Count + 1} /Root 1 0 R {trailer.Replace("TABLE", table.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
