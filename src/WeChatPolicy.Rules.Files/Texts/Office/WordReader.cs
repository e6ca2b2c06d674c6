namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads Word documents (.docx): headers and footers, the body, notes, comments, charts.</summary>
internal sealed class WordReader : ITextReader
{
    private const string UsualMainPart = "word/document.xml";

    public bool Reads(FileFormat format, FileKind kind) => format == FileFormat.WordDocument;

    public void Read(Stream content, TextCollector text, InspectionBudget budget)
    {
        using var package = new Package(content, budget);
        var document = new OfficePackage(package, text, budget);
        DocumentProperties.Read(document);
        var main = document.MainPart ?? UsualMainPart;
        var relations = document.Relations(main);
        foreach (var relation in relations)
        {
            if (relation.Type is not ("header" or "footer") || relation.IsExternal) continue;
            document.ReadMargin(relation.Target, relation.Type == "header" ? MarkPosition.Header : MarkPosition.Footer);
            document.ReadAttached(relation.Target);
        }

        document.ReadMarkup(main);
        foreach (var type in (ReadOnlySpan<string>)["footnotes", "endnotes", "comments"])
        {
            foreach (var part in document.RelatedTo(main, type))
            {
                document.ReadMarkup(part);
                document.ReadAttached(part);
            }
        }

        document.ReadAttached(main);
        document.Text.Finish();
    }
}
