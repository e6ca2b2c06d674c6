namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads what a document says about itself: title, subject, keywords …, the properties that a company adds, sensitivity labels.</summary>
/// <remarks>
/// Core properties: ECMA-376-2, 11. Custom properties: ECMA-376-1, 22.3. Sensitivity labels stand as custom properties
/// <c>MSIP_Label_{id}_Name</c>, and in newer files as a part of their own that holds ids alone ([MS-OFFCRYPTO] 2.6). Who wrote it is
/// no text of it.
/// </remarks>
internal static class DocumentProperties
{
    public static void Read(OfficePackage document)
    {
        foreach (var relation in document.Relations(""))
        {
            if (relation.IsExternal) continue;
            switch (relation.Type)
            {
                case "core-properties" or "coreProperties":
                    document.ReadPart(relation.Target, xml => ReadCore(xml, document.Collector));
                    break;
                case "custom-properties" or "customProperties":
                    document.ReadPart(relation.Target, xml => ReadCustom(xml, document.Collector));
                    break;
                case "classificationlabels":
                    document.ReadPart(relation.Target, xml => ReadLabels(xml, document.Collector));
                    break;
            }
        }
    }

    private static void ReadCore(PartXml xml, TextCollector collector)
    {
        while (xml.Read())
        {
            if (!xml.IsElement) continue;
            switch (xml.Name)
            {
                case "title" or "subject" or "keywords" or "description":
                    collector.AddMark(MarkPosition.Property, xml.ReadText());
                    break;
                case "category" or "contentStatus":
                    var name = xml.Name;
                    collector.AddProperty(name, xml.ReadText());
                    break;
            }
        }
    }

    private static void ReadCustom(PartXml xml, TextCollector collector)
    {
        var labels = new SensitivityLabels();
        while (xml.ReadTo("property"))
        {
            var name = xml.Attribute("name") ?? "";
            var value = ExcelString.Unescape(xml.ReadText());
            if (!labels.Take(name, value) && !IsOfProgram(name)) collector.AddProperty(name, value);
        }

        labels.AddTo(collector);
    }

    private static void ReadLabels(PartXml xml, TextCollector collector)
    {
        while (xml.ReadTo("label"))
        {
            if (xml.Attribute("enabled") is "1" or "true" && xml.Attribute("removed") is not ("1" or "true") && xml.Attribute("id") is { } id) collector.AddMark(MarkPosition.Label, id, id);
        }
    }

    // What programs keep for themselves: version, checksum, ids of a document server.
    private static bool IsOfProgram(string name) =>
        name is "ICV" or "ContentTypeId" or "GrammarlyDocumentId" || name.StartsWith("KSO", StringComparison.Ordinal) || name.StartsWith("_dlc_", StringComparison.Ordinal);
}
