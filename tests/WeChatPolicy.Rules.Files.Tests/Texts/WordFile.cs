namespace WeChatPolicy.Rules.Files.Tests.Texts;

/// <summary>Word documents, written part by part.</summary>
internal static class WordFile
{
    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """;

    public const string Core = """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">{0}</cp:coreProperties>""";

    public const string Custom = """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{0}</Properties>""";

    /// <summary>A document of that body, with parts that it refers to.</summary>
    public static byte[] With(string body, params (string Type, string Content)[] others)
    {
        var parts = new List<(string, string)> { ("word/document.xml", Document(body)) };
        var relations = new List<(string, string, string)>();
        foreach (var (type, content) in others)
        {
            var number = relations.Count + 1;
            if (type is "core" or "custom")
            {
                parts.Add(($"docProps/{type}.xml", (type == "core" ? Core : Custom).Replace("{0}", content, StringComparison.Ordinal)));
                continue;
            }

            relations.Add(($"r{number}", type, $"{type}{number}.xml"));
            parts.Add(($"word/{type}{number}.xml", content.StartsWith("<?", StringComparison.Ordinal) ? content : Root(type, content)));
        }

        parts.Add(("word/_rels/document.xml.rels", Parts.Relations([.. relations])));
        return Parts.Office("word/document.xml", [.. parts]);
    }

    public static string Paragraph(params string[] runs) => $"<w:p>{string.Concat(runs.Select(Run))}</w:p>";

    public static string Run(string text) => text.StartsWith('<') ? text : $"""<w:r><w:t xml:space="preserve">{text}</w:t></w:r>""";

    public static string Property(string name, string value) => $"""<property fmtid="f" pid="2" name="{name}"><vt:lpwstr>{value}</vt:lpwstr></property>""";

    private static string Document(string body) => $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>";

    private static string Root(string type, string content) => type switch
    {
        "header" => $"<w:hdr {Namespaces}>{content}</w:hdr>",
        "footer" => $"<w:ftr {Namespaces}>{content}</w:ftr>",
        _ => $"<w:{type} {Namespaces}>{content}</w:{type}>",
    };
}
