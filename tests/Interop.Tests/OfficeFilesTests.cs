using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Interop.OfficeFiles;
using SharpCompress.Archives;
using WeChatPolicy.Rules;

namespace Interop.Tests;

public sealed class OfficeFilesTests : IDisposable
{
    private const string Text = "下周三评审新图纸";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("office-files-");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Addresses as people type them; all but the first two are none that <see cref="Uri"/> takes.</summary>
    public static TheoryData<string, bool> Addresses => new()
    {
        { "https://example.com/a?b=c", true },
        { "mailto:li.na@example.com", true },
        { "mailto:li na@@example.com", false },
        { "http://[example", false },
        { "http://example.com:port/a", false },
        { "mailto:a@example.com;b@@example.com", false },
        { "file://///server:x/share", false },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public void A_document_is_read_and_stays_as_it_is_whatever_its_links_say(string address, bool isAddress)
    {
        Assert.Equal(isAddress, Uri.TryCreate(address, UriKind.RelativeOrAbsolute, out _));
        var path = Write("notes.docx", WordFile.With(Text, address));
        var before = File.ReadAllBytes(path);

        var fact = FileFacts.Of(OfficeFilesExample.Announced("f1", "notes.docx"), path);

        Assert.Equal(Text, fact.ExtractedText);
        Assert.Equal((FileFormat.WordDocument, Ternary.No, Ternary.Yes), (fact.Format, fact.Encrypted, fact.Intact));
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    /// <summary>Why it is never opened by its path.</summary>
    [Theory]
    [MemberData(nameof(Addresses))]
    public void Opened_by_its_path_for_reading_a_document_is_rewritten_where_a_link_is_no_address(string address, bool isAddress)
    {
        var path = Write("notes.docx", WordFile.With(Text, address));
        var before = File.ReadAllBytes(path);

        using (var document = WordprocessingDocument.Open(path, isEditable: false)) Assert.Equal(Text, document.MainDocumentPart!.Document!.Body!.InnerText);

        Assert.Equal(isAddress, before.AsSpan().SequenceEqual(File.ReadAllBytes(path)));
    }

    /// <summary>Each row: the file, its format, whether it is encrypted, and whether it is whole.</summary>
    public static TheoryData<string, FileFormat, Ternary, Ternary> Kinds => new()
    {
        { "zip", FileFormat.Zip, Ternary.No, Ternary.Yes },
        { "streamed zip", FileFormat.Zip, Ternary.No, Ternary.Yes },
        { "encrypted zip", FileFormat.Zip, Ternary.Yes, Ternary.Unknown },
        { "streamed encrypted zip", FileFormat.Zip, Ternary.Yes, Ternary.Unknown },
        { "zip of which one entry is encrypted", FileFormat.Zip, Ternary.Yes, Ternary.Unknown },
        { "zip cut short", FileFormat.Zip, Ternary.Unknown, Ternary.No },
        { "encrypted zip cut short", FileFormat.Zip, Ternary.Unknown, Ternary.No },
        { "zip in two volumes", FileFormat.Zip, Ternary.Unknown, Ternary.Unknown },
        { "document with a password", FileFormat.OleCompound, Ternary.Yes, Ternary.Unknown },
        { "old document", FileFormat.OleCompound, Ternary.Unknown, Ternary.Unknown },
        { "7z", FileFormat.SevenZip, Ternary.No, Ternary.Unknown },
        { "encrypted 7z", FileFormat.SevenZip, Ternary.Yes, Ternary.Unknown },
        { "7z without a list of its streams", FileFormat.SevenZip, Ternary.Unknown, Ternary.Unknown },
        { "7z cut short", FileFormat.SevenZip, Ternary.Unknown, Ternary.Unknown },
        { "text", FileFormat.Text, Ternary.Unknown, Ternary.Unknown },
        { "nothing", FileFormat.Unknown, Ternary.Unknown, Ternary.Unknown },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_is_told_by_its_bytes_and_what_cannot_be_told_is_unknown(string kind, FileFormat format, Ternary encrypted, Ternary intact)
    {
        var path = Write("file.bin", Bytes(kind));

        var fact = FileFacts.Of(OfficeFilesExample.Announced("f1", "file.bin"), path);

        Assert.Equal((format, encrypted, intact), (fact.Format, fact.Encrypted, fact.Intact));
        Assert.Equal("", fact.ExtractedText);
    }

    /// <summary>Why encryption is asked for before an entry is opened.</summary>
    [Theory]
    [InlineData("encrypted zip")]
    [InlineData("streamed encrypted zip")]
    public void ZipArchive_hands_out_what_a_stored_encrypted_entry_holds_as_if_it_were_its_content(string kind)
    {
        using var archive = new ZipArchive(new MemoryStream(Bytes(kind)), ZipArchiveMode.Read);
        var entry = Assert.Single(archive.Entries);
        using var content = new MemoryStream();
        using (var opened = entry.Open()) opened.CopyTo(content);

        Assert.True(entry.IsEncrypted);
        Assert.NotEqual(entry.Length, content.Length);
        Assert.DoesNotContain(Text, Encoding.UTF8.GetString(content.ToArray()), StringComparison.Ordinal);
    }

    /// <summary>Why the leading bytes are asked, and ZIP goes to ZipArchive.</summary>
    [Theory]
    [InlineData("zip", true)]
    [InlineData("encrypted zip", true)]
    [InlineData("streamed encrypted zip", false)]
    [InlineData("7z", true)]
    public void SharpCompress_calls_a_streamed_encrypted_zip_no_archive(string kind, bool isArchive) =>
        Assert.Equal(isArchive, ArchiveFactory.IsArchive(new MemoryStream(Bytes(kind)), out _));

    [Fact]
    public void A_document_whose_words_are_broken_is_a_sound_zip_and_has_no_text()
    {
        var path = Write("notes.docx", WordFile.With("下周三</w:t>", "https://example.com"));

        var fact = FileFacts.Of(OfficeFilesExample.Announced("f1", "notes.docx"), path);

        Assert.Equal((Ternary.No, ""), (fact.Encrypted, fact.ExtractedText));
    }

    [Theory]
    [InlineData("encrypted zip", false)]
    [InlineData("streamed encrypted zip", false)]
    [InlineData("document with a password", false)]
    [InlineData("zip", true)]
    [InlineData("7z", true)]
    public void An_important_file_is_accused_of_being_open_only_where_it_is(string kind, bool accused)
    {
        var path = Write("file.bin", Bytes(kind));
        var announced = OfficeFilesExample.Announced("f1", "file.bin") with { CompanyFile = Ternary.Yes, Circumstances = new() { Importance = Importance.Important } };

        var decision = Company.Engine.Evaluate(FileFacts.Of(announced, path));

        Assert.Equal(accused, decision.Findings.Any(finding => finding.RuleId == "2.4.1/important-unencrypted"));
    }

    private static byte[] Bytes(string kind) => kind switch
    {
        "zip" => new ZipBytes().Add("a.txt", Text).ToArray(),
        "streamed zip" => new ZipBytes().Add("a.txt", Text, streamed: true).ToArray(),
        "encrypted zip" => new ZipBytes().Add("a.txt", Text, "pass").ToArray(),
        "streamed encrypted zip" => new ZipBytes().Add("a.txt", Text, "pass", streamed: true).ToArray(),
        "zip of which one entry is encrypted" => new ZipBytes().Add("a.txt", Text).Add("b.txt", Text, "pass").ToArray(),
        "zip in two volumes" => SecondVolume(Bytes("zip")),
        "zip cut short" => Bytes("zip")[..60],
        "encrypted zip cut short" => Bytes("encrypted zip")[..60],
        "document with a password" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1016], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[512]],
        "old document" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1016], .. Encoding.Unicode.GetBytes("WordDocument"), .. new byte[512]],
        "7z" => SevenZipBytes.Of("a.txt", Text, encrypted: false),
        "encrypted 7z" => SevenZipBytes.Of("a.txt", Text, encrypted: true),
        "7z without a list of its streams" => SevenZipBytes.Of("a.txt", Text, encrypted: false, withStreams: false),
        "7z cut short" => Bytes("7z")[..40],
        "text" => Encoding.UTF8.GetBytes(Text),
        _ => [],
    };

    // Its end says that it is disk 1, and that the directory begins on disk 0.
    private static byte[] SecondVolume(byte[] zip)
    {
        zip[^18] = 1;
        return zip;
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
