namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads Excel workbooks (.xlsx): each sheet under its name, with headers, comments and shapes.</summary>
internal sealed class ExcelReader : ITextReader
{
    private const string UsualMainPart = "xl/workbook.xml";

    public bool Reads(FileFormat format, FileKind kind) => format == FileFormat.ExcelWorkbook;

    public void Read(Stream content, TextCollector text, InspectionBudget budget)
    {
        using var package = new Package(content, budget);
        var document = new OfficePackage(package, text, budget);
        DocumentProperties.Read(document);
        var main = document.MainPart ?? UsualMainPart;
        if (!main.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        {
            // A binary workbook (.xlsb, [MS-XLSB]): the same package with parts that are no XML.
            text.Remark(RemarkCode.TextNotRead, cutsText: true);
            return;
        }

        var workbook = new Workbook();
        document.ReadPart(main, workbook.Read);
        foreach (var part in document.RelatedTo(main, "styles")) document.ReadPart(part, workbook.Formats.Read);
        foreach (var part in document.RelatedTo(main, "sharedStrings")) document.ReadPart(part, xml => workbook.Strings.Read(xml, budget));

        var relations = document.Relations(main);
        foreach (var sheet in workbook.Sheets)
        {
            if (sheet.IsHidden) text.Remark(RemarkCode.HiddenText, cutsText: false, sheet.Name);
            document.Text.Write(sheet.Name);
            document.Text.EndRow();
            var target = relations.FirstOrDefault(relation => relation.Id == sheet.RelationId && !relation.IsExternal);
            if (target.Target is { } part) ReadSheet(document, workbook, part, target.Type);
        }

        foreach (var part in document.RelatedTo(main, "pivotCacheDefinition")) document.ReadPart(part, xml => PivotCache.Read(xml, document.Text));
        document.ReadAttached(main);
        document.Text.Finish();
    }

    private static void ReadSheet(OfficePackage document, Workbook workbook, string part, string type)
    {
        if (type == "worksheet") document.ReadPart(part, xml => new SheetReader(document, workbook, part).Read(xml));
        else document.ReadMarkup(part);

        foreach (var relation in document.Relations(part))
        {
            if (relation.IsExternal) continue;
            switch (relation.Type)
            {
                case "comments" or "threadedComment":
                    document.ReadPart(relation.Target, xml => SheetComments.Read(xml, document.Text));
                    break;
                case "drawing":
                    document.ReadMarkup(relation.Target);
                    document.ReadAttached(relation.Target);
                    break;
            }
        }

        document.ReadAttached(part);
    }
}
