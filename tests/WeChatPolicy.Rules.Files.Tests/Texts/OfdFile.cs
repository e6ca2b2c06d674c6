using System.Globalization;

namespace WeChatPolicy.Rules.Files.Tests.Texts;

/// <summary>OFD packages, put together from GB/T 33190-2016.</summary>
internal static class OfdFile
{
    private const string Space = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    /// <summary>A package with one document of those pages; of each the layers' content.</summary>
    public static byte[] With(params string[] pages) => With("", [], pages);

    public static byte[] With(string information, (string Name, string Content)[] others, params string[] pages) => Parts.Zip(
    [
        ("OFD.xml", $"<ofd:OFD {Space} Version=\"1.1\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo>{information}</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"),
        ("Doc_0/Document.xml", Document(pages.Length, others)),
        .. pages.Select((page, number) => ($"Doc_0/Pages/Page_{number}/Content.xml", Page(page))),
        .. others,
    ]);

    public static string Page(string objects) => objects.Contains("<ofd:Layer", StringComparison.Ordinal)
        ? $"<ofd:Page {Space}>{(objects.StartsWith("<ofd:Template", StringComparison.Ordinal) ? objects[..objects.IndexOf("<ofd:Layer", StringComparison.Ordinal)] : "")}<ofd:Content>{objects[objects.IndexOf("<ofd:Layer", StringComparison.Ordinal)..]}</ofd:Content></ofd:Page>"
        : $"<ofd:Page {Space}><ofd:Content><ofd:Layer ID=\"2\">{objects}</ofd:Layer></ofd:Content></ofd:Page>";

    /// <summary>A text object of letters of 4 mm that stands there.</summary>
    public static string Line(string text, double x = 20, double y = 20, string more = "") => string.Create(CultureInfo.InvariantCulture,
        $"<ofd:TextObject ID=\"3\" Boundary=\"{x} {y} {text.Length * 4} 5\" Font=\"1\" Size=\"4\">{more}<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g {Math.Max(1, text.Length - 1)} 4\">{text}</ofd:TextCode></ofd:TextObject>");

    public static string Annotations(string annotations) => $"<ofd:PageAnnot {Space}>{annotations}</ofd:PageAnnot>";

    private static string Document(int pages, (string Name, string Content)[] others)
    {
        var lists = string.Concat(others.Select(other => other.Name switch
        {
            "Doc_0/Annots/Annotations.xml" => "<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>",
            "Doc_0/Attachs/Attachments.xml" => "<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>",
            "Doc_0/Tags/CustomTags.xml" => "<ofd:CustomTags>/Doc_0/Tags/CustomTags.xml</ofd:CustomTags>",
            _ => "",
        }));
        var template = others.Any(other => other.Name == "Doc_0/Tpls/Tpl_0/Content.xml") ? "<ofd:TemplatePage ID=\"9\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>" : "";
        return $"<ofd:Document {Space}><ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID>{template}</ofd:CommonData><ofd:Pages>{string.Concat(Enumerable.Range(0, pages).Select(number => $"<ofd:Page ID=\"{10 + number}\" BaseLoc=\"Pages/Page_{number}/Content.xml\"/>"))}</ofd:Pages>{lists}</ofd:Document>";
    }
}
