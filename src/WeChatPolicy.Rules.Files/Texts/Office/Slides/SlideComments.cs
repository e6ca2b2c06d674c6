namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Comments on slides: one element of text each (ECMA-376-1, 19.4), or paragraphs of DrawingML in newer files ([MS-PPTX] 2.6).</summary>
internal static class SlideComments
{
    public static void Read(PartXml xml, DocumentText text)
    {
        while (xml.Read())
        {
            if (xml.IsElement && xml.Name is "text" or "t") text.Write(xml.ReadText());
            else if (xml.IsEnd && xml.Name is "cm" or "p") text.EndLine();
        }
    }
}
