namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads PowerPoint presentations (.pptx): the slides in their order, each with its notes and comments.</summary>
/// <remarks>What stands on a master or a layout is seen on every slide, as a header is; what only holds a place there is not.</remarks>
internal sealed class PowerPointReader : ITextReader
{
    private const string UsualMainPart = "ppt/presentation.xml";

    public bool Reads(FileFormat format, FileKind kind) => format == FileFormat.PowerPointPresentation;

    public void Read(Stream content, TextCollector text, InspectionBudget budget)
    {
        using var package = new Package(content, budget);
        var document = new OfficePackage(package, text, budget);
        DocumentProperties.Read(document);
        var main = document.MainPart ?? UsualMainPart;
        var slides = new List<string>();
        document.ReadPart(main, xml => slides = SlideIds(xml));

        var relations = document.Relations(main);
        var parts = slides.Select(id => relations.FirstOrDefault(relation => relation.Id == id && !relation.IsExternal).Target).OfType<string>().ToList();
        foreach (var part in parts) ReadMasters(document, part);
        foreach (var part in parts) ReadSlide(document, part);
        document.ReadAttached(main);
        document.Text.Finish();
    }

    private static List<string> SlideIds(PartXml xml)
    {
        var ids = new List<string>();
        while (xml.ReadTo("sldId"))
        {
            // It has an id of its own beside that of the relation, which has a prefix.
            if (xml.RelationId() is { } id) ids.Add(id);
        }

        return ids;
    }

    private static void ReadMasters(OfficePackage document, string slide)
    {
        foreach (var layout in document.RelatedTo(slide, "slideLayout"))
        {
            document.ReadMargin(layout, MarkPosition.Watermark, withoutPlaceholders: true);
            foreach (var master in document.RelatedTo(layout, "slideMaster")) document.ReadMargin(master, MarkPosition.Watermark, withoutPlaceholders: true);
        }
    }

    private static void ReadSlide(OfficePackage document, string slide)
    {
        document.ReadPart(slide, xml =>
        {
            while (xml.Read())
            {
                if (!xml.IsElement) continue;
                if (xml.Attribute("show") is "0" or "false") document.Collector.Remark(RemarkCode.HiddenText, cutsText: false, slide);
                break;
            }

            new OfficeMarkup(document.Collector, document.Text, document.Budget, slide).Read(xml);
        });
        document.ReadAttached(slide);
        foreach (var relation in document.Relations(slide))
        {
            if (relation.IsExternal) continue;
            if (relation.Type == "notesSlide") document.ReadMarkup(relation.Target);
            else if (relation.Type == "comments") document.ReadPart(relation.Target, xml => SlideComments.Read(xml, document.Text));
        }
    }
}
