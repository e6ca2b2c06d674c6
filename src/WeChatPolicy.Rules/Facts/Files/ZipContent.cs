using System.Buffers.Binary;

namespace WeChatPolicy.Rules;

/// <summary>Tells what sort of document a ZIP package is, by the names of its first entries.</summary>
/// <remarks>
/// Local file headers as in PKWARE APPNOTE 4.3.7: the signature, at 18 the compressed size, at 26 the length of the name,
/// at 28 that of the extra field, at 30 the name. Where a size is only given after the data (bit 3), the next header is
/// searched for.
/// </remarks>
internal static class ZipContent
{
    private const int HeaderLength = 30;

    private static ReadOnlySpan<byte> LocalHeader => "PK\x03\x04"u8;

    public static bool IsZip(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(LocalHeader) || bytes.StartsWith("PK\x05\x06"u8) || bytes.StartsWith("PK\x07\x08"u8);

    public static FileFormat Of(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes;
        for (var next = rest.IndexOf(LocalHeader); next >= 0; next = rest.IndexOf(LocalHeader))
        {
            rest = rest[next..];
            if (rest.Length < HeaderLength) break;
            var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(rest[26..]);
            var extraLength = BinaryPrimitives.ReadUInt16LittleEndian(rest[28..]);
            var name = rest.Slice(HeaderLength, Math.Min(nameLength, rest.Length - HeaderLength));
            var dataStart = HeaderLength + nameLength + extraLength;
            if (OfEntry(name, dataStart < rest.Length ? rest[dataStart..] : default) is { } format) return format;

            var size = BinaryPrimitives.ReadUInt32LittleEndian(rest[18..]);
            var skipped = Math.Min(dataStart + (long)size, rest.Length);
            rest = rest[(int)skipped..];
        }

        return FileFormat.Zip;
    }

    private static FileFormat? OfEntry(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        if (name.StartsWith("word/"u8)) return FileFormat.WordDocument;
        if (name.StartsWith("xl/"u8)) return FileFormat.ExcelWorkbook;
        if (name.StartsWith("ppt/"u8)) return FileFormat.PowerPointPresentation;
        if (name.SequenceEqual("OFD.xml"u8)) return FileFormat.Ofd;
        return name.SequenceEqual("mimetype"u8) && data.StartsWith("application/vnd.oasis.opendocument."u8) ? FileFormat.OpenDocument : null;
    }
}
