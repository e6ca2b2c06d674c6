namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Comments on cells, of the old kind (ECMA-376-1, 18.7) and as conversations ([MS-XLSX] 2.6.205).</summary>
internal static class SheetComments
{
    public static void Read(PartXml xml, DocumentText text)
    {
        while (xml.Read())
        {
            if (!xml.IsElement || xml.Name != "text") continue;
            text.WriteLine(IsOfRuns(xml) ? SharedStrings.ReadOne(xml) : xml.ReadText());
        }
    }

    private static bool IsOfRuns(PartXml xml) => !xml.Namespace.Contains("threadedcomments", StringComparison.OrdinalIgnoreCase);
}
