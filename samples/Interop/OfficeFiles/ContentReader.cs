using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using SharpCompress.Archives;
using WeChatPolicy.Rules;

namespace Interop.OfficeFiles;

/// <summary>Looks into files of the usual kinds, each by the library that tells the truth about it.</summary>
[SuppressMessage("Design", "CA1031", Justification = "What a stranger's file makes a library throw is not foreseen by anybody, and none of it is a verdict.")]
internal static class ContentReader
{
    // More than a text of this length is read by nobody, and a few bytes can be made to unfold to any number.
    private const long MostCharacters = 10_000_000;

    // <order>
    /// <summary>First the leading bytes, then the library that they ask for.</summary>
    public static FileContent Read(ArrivedFile file) => file.Format switch
    {
        FileFormat.WordDocument or FileFormat.ExcelWorkbook or FileFormat.PowerPointPresentation or FileFormat.OpenDocument or FileFormat.Ofd or FileFormat.Zip => ReadZip(file),
        FileFormat.OleCompound => ReadCompound(file),
        FileFormat.SevenZip or FileFormat.Rar => ReadOtherArchive(file),
        _ => FileContent.Unknown,
    };

    private static FileContent ReadZip(ArrivedFile file)
    {
        try
        {
            // The directory at the end of the file knows what a streamed file could not say at its beginning.
            using (var archive = new ZipArchive(file.OpenView(), ZipArchiveMode.Read))
            {
                // Before any entry is opened: what a stored entry holds comes out as it lies there, encrypted or not.
                if (archive.Entries.Any(entry => entry.IsEncrypted)) return FileContent.Locked;
            }

            return new FileContent(Ternary.No, Ternary.Yes, file.Format == FileFormat.WordDocument ? TextOfWord(file) : "");
        }
        catch (InvalidDataException)
        {
            // A library may refuse a sound file (parts of a split archive). Cut short it is for sure where its directory's end is missing.
            return file.Bytes.AsSpan().LastIndexOf("PK\x05\x06"u8) < 0 ? FileContent.CutShort : FileContent.Unknown;
        }
    }

    private static string TextOfWord(ArrivedFile file)
    {
        try
        {
            // A view, never a path: a file that is opened by its path, be it for reading, may be written to.
            using var document = WordprocessingDocument.Open(file.OpenView(), isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            return document.MainDocumentPart?.Document?.Body?.InnerText ?? "";
        }
        catch (Exception error) when (error is OpenXmlPackageException or FileFormatException or XmlException or InvalidOperationException)
        {
            // It is a sound ZIP and no sound document: what it says is not known.
            return "";
        }
    }

    // </order>

    // An office file with a password is a compound file with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4).
    private static FileContent ReadCompound(ArrivedFile file) =>
        file.Bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? FileContent.Locked : FileContent.Unknown;

    private static FileContent ReadOtherArchive(ArrivedFile file)
    {
        try
        {
            using var archive = ArchiveFactory.OpenArchive(file.OpenView());
            return archive.Entries.Any(entry => entry.IsEncrypted) ? FileContent.Locked : new FileContent(Ternary.No, Ternary.Unknown);
        }
        catch (CryptographicException)
        {
            // Even the names are encrypted.
            return FileContent.Locked;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // It fails on sound files in many ways, NullReferenceException among them: no proof of anything.
            return FileContent.Unknown;
        }
    }
}
