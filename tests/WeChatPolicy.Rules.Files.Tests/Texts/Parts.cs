using System.IO.Compression;
using System.Text;

namespace WeChatPolicy.Rules.Files.Tests.Texts;

/// <summary>Puts a package together from the text of its parts.</summary>
internal static class Parts
{
    private const string Types = """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>""";

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    /// <summary>An Office package: the content types and the list of its own relations stand by themselves.</summary>
    public static byte[] Office(string mainPart, params (string Name, string Content)[] parts)
    {
        (string, string, string)[] all = [("m", "officeDocument", mainPart), ("c", "core-properties", "docProps/core.xml"), ("u", "custom-properties", "docProps/custom.xml")];
        return Zip([("[Content_Types].xml", Types), ("_rels/.rels", Relations([.. all.Where(relation => parts.Any(part => part.Name == relation.Item3))])), .. parts]);
    }

    /// <summary>A list of relations: id, last word of the type, target.</summary>
    public static string Relations(params (string Id, string Type, string Target)[] relations) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(relations.Select(relation =>
            $"""<Relationship Id="{relation.Id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{relation.Type}" Target="{relation.Target}"/>"""))}</Relationships>""";
}
