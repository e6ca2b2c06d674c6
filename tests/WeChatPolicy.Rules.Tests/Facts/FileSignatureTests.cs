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

    [Property(MaxTest = 500)]
    public void No_bytes_make_it_fail(byte[] bytes)
    {
        FileSignature.Detect(bytes);
        FileSignature.Detect([.. "PK\x03\x04"u8, .. bytes]);
        FileSignature.Detect([.. "MZ"u8, .. new byte[58], .. bytes]);
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
