namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads OFD files (GB/T 33190-2016): every document of the package, page by page, with annotations, custom tags and attachments.</summary>
internal sealed class OfdReader : ITextReader
{
    private const string Entry = "OFD.xml";

    public bool Reads(FileFormat format, FileKind kind) => format == FileFormat.Ofd;

    public void Read(Stream content, TextCollector text, InspectionBudget budget)
    {
        using var package = new Package(content, budget);
        var parts = new OfficePackage(package, text, budget);
        var roots = new List<string>();
        parts.ReadPart(Entry, xml => ReadEntry(xml, parts, roots));
        foreach (var root in roots) new OfdDocument(parts, root).Read();
        parts.Text.Finish();
    }

    // 7.4: each DocBody is a document, with what it says about itself.
    private static void ReadEntry(PartXml xml, OfficePackage parts, List<string> roots)
    {
        while (xml.Read())
        {
            if (!xml.IsElement) continue;
            switch (xml.Name)
            {
                case "DocRoot":
                    roots.Add(PartName.Resolve(Entry, xml.ReadText().Trim()));
                    break;
                case "Title" or "Subject" or "Abstract" or "Keyword":
                    parts.Collector.AddMark(MarkPosition.Property, xml.ReadText());
                    break;
                case "CustomData":
                    var name = xml.Attribute("Name") ?? "";
                    parts.Collector.AddProperty(name, xml.ReadText());
                    break;
            }
        }
    }
}
