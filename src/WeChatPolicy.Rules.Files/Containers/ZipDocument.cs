using System.Text;

namespace WeChatPolicy.Rules.Files;

/// <summary>Tells which document a ZIP package is, by all of its directory, and whether the document is encrypted inside of it.</summary>
/// <remarks>ECMA-376-2 (content types), OpenDocument 1.3 part 2, 3.3 (mimetype) and 3.4.3 (encryption-data), GB/T 33190 (OFD.xml).</remarks>
internal static class ZipDocument
{
    private const int LongestType = 128;
    private const int LongestManifest = 4 << 20;

    public static void Tell(HeldContent content, List<ZipEntry> entries, FormatFindings findings, InspectionBudget budget)
    {
        // The names of parts are the same in upper and lower case (ECMA-376-2 6.2.2.3).
        var names = entries.Select(entry => entry.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        findings.Format = FormatOf(names);
        if (findings.Format != FileFormat.Zip || entries.Find(entry => entry.Name == "mimetype") is not { } type) return;
        var said = Encoding.ASCII.GetString(Unpack(content, type, LongestType, budget));
        const string OpenDocument = "application/vnd.oasis.opendocument.";
        if (!said.StartsWith(OpenDocument, StringComparison.Ordinal)) return;
        findings.Format = FileFormat.OpenDocument;
        findings.Kind = said[OpenDocument.Length..] switch
        {
            ['t', 'e', 'x', 't', ..] => FileKind.OpenDocumentText,
            ['s', 'p', 'r', ..] => FileKind.OpenDocumentSpreadsheet,
            ['p', 'r', ..] => FileKind.OpenDocumentPresentation,
            _ => FileKind.Unknown,
        };
        if (entries.Find(entry => entry.Name == "META-INF/manifest.xml") is { } manifest
            && Unpack(content, manifest, LongestManifest, budget).AsSpan().IndexOf("encryption-data"u8) >= 0) findings.Locked();
    }

    private static FileFormat FormatOf(HashSet<string> names)
    {
        if (names.Contains("OFD.xml")) return FileFormat.Ofd;
        if (!names.Contains("[Content_Types].xml")) return FileFormat.Zip;
        if (names.Contains("word/document.xml")) return FileFormat.WordDocument;
        if (names.Contains("xl/workbook.xml") || names.Contains("xl/workbook.bin")) return FileFormat.ExcelWorkbook;
        if (names.Contains("ppt/presentation.xml")) return FileFormat.PowerPointPresentation;

        // A producer may call the main part otherwise; its folder stays.
        return names.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) ? FileFormat.WordDocument
            : names.Any(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) ? FileFormat.ExcelWorkbook
            : names.Any(name => name.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)) ? FileFormat.PowerPointPresentation
            : FileFormat.Zip;
    }

    private static byte[] Unpack(HeldContent content, ZipEntry entry, int most, InspectionBudget budget)
    {
        if (entry.DataOffset < 0 || entry.Overlaps || entry.IsEncrypted) return [];
        try
        {
            using var unpacked = ZipData.Open(content, entry, budget);
            if (unpacked is null) return [];
            using var bounded = new BoundedStream(unpacked, budget);
            var bytes = new byte[(int)Math.Min(entry.Size, most)];
            return bytes[..bounded.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or BoundMetException or OutOfMemoryException))
        {
            // What is wrong with it is found where every part is read.
            return [];
        }
    }
}
