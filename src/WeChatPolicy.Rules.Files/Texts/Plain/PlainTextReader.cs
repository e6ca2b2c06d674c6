namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads text files: .txt, .csv, .md, .json, .xml, source code as they stand, web pages as they are shown.</summary>
internal sealed class PlainTextReader : ITextReader
{
    public bool Reads(FileFormat format, FileKind kind) => format == FileFormat.Text && kind != FileKind.Mail;

    public void Read(Stream content, TextCollector text, InspectionBudget budget) => new TextStream(text, budget).Read(content, declared: null);
}
