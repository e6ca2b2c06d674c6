using System.IO.Compression;
using System.Text;

namespace WeChatPolicy.Rules.Files.Tests.Making;

/// <summary>ZIP archives, and the documents that are one.</summary>
internal static class Zips
{
    public static byte[] Of(params (string Name, byte[] Content)[] members) => Of(CompressionLevel.Optimal, members);

    public static byte[] Of(CompressionLevel level, params (string Name, byte[] Content)[] members)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                using var entry = archive.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Docx(string text = "你好") => Of(
        ("[Content_Types].xml", Xml("""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""")),
        ("_rels/.rels", Xml("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""")),
        ("word/document.xml", Xml($"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>""")));

    public static byte[] Package(string mainPart) => Of(("[Content_Types].xml", Xml("<Types/>")), (mainPart, Xml("<a/>")));

    public static byte[] OpenDocument(string type, string manifest = "<m/>") => Of(
        ("mimetype", Encoding.ASCII.GetBytes("application/vnd.oasis.opendocument." + type)), ("content.xml", Xml("<a/>")), ("META-INF/manifest.xml", Xml(manifest)));

    /// <summary>Sets bits of the flags of every member, in its own header and in the directory, as a program that encrypts does.</summary>
    public static byte[] WithFlags(byte[] zip, ushort flags, ushort? method = null)
    {
        var changed = zip.ToArray();
        for (var i = 0; i + 4 < changed.Length; i++)
        {
            var at = changed.AsSpan(i).StartsWith("PK\x03\x04"u8) ? i + 6 : changed.AsSpan(i).StartsWith("PK\x01\x02"u8) ? i + 8 : -1;
            if (at < 0) continue;
            changed[at] |= (byte)flags;
            changed[at + 1] |= (byte)(flags >> 8);
            if (method is { } other) (changed[at + 2], changed[at + 3]) = ((byte)other, (byte)(other >> 8));
        }

        return changed;
    }

    /// <summary>Rewrites the name of a member to another one of the same length, everywhere.</summary>
    public static byte[] Renamed(byte[] zip, string from, string to)
    {
        var (old, other) = (Encoding.UTF8.GetBytes(from), Encoding.UTF8.GetBytes(to));
        Assert.Equal(old.Length, other.Length);
        var changed = zip.ToArray();
        for (var at = changed.AsSpan().IndexOf(old); at >= 0; at = changed.AsSpan().IndexOf(old)) other.CopyTo(changed, at);
        return changed;
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Xml(string xml) => Utf8("""<?xml version="1.0" encoding="UTF-8"?>""" + xml);
}
