using System.IO.Compression;
using System.Text;

namespace Interop.OfficeFiles;

/// <summary>Writes the smallest Word document that holds a sentence and a link, part by part.</summary>
internal static class WordFile
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The bytes of a document.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="address">Where its link leads, as it was typed.</param>
    public static byte[] With(string text, string address)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Add(archive, "_rels/.rels", Links($"<Relationship Id=\"main\" Type=\"{Relationships}/officeDocument\" Target=\"word/document.xml\"/>"));
            Add(archive, "word/_rels/document.xml.rels", Links($"<Relationship Id=\"link\" Type=\"{Relationships}/hyperlink\" Target=\"{address}\" TargetMode=\"External\"/>"));
            Add(archive, "word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"{Relationships}\"><w:body><w:p><w:hyperlink r:id=\"link\"><w:r><w:t>{text}</w:t></w:r></w:hyperlink></w:p></w:body></w:document>");
        }

        return bytes.ToArray();
    }

    private static string Links(string links) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>";

    private static void Add(ZipArchive archive, string name, string xml)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(xml);
    }
}
