using System.IO.Compression;
using System.Text;
using FsCheck.Xunit;

namespace WeChatPolicy.Rules.Tests.Facts;

public class FileSignatureTests
{
    [Theory]
    [InlineData("25504446 2D312E37", FileFormat.Pdf)]
    [InlineData("D0CF11E0A1B11AE1 0000", FileFormat.OleCompound)]
    [InlineData("89504E470D0A1A0A 0000000D49484452", FileFormat.Png)]
    [InlineData("FFD8FFE0 00104A464946", FileFormat.Jpeg)]
    [InlineData("FFD8FFDB", FileFormat.Jpeg)]
    [InlineData("474946383761 0100", FileFormat.Gif)]
    [InlineData("474946383961 0100", FileFormat.Gif)]
    [InlineData("526172211A0700", FileFormat.Rar)]
    [InlineData("526172211A070100", FileFormat.Rar)]
    [InlineData("377ABCAF271C 0004", FileFormat.SevenZip)]
    [InlineData("1F8B0800", FileFormat.Gzip)]
    [InlineData("504B0506 000000000000000000000000000000000000", FileFormat.Zip)]
    [InlineData("504B0304", FileFormat.Zip)]
    [InlineData("7B5C72746631", FileFormat.RichText)]
    [InlineData("49492A00", FileFormat.Tiff)]
    [InlineData("4D4D002A", FileFormat.Tiff)]
    [InlineData("424D 36000000 00000000 36000000", FileFormat.Bmp)]
    [InlineData("52494646 24000000 57454250", FileFormat.WebP)]
    [InlineData("52494646 24000000 57415645", FileFormat.Wave)]
    [InlineData("52494646 24000000 41564920", FileFormat.Avi)]
    [InlineData("00000018 66747970 69736F6D", FileFormat.Mp4)]
    [InlineData("00000014 66747970 71742020", FileFormat.Mp4)]
    [InlineData("00000018 66747970 68656963", FileFormat.Heif)]
    [InlineData("1A45DFA3", FileFormat.Matroska)]
    [InlineData("494433 0300", FileFormat.Mp3)]
    [InlineData("FFFB9064 0000000000000000", FileFormat.Mp3)]
    [InlineData("2321414D520A", FileFormat.Amr)]
    [InlineData("414331303332", FileFormat.Dwg)]
    [InlineData("7F454C46 0201", FileFormat.ElfExecutable)]
    [InlineData("EFBBBF E4BDA0", FileFormat.Text)]
    [InlineData("FFFE 4F60", FileFormat.Text)]
    [InlineData("E4BDA0E5A5BDE4", FileFormat.Text)]
    [InlineData("C4E3BAC3 0D0A", FileFormat.Text)]
    [InlineData("C4E3BA", FileFormat.Text)]
    [InlineData("", FileFormat.Unknown)]
    [InlineData("00", FileFormat.Unrecognised)]
    [InlineData("52494646 24000000 58585858 00", FileFormat.Unrecognised)]
    [InlineData("4D5A 0000", FileFormat.Unrecognised)]
    public void The_leading_bytes_tell_the_format(string hex, FileFormat format) =>
        Assert.Equal(format, FileSignature.Detect(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("[Content_Types].xml|_rels/.rels|word/document.xml", FileFormat.WordDocument)]
    [InlineData("[Content_Types].xml|docProps/app.xml|xl/workbook.xml", FileFormat.ExcelWorkbook)]
    [InlineData("[Content_Types].xml|_rels/.rels|ppt/presentation.xml", FileFormat.PowerPointPresentation)]
    [InlineData("OFD.xml|Doc_0/Document.xml", FileFormat.Ofd)]
    [InlineData("报价.txt|password/x", FileFormat.Zip)]
    public void A_package_is_told_by_its_first_entries(string names, FileFormat format) =>
        Assert.Equal(format, FileSignature.Detect(Package(names.Split('|'), "x")));

    [Fact]
    public void An_open_document_is_told_by_its_media_type() =>
        Assert.Equal(FileFormat.OpenDocument, FileSignature.Detect(Package(["mimetype"], "application/vnd.oasis.opendocument.text")));

    [Fact]
    public void A_program_is_told_by_the_header_that_its_dos_stub_points_to()
    {
        var bytes = new byte[0x84];
        "MZ"u8.CopyTo(bytes);
        bytes[0x3C] = 0x80;
        Assert.Equal(FileFormat.Unrecognised, FileSignature.Detect(bytes));
        "PE\0\0"u8.CopyTo(bytes.AsSpan(0x80));
        Assert.Equal(FileFormat.WindowsExecutable, FileSignature.Detect(bytes));
    }

    [Fact]
    public void A_tape_archive_is_told_by_its_mark_behind_the_first_name()
    {
        var bytes = new byte[512];
        "ustar"u8.CopyTo(bytes.AsSpan(257));
        Assert.Equal(FileFormat.Tar, FileSignature.Detect(bytes));
    }

    [Theory]
    [InlineData("MZ is no program", FileFormat.Text)]
    [InlineData("BM, 部门会议纪要", FileFormat.Text)]
    [InlineData("RIFF is a word in a text", FileFormat.Text)]
    public void Text_that_begins_like_something_else_is_still_text(string text, FileFormat format) =>
        Assert.Equal(format, FileSignature.Detect(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("FFFE 4100 4200 4300 4400 4500 4600", FileFormat.Text)] // ABCDEF: as audio this would have a bit rate and a sampling rate
    [InlineData("FFFE 604F 7D59 0CFF 4C4E 1675 0230", FileFormat.Text)]
    [InlineData("FFFE 9A00 0000000000000000000000", FileFormat.Text)]
    [InlineData("FEFF 0041 0042 0043 0044 0045 0046", FileFormat.Text)]
    [InlineData("FFFE 0000 4100 0000 4200 0000", FileFormat.Text)] // UTF-32
    [InlineData("FFFB9064 0000000000000000", FileFormat.Mp3)]
    [InlineData("FFFA9064 0000000000000000", FileFormat.Mp3)]
    [InlineData("FFF39064 0000000000000000", FileFormat.Mp3)]
    [InlineData("FFFD9064 0000000000000000", FileFormat.Mp3)]
    public void A_mark_of_UTF16_is_no_audio(string hex, FileFormat format) => Assert.Equal(format, FileSignature.Detect(Hex(hex)));

    [Theory]
    [InlineData("EFBBBF", "%PDF-1.7\n", FileFormat.Pdf)]
    [InlineData("0A", "%PDF-1.7\n", FileFormat.Pdf)]
    [InlineData("0D0A 2020 09", "%PDF-1.4\r", FileFormat.Pdf)]
    [InlineData("EFBBBF 0A", "%PDF-2.0\n", FileFormat.Pdf)]
    [InlineData("00000000", "%PDF-1.7\n", FileFormat.Pdf)]
    [InlineData("1B252D3132333435580D0A", "@PJL ENTER LANGUAGE=PDF\r\n%PDF-1.4\n", FileFormat.Pdf)] // a printer's job
    [InlineData("", "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.6\n\u0001\u0002", FileFormat.Pdf)]
    [InlineData("", "%PDF- 与 %PDF-1.5 在正文里。\u0001 %PDF-1.5\n", FileFormat.Pdf)]
    [InlineData("", "\n\n%PDF-", FileFormat.Pdf)]
    [InlineData("", "文件头是 %PDF-1.7，其后是对象。", FileFormat.Text)]
    [InlineData("", "if data.startswith(b'%PDF-1.4'):\n    return 1 obj\n", FileFormat.Text)]
    [InlineData("", "示例：\n%PDF-1.7\n没有对象。", FileFormat.Text)]
    [InlineData("", "% PDF-1.7 的注释", FileFormat.Text)]
    [InlineData("01", "%PDF-x.y %PDF", FileFormat.Unrecognised)]
    [InlineData("", "封面\n%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n", FileFormat.Unknown)] // a text about PDF, or a PDF behind a text
    public void A_PDF_may_have_something_before_it(string hex, string text, FileFormat format) =>
        Assert.Equal(format, FileSignature.Detect([.. Hex(hex), .. Encoding.UTF8.GetBytes(text)]));

    [Theory]
    [InlineData(0, FileFormat.Pdf)]
    [InlineData(1023, FileFormat.Pdf)]
    [InlineData(1024, FileFormat.Pdf)]
    [InlineData(1025, FileFormat.Unrecognised)]
    public void A_PDF_begins_within_its_first_1024_bytes(int before, FileFormat format) =>
        Assert.Equal(format, FileSignature.Detect([.. Enumerable.Repeat((byte)1, before), .. "%PDF-1.7\n"u8]));

    [Fact]
    public void What_carries_a_PDF_inside_is_still_what_it_is()
    {
        byte[] pdf = [.. "%PDF-1.7\n"u8, 0, 1, 2];
        Assert.Equal(FileFormat.Tar, FileSignature.Detect([.. TarOf("报价.pdf"), .. pdf]));
        Assert.Equal(FileFormat.Zip, FileSignature.Detect([.. "PK\x03\x04"u8, .. new byte[26], .. pdf]));
        Assert.Equal(FileFormat.RichText, FileSignature.Detect([.. "{\\rtf1 "u8, .. pdf]));
        Assert.Equal(FileFormat.OleCompound, FileSignature.Detect([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. pdf]));
        Assert.Equal(FileFormat.Mp4, FileSignature.Detect([0, 0, 0, 24, .. "ftypisom"u8, .. pdf]));
    }

    [Theory]
    [InlineData("02", "1700 A1B2", FileFormat.Silk)]
    [InlineData("", "1700 A1B2", FileFormat.Silk)]
    [InlineData("02", "", FileFormat.Silk)]
    [InlineData("", "E204", FileFormat.Silk)] // the longest block
    [InlineData("02", "FFFF", FileFormat.Silk)] // nothing was said
    [InlineData("", "E304", FileFormat.Unrecognised)]
    [InlineData("", "0A0A", FileFormat.Text)]
    [InlineData("", "20E6A0BCE5BC8F", FileFormat.Text)] // " 格式"
    [InlineData("0202", "1700", FileFormat.Unrecognised)]
    public void A_voice_message_is_told_with_and_without_the_byte_before_its_mark(string before, string after, FileFormat format) =>
        Assert.Equal(format, FileSignature.Detect([.. Hex(before), .. "#!SILK_V3"u8, .. Hex(after)]));

    [Theory]
    [InlineData(0, 188, 3, FileFormat.MpegTransportStream)]
    [InlineData(0, 188, 21, FileFormat.MpegTransportStream)]
    [InlineData(4, 192, 5, FileFormat.MpegTransportStream)]
    [InlineData(0, 204, 4, FileFormat.MpegTransportStream)]
    [InlineData(0, 188, 2, FileFormat.Unrecognised)]
    [InlineData(0, 187, 5, FileFormat.Unrecognised)]
    [InlineData(1, 188, 5, FileFormat.Unrecognised)]
    public void A_transport_stream_is_told_by_its_packets(int first, int length, int packets, FileFormat format)
    {
        var bytes = new byte[first + (length * packets)];
        for (var packet = 0; packet < packets; packet++) bytes[first + (length * packet)] = 0x47;
        Assert.Equal(format, FileSignature.Detect(bytes));
    }

    [Fact]
    public void A_text_with_a_G_where_packets_would_begin_is_text() =>
        Assert.Equal(FileFormat.Text, FileSignature.Detect(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("G" + new string('a', 187), 4)))));

