using System.IO.Compression;
using System.Text;
using WeChatPolicy.Rules.Testing;

namespace WeChatPolicy.Rules.Files.Tests.Hostile;

/// <summary>Small files that ask for more than they are: each with the remarks of which one must tell so; none where all that it says may be read all the same.</summary>
internal static class HostileFiles
{
    public static IReadOnlyDictionary<string, (string Name, byte[] Bytes, RemarkCode[] Remarks)> All { get; } = new Dictionary<string, (string, byte[], RemarkCode[])>
    {
        ["ten thousand times its size"] = ("zeros.zip", ZipBytes.Of("zeros.txt", new byte[20 << 20]), [RemarkCode.ExpandsTooMuch, RemarkCode.ExpandsTooFar]),
        ["ten thousand times its size, by gzip"] = ("zeros.txt.gz", Gzip(new byte[20 << 20]), [RemarkCode.ExpandsTooMuch, RemarkCode.ExpandsTooFar]),
        ["a document of blanks"] = ("blanks.docx", Packages.Docx(Packages.Paragraph(new string(' ', 20 << 20))), [RemarkCode.ExpandsTooMuch, RemarkCode.ExpandsTooFar, RemarkCode.TooMuchText]),
        ["forty archives deep"] = ("deep.zip", Deep(40, static inner => ZipBytes.Of("inner.zip", inner)), [RemarkCode.TooDeep]),
        ["forty times gzip"] = ("deep.gz", Deep(40, Gzip), [RemarkCode.TooDeep]),
        ["five thousand mails deep"] = ("deep.eml", Deep(5000, Mail), [RemarkCode.TooDeep, RemarkCode.NestedTooDeep]),
        ["a size that is too small"] = ("small.zip", new ZipBytes().Add("a.txt", new byte[5000], claimedSize: 10).ToArray(), [RemarkCode.SizeDisagrees, RemarkCode.Damaged]),
        ["a size of four gigabytes"] = ("large.zip", new ZipBytes().Add("a.txt", Encoding.UTF8.GetBytes("short"), claimedSize: 0xFFFFFFF0).ToArray(), [RemarkCode.SizeDisagrees, RemarkCode.Damaged]),
        ["packed data beyond the end"] = ("packed.zip", new ZipBytes().Add("a.txt", Encoding.UTF8.GetBytes("short"), claimedPacked: 0xFFFFFF0).ToArray(), [RemarkCode.Damaged, RemarkCode.CutShort, RemarkCode.SizeDisagrees]),
        ["members that share their bytes"] = ("overlap.zip", Overlapping(), [RemarkCode.MembersOverlap, RemarkCode.ExpandsTooFar, RemarkCode.ExpandsTooMuch]),
        ["names that climb out"] = ("climb.zip", new ZipBytes().Add("../../a.txt", "x").ToArray(), [RemarkCode.NameLeadsOut]),
        ["an absolute name"] = ("absolute.zip", new ZipBytes().Add("/etc/a.txt", "x").ToArray(), [RemarkCode.NameLeadsOut]),
        ["a name with a drive"] = ("drive.zip", new ZipBytes().Add(@"C:\a.txt", "x").ToArray(), [RemarkCode.NameLeadsOut]),
        ["a name that climbs by backslashes"] = ("backslash.zip", new ZipBytes().Add(@"a\..\..\b.txt", "x").ToArray(), [RemarkCode.NameLeadsOut]),
        ["two members of one name"] = ("twice.zip", new ZipBytes().Add("a.txt", "one").Add("a.txt", "two").ToArray(), [RemarkCode.NameRepeated]),
        ["a hundred thousand empty members"] = ("many.zip", Many(100_000), [RemarkCode.TooManyMembers]),
        ["a directory of more entries than there are"] = ("entries.zip", new ZipBytes { ClaimedEntries = 60_000 }.Add("a.txt", "x").ToArray(), [RemarkCode.Damaged, RemarkCode.CutShort]),
        ["a directory beyond the end"] = ("directory.zip", new ZipBytes { ClaimedDirectory = 0xFFFFFF0 }.Add("a.txt", "x").ToArray(), [RemarkCode.Damaged, RemarkCode.CutShort]),
        ["a tar of eight gigabytes"] = ("large.tar", Tar("77777777777"), [RemarkCode.CutShort, RemarkCode.Damaged, RemarkCode.ReaderFailed]),
        ["entities that multiply"] = ("entities.docx", Packages.Docx(Packages.Paragraph("&d;"), Multiplying("d")), [RemarkCode.DocumentTypeDefinition]),
        ["an entity that is a file"] = ("file.docx", Packages.Docx(Packages.Paragraph("&d;"), $"<!DOCTYPE w:document [<!ENTITY d SYSTEM \"file://{Checkout.Found}/LICENSE\">]>"), [RemarkCode.DocumentTypeDefinition]),
        ["a type definition in an OFD"] = ("entities.ofd", Packages.Ofd("<ofd:Page ID=\"1\" BaseLoc=\"Content.xml\"/>", Multiplying("d")), [RemarkCode.DocumentTypeDefinition]),
        ["elements twenty thousand deep"] = ("nested.docx", Packages.Docx(Repeat("<w:p>", 20_000) + Repeat("</w:p>", 20_000)), [RemarkCode.NestedTooDeep]),
        ["one string in a million cells"] = ("strings.xlsx", Packages.Xlsx($"<row r=\"1\">{Repeat("<c t=\"s\"><v>0</v></c>", 60_000)}</row>", $"<si><t>{Repeat("一二三四五六七八九十", 300)}</t></si>"), [RemarkCode.TooMuchText, RemarkCode.ExpandsTooMuch]),
        ["pages that hold themselves"] = ("cycle.pdf", Packages.Pdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>"]), []),
        ["a table that leads to itself"] = ("table.pdf", Packages.Pdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"], "/Prev TABLE"), []),
        ["a form that draws itself"] = ("form.pdf", Packages.Pdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 5 0 R /Resources << /XObject << /F 4 0 R >> >> >>",
            "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 4 0 R >> >> /Length 5 >>\nstream\n/F Do\nendstream", "<< /Length 5 >>\nstream\n/F Do\nendstream"]), []),
        ["a length that is its own"] = ("length.pdf", Packages.Pdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>", "<< /Length 4 0 R >>\nstream\nBT ET\nendstream"]), []),
        ["arrays fifty thousand deep"] = ("arrays.pdf", Packages.Pdf([$"<< /Type /Catalog /Pages 2 0 R /X {Repeat("[", 50_000)}{Repeat("]", 50_000)} >>", "<< /Type /Pages /Kids [] /Count 0 >>"]), [.. Unreadable]),
        ["a chain of sectors that bites its tail"] = ("chain.doc", CompoundBytes.Document(table => table[9] = 2), [RemarkCode.Damaged, RemarkCode.CutShort]),
        ["a directory whose chain bites its tail"] = ("directory.doc", CompoundBytes.Document(table => table[1] = 1), [RemarkCode.Damaged, RemarkCode.CutShort]),
        ["a directory whose tree bites its tail"] = ("tree.doc", CompoundBytes.Document(more: bytes => { CompoundBytes.Four(bytes, CompoundBytes.EntryAt(1) + 68, 1); CompoundBytes.Four(bytes, CompoundBytes.EntryAt(1) + 72, 1); }), [RemarkCode.Damaged, RemarkCode.TextNotRead]),
        ["a list of tables that leads to itself"] = ("lists.doc", CompoundBytes.Document(more: bytes => { CompoundBytes.Four(bytes, 68, 3); CompoundBytes.Four(bytes, 72, 0x7FFFFFFF); CompoundBytes.Four(bytes, (512 * 4) + 508, 3); }), [RemarkCode.Damaged, RemarkCode.CutShort]),
    };

    private static RemarkCode[] Unreadable => [RemarkCode.Damaged, RemarkCode.ReaderFailed, RemarkCode.NestedTooDeep, RemarkCode.PartDamaged, RemarkCode.PartNotRead, RemarkCode.TookTooLong];

    private static byte[] Gzip(byte[] content)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(content);
        return packed.ToArray();
    }

