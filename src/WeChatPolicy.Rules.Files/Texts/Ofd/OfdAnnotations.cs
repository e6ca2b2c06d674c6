namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads the annotations of one page (GB/T 33190-2016, 15): what they draw, what they remark, and watermarks.</summary>
internal static class OfdAnnotations
{
    public static void Read(PartXml xml, OfficePackage parts, string part)
    {
        MarkPosition? margin = null;
        while (xml.Read())
        {
            if (xml.IsEnd && xml.Name == "Annot")
            {
                if (margin is { } position) parts.Text.EndMargin(position);
                margin = null;
                parts.Text.EndRow();
            }

            if (!xml.IsElement) continue;
            switch (xml.Name)
            {
                case "Annot" when xml.Attribute("Type") == "Watermark" && !xml.IsEmpty:
                    margin = MarkPosition.Watermark;
                    parts.Text.BeginMargin();
                    break;
                case "Annot" when xml.Attribute("Visible") is "false" or "0":
                    parts.Collector.Remark(RemarkCode.HiddenText, cutsText: false, part);
                    break;
                case "Remark" or "Parameter":
                    parts.Text.WriteLine(xml.ReadText());
                    break;
                case "TextObject":
                    new OfdPage(parts, part, []).ReadObject(xml);
                    parts.Text.EndLine();
                    break;
            }
        }
    }
}