    [Theory]
    [InlineData("notes.txt", "0000644", true)]
    [InlineData("资料/", " 40755 ", true)]
    [InlineData("a", "644", true)]
    [InlineData("a", "rw-r--r", false)]
    [InlineData("a", "", false)]
    [InlineData("", "0000644", false)]
    public void A_tape_archive_without_a_mark_is_told_by_its_sum(string name, string mode, bool isTar) =>
        Assert.Equal(isTar, FileSignature.Detect(TarOf(name, mode)) == FileFormat.Tar);

    [Fact]
    public void A_sum_that_is_wrong_by_one_makes_no_tape_archive()
    {
        var bytes = TarOf("notes.txt");
        Assert.Equal(FileFormat.Tar, FileSignature.Detect(bytes));
        bytes[3]++;
        Assert.NotEqual(FileFormat.Tar, FileSignature.Detect(bytes));
        Assert.NotEqual(FileFormat.Tar, FileSignature.Detect(TarOf("notes.txt").AsSpan(0, 511)));
        Assert.Equal(FileFormat.Unrecognised, FileSignature.Detect(new byte[1024]));
    }

    [Theory]
    [InlineData("49492B00 08000000 1000000000000000", FileFormat.Tiff)]
    [InlineData("4D4D002B 00080000 0000000000000010", FileFormat.Tiff)]
    [InlineData("49492B00 04000000 1000000000000000", FileFormat.Unrecognised)]
    [InlineData("49492B20 6F6666656E", FileFormat.Text)] // II+ offen
    [InlineData("4D4D002C 00080000 0000000000000010", FileFormat.Unrecognised)]
    [InlineData("52463634 FFFFFFFF 57415645 64733634", FileFormat.Wave)]
    [InlineData("42573634 FFFFFFFF 57415645 64733634", FileFormat.Wave)]
    [InlineData("52463634 FFFFFFFF 41564920 64733634", FileFormat.Unrecognised)]
    [InlineData("52463634 20697374 20656967656E", FileFormat.Text)] // RF64 ist eigen
    public void Large_pictures_and_recordings_have_marks_of_their_own(string hex, FileFormat format) => Assert.Equal(format, FileSignature.Detect(Hex(hex)));

