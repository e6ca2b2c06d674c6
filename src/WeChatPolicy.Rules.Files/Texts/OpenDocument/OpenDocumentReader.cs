namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads OpenDocument texts, sheets and presentations (OpenDocument 1.3): properties, headers and footers, the content, and charts in it.</summary>
internal sealed class OpenDocumentReader : ITextReader
{
    private const string Content = "content.xml";

    public bool Reads(FileFormat format, FileKind kind) => format == FileFormat.OpenDocument;

    public void Read(Stream content, TextCollector text, InspectionBudget budget)
    {
        using var package = new Package(content, budget);
        var document = new OfficePackage(package, text, budget);
        if (document.Has("meta.xml")) document.ReadPart("meta.xml", xml => ReadProperties(xml, text));
        if (document.Has("styles.xml")) document.ReadPart("styles.xml", xml => ReadMargins(xml, document));
        document.ReadPart(Content, xml => new OpenDocumentMarkup(document, Content).Read(xml));
        foreach (var name in package.Names)
        {
            if (name.EndsWith('/' + Content, StringComparison.OrdinalIgnoreCase)) document.ReadPart(name, xml => new OpenDocumentMarkup(document, name).Read(xml));
            else if (name.StartsWith("Pictures/", StringComparison.OrdinalIgnoreCase)) document.InspectPicture(name);
            else if (name.StartsWith("Object ", StringComparison.OrdinalIgnoreCase) && !name.Contains('/', StringComparison.Ordinal)) document.InspectMember(name);
            else if (name.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase)) text.Remark(RemarkCode.HoldsProgram, cutsText: false);
        }

        document.Text.Finish();
    }

    private static void ReadProperties(PartXml xml, TextCollector text)
    {
        while (xml.Read())
        {
            if (!xml.IsElement) continue;
            switch (xml.Name)
            {
                case "title" or "subject" or "description" or "keyword":
                    text.AddMark(MarkPosition.Property, xml.ReadText());
                    break;
                case "user-defined":
                    var name = xml.Attribute("name") ?? "";
                    text.AddProperty(name, xml.ReadText());
                    break;
            }
        }
    }

    // The headers and footers of the kinds of pages, and what stands on the master of slides.
    private static void ReadMargins(PartXml xml, OfficePackage document)
    {
        while (xml.Read())
        {
            if (!xml.IsElement || xml.IsEmpty || !xml.Namespace.EndsWith(":style:1.0", StringComparison.Ordinal) || PositionOf(xml.Name, document.Collector.Kind) is not { } position) continue;
            document.Text.BeginMargin();
            new OpenDocumentMarkup(document, "styles.xml").ReadElement(xml);
            document.Text.EndMargin(position);
        }
    }

    private static MarkPosition? PositionOf(string element, FileKind kind) => element switch
    {
        "header" or "header-left" or "header-first" => MarkPosition.Header,
        "footer" or "footer-left" or "footer-first" => MarkPosition.Footer,
        "master-page" when kind == FileKind.OpenDocumentPresentation => MarkPosition.Watermark,
        _ => null,
    };
}