    private static byte[] Deep(int depth, Func<byte[], byte[]> pack)
    {
        var content = "at the bottom"u8.ToArray();
        for (var i = 0; i < depth; i++) content = pack(content);
        return content;
    }

    private static byte[] Mail(byte[] inner) =>
        [.. "From: a@example.com\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n"u8, .. inner];

    private static byte[] Overlapping()
    {
        var zip = new ZipBytes().Add("first.txt", new byte[600_000]);
        for (var i = 0; i < 400; i++) zip.Add($"again{i}.txt", new byte[600_000], at: 0);
        return zip.ToArray();
    }

    private static byte[] Many(int count)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < count; i++) zip.CreateEntry($"{i}.txt", CompressionLevel.NoCompression);
        }

        return bytes.ToArray();
    }

    private static byte[] Tar(string size)
    {
        var block = new byte[1024];
        "a.txt"u8.CopyTo(block);
        "0000644\0"u8.CopyTo(block.AsSpan(100));
        "0000000\0"u8.CopyTo(block.AsSpan(108));
        "0000000\0"u8.CopyTo(block.AsSpan(116));
        Encoding.ASCII.GetBytes(size).CopyTo(block, 124);
        "00000000000"u8.CopyTo(block.AsSpan(136));
        "        0"u8.CopyTo(block.AsSpan(148));
        "ustar\000"u8.CopyTo(block.AsSpan(257));
        var sum = block.Take(512).Sum(b => b);
        Encoding.ASCII.GetBytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0 ").CopyTo(block, 148);
        return block;
    }

    private static string Multiplying(string last) =>
        $"<!DOCTYPE d [<!ENTITY a \"一二三四五六七八九十\"><!ENTITY b \"{Repeat("&a;", 20)}\"><!ENTITY c \"{Repeat("&b;", 20)}\"><!ENTITY {last} \"{Repeat("&c;", 20)}\">]>";

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