    [Theory]
    [InlineData("636166E9 0D0A", FileFormat.Text)] // café
    [InlineData("4772FCDF65 20617573 204BF66C6E", FileFormat.Text)] // Grüße aus Köln
    [InlineData("5072656973 3A203132 80 202D 206E6574746F", FileFormat.Text)] // Preis: 12€ - netto
    [InlineData("93 4869 94 2096 206F6B6179", FileFormat.Text)] // “Hi” – okay
    [InlineData("47FC 6E74 6572 6E", FileFormat.Text)]
    [InlineData("E9E8E0FF20", FileFormat.Unrecognised)] // too many of them for a word
    [InlineData("AB A0 C974617473 2D 556E6973 A0 BB", FileFormat.Text)] // « États-Unis »
    [InlineData("4142434445 FFFFFFFF 4142434445 FF20", FileFormat.Unrecognised)] // four side by side
    [InlineData("636166E9 0D0A 81FF", FileFormat.Unrecognised)] // 81 means nothing
    [InlineData("636166E9 00 0D0A", FileFormat.Unrecognised)]
    [InlineData("636166E9 1B 0D0A", FileFormat.Unrecognised)]
    public void Western_text_is_text(string hex, FileFormat format) => Assert.Equal(format, FileSignature.Detect(Hex(hex)));

