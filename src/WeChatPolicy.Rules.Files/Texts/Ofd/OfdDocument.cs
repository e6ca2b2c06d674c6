namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>One document of an OFD package (GB/T 33190-2016, 7.5): its list of pages, and what belongs to all of them.</summary>
internal sealed class OfdDocument(OfficePackage parts, string root)
{
    private readonly List<string> _pages = [];
    private readonly List<string> _annotations = [];
    private readonly List<string> _tags = [];
    private readonly List<string> _attachments = [];
    private readonly Dictionary<string, string> _templates = [];
    private readonly HashSet<string> _readTemplates = [];

    public void Read()
    {
        parts.ReadPart(root, ReadLists);
        if (_pages.Count == 0) parts.Collector.Remark(RemarkCode.PartNotRead, cutsText: true, root);
        foreach (var page in _pages) ReadPage(page);
        foreach (var list in _annotations) ReadReferences(list, "FileLoc", page => parts.ReadPart(page, xml => OfdAnnotations.Read(xml, parts, page)));
        foreach (var list in _tags) ReadReferences(list, "FileLoc", tag => parts.ReadPart(tag, xml => ReadTags(xml, parts.Text)));
        foreach (var list in _attachments) ReadReferences(list, "FileLoc", parts.InspectMember);
    }

    private void ReadLists(PartXml xml)
    {
        while (xml.Read())
        {
            if (!xml.IsElement) continue;
            switch (xml.Name)
            {
                case "Page" when xml.Attribute("BaseLoc") is { } location:
                    _pages.Add(PartName.Resolve(root, location));
                    break;
                case "TemplatePage" when xml.Attribute("BaseLoc") is { } location && xml.Attribute("ID") is { } id:
                    _templates[id] = PartName.Resolve(root, location);
                    break;
                case "Annotations":
                    Add(_annotations, xml);
                    break;
                case "CustomTags":
                    Add(_tags, xml);
                    break;
                case "Attachments":
                    Add(_attachments, xml);
                    break;
            }
        }
    }

    private void Add(List<string> lists, PartXml xml)
    {
        if (xml.ReadText().Trim() is { Length: > 0 } location) lists.Add(PartName.Resolve(root, location));
    }

    private void ReadPage(string part)
    {
        var templates = new List<string>();
        parts.ReadPart(part, xml => new OfdPage(parts, part, templates).Read(xml));
        foreach (var id in templates)
        {
            // A template is seen under every page that names it; its text is read once.
            if (_readTemplates.Add(id) && _templates.TryGetValue(id, out var template)) parts.ReadPart(template, xml => new OfdPage(parts, template, []) { IsTemplate = true }.Read(xml));
        }
    }

    // A list of files: each in an element, or in the attribute of the annotations' list.
    private void ReadReferences(string list, string element, Action<string> read)
    {
        var files = new List<string>();
        parts.ReadPart(list, xml =>
        {
            while (xml.ReadTo(element)) files.Add(PartName.Resolve(list, xml.ReadText().Trim()));
        });
        foreach (var file in files) read(file);
    }

    // What a tag holds but the numbers of the objects that it tags.
    private static void ReadTags(PartXml xml, DocumentText text)
    {
        while (xml.Read())
        {
            if (xml.IsElement && xml.Name == "ObjectRef") xml.Skip();
            else if (xml.IsText && !string.IsNullOrWhiteSpace(xml.Text)) text.WriteLine(xml.Text.Trim());
        }
    }
}
