using System.Xml;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>What a part of an Office document refers to (ECMA-376-2, 9.3): the id, the last word of the type, the part.</summary>
internal readonly record struct Relation(string Id, string Type, string Target, bool IsExternal)
{
    /// <summary>The relations of a part; of the package itself where its name is empty. A damaged list ends where it is damaged.</summary>
    public static IReadOnlyList<Relation> Of(Package package, string part)
    {
        var relations = new List<Relation>();
        var slash = part.LastIndexOf('/') + 1;
        if (package.Open($"{part[..slash]}_rels/{part[slash..]}.rels") is not { } stream) return relations;
        using var xml = new PartXml(stream, int.MaxValue);
        try
        {
            while (xml.ReadTo("Relationship"))
            {
                if (xml.Attribute("Target") is not { } target || xml.Attribute("Type") is not { } type) continue;
                var isExternal = xml.Attribute("TargetMode") == "External";
                relations.Add(new(xml.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], isExternal ? target : PartName.Resolve(part, Unescaped(target)), isExternal));
            }
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException or IOException)
        {
            return relations;
        }

        return relations;
    }

    private static string Unescaped(string target) => target.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(target) : target;
}
