using System.Buffers.Binary;
using System.IO.Compression;
using SharpCompress.Compressors.BZip2;
using SharpCompress.Compressors.Deflate64;
using SharpCompress.Compressors.LZMA;

namespace WeChatPolicy.Rules.Files;

/// <summary>Unpacks a member of a ZIP archive by its method (APPNOTE 4.4.5).</summary>
internal static class ZipData
{
    private const int LzmaHeader = 9;

    /// <summary>Opens it.</summary>
    /// <returns>What comes out, not yet counted against the budget; <see langword="null"/> for a method that is not read here.</returns>
    public static Stream? Open(HeldContent content, ZipEntry entry, InspectionBudget budget)
    {
        var packed = content.OpenView(entry.DataOffset, entry.CompressedSize);
        return entry.Method switch
        {
            0 => packed,
            8 => new DeflateStream(packed, CompressionMode.Decompress),
            9 => new Deflate64Stream(packed, SharpCompress.Compressors.CompressionMode.Decompress),
            12 => BZip2Stream.Create(packed, SharpCompress.Compressors.CompressionMode.Decompress, false, false, false),
            14 => OpenLzma(content, entry, budget),
            _ => null,
        };
    }

    // Two bytes of version, two of length, and five of properties (5.8.8), of which four are the dictionary's size.
    private static LzmaStream? OpenLzma(HeldContent content, ZipEntry entry, InspectionBudget budget)
    {
        var header = content.Read(entry.DataOffset, LzmaHeader);
        if (header.Length < LzmaHeader || entry.CompressedSize < LzmaHeader || header[2] != 5) return null;
        if (BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(5)) > budget.Options.MaxDictionaryBytes) throw new BoundMetException(RemarkCode.DictionaryTooLarge);
        return LzmaStream.Create(header[4..], content.OpenView(entry.DataOffset + LzmaHeader, entry.CompressedSize - LzmaHeader), entry.CompressedSize - LzmaHeader, entry.Size, false);
    }
}