    [Theory]
    [InlineData("Budget 2026, second draft\r\n", FileFormat.Text)]
    [InlineData("这是不带标记的文本。\n一二三", FileFormat.Text)]
    [InlineData("第一季度：营收 3,000 万元\t同比 +12%", FileFormat.Text)]
    [InlineData("Преис\nпривет", FileFormat.Text)]
    [InlineData("图😀图😀不上一丁\n", FileFormat.Text)]
    [InlineData("Proszę o wycenę trzech nowych drukarek do piątku", FileFormat.Text)]
    [InlineData("short\n", FileFormat.Unrecognised)] // too little to be sure
    [InlineData("Budget\u0001 2026, second draft", FileFormat.Unrecognised)]
    [InlineData("Budget\uE000 2026, second draft", FileFormat.Unrecognised)]
    [InlineData("Budget\uFFFF 2026, second draft", FileFormat.Unrecognised)]
    [InlineData("ᚠᚢᚦᚨᚱᚲᚷᚹᚺ\n", FileFormat.Unrecognised)] // nobody's office writes in runes
    public void Text_in_UTF16_needs_no_mark(string text, FileFormat format)
    {
        Assert.Equal(format, FileSignature.Detect(Encoding.Unicode.GetBytes(text)));
        Assert.Equal(format, FileSignature.Detect(Encoding.BigEndianUnicode.GetBytes(text)));
        if (format == FileFormat.Text) Assert.Equal(format, FileSignature.Detect(Encoding.Unicode.GetBytes(text + "长").AsSpan()[..^1]));
    }

    [Fact]
    public void Half_a_pair_in_the_midst_is_no_text()
    {
        var bytes = Encoding.Unicode.GetBytes("这是不带标记的文本。\n一二三");
        (bytes[4], bytes[5]) = (0x3D, 0xD8);
        Assert.Equal(FileFormat.Unrecognised, FileSignature.Detect(bytes));
    }

    [Fact]
    public void What_is_random_is_no_text()
    {
        var random = new Random(7);
        var bytes = new byte[64];
        for (var attempt = 0; attempt < 20_000; attempt++)
        {
            random.NextBytes(bytes);
            bytes[0] = 0x11;
            Assert.NotEqual(FileFormat.Text, FileSignature.Detect(bytes));
        }
    }

    [Property(MaxTest = 500)]
    public void No_bytes_make_it_fail(byte[] bytes)
    {
        FileSignature.Detect(bytes);
        FileSignature.Detect([.. "PK\x03\x04"u8, .. bytes]);
        FileSignature.Detect([.. "MZ"u8, .. new byte[58], .. bytes]);
    }

    private static byte[] Hex(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

    /// <summary>The first block of a tape archive as it was written before there was a mark.</summary>
    private static byte[] TarOf(string name, string mode = "0000644")
    {
        var bytes = new byte[512];
        Encoding.UTF8.GetBytes(name).CopyTo(bytes, 0);
        Encoding.ASCII.GetBytes(mode).CopyTo(bytes, 100);
        "00000001750"u8.CopyTo(bytes.AsSpan(124));
        "        "u8.CopyTo(bytes.AsSpan(148));
        Encoding.ASCII.GetBytes(Convert.ToString(bytes.Sum(value => value), 8).PadLeft(6, '0') + "\0 ").CopyTo(bytes, 148);
        return bytes;
    }

    private static byte[] Package(string[] names, string content)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
