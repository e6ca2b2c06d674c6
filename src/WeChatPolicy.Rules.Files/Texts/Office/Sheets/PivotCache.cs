namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>What a pivot table has kept of the data that it was made from (ECMA-376-1, 18.10): it travels along when the data itself was deleted.</summary>
internal static class PivotCache
{
    public static void Read(PartXml xml, DocumentText text)
    {
        while (xml.Read())
        {
            if (xml.IsElement && xml.Name is "s" or "n" && xml.Attribute("v") is { } value) text.WriteLine(value);
            else if (xml.IsElement && xml.Name == "cacheField" && xml.Attribute("name") is { } name) text.WriteLine(name);
        }
    }
}
