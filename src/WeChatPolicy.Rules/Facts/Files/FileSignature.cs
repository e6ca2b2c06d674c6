using System.Buffers.Binary;

namespace WeChatPolicy.Rules;

/// <summary>Tells a file's format from its leading bytes.</summary>
/// <remarks>
/// Sources: the IANA media type registrations; ISO 32000 7.5.2 and, in its first part, annex H (PDF); PKWARE APPNOTE 4.3.7 (ZIP); ECMA-376-2 and
/// OpenDocument 1.3 part 2, 3.3 (what a package's first entries are named); GB/T 33190 (OFD); [MS-CFB] 2.2; RAR
/// technote 3; 7zFormat.txt; RFC 1952 (gzip); POSIX ustar, and tar(5) for what was before it; PNG 5.2; JFIF 1.02; GIF89a 17; TIFF 6.0
/// and BigTIFF; the WebP container; EBU Tech 3306 and ITU-R BS.2088 (RF64, BW64); ISO/IEC 14496-12 4.3 (ftyp); ISO/IEC 13818-1 2.4.3
/// (transport stream); RFC 9559 (Matroska); ID3v2; RFC 4867 5.1 (AMR); draft-vos-silk (SILK); the DWG header; [PE format]; System V
/// ABI (ELF); the Unicode Standard 2.6, GB 18030 and Windows-1252 (text).
/// </remarks>
public static class FileSignature
{
    /// <summary>How many leading bytes are enough for a verdict; more do no harm, fewer may show less.</summary>
    public const int EnoughBytes = 4096;

    // In the order they are tried; a longer magic stands before a shorter one that it begins with.
    private static readonly (byte[] Magic, int Offset, FileFormat Format)[] s_magics =
    [
        ("%PDF-"u8.ToArray(), 0, FileFormat.Pdf),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, FileFormat.OleCompound),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, FileFormat.Png),
        ([0xFF, 0xD8, 0xFF], 0, FileFormat.Jpeg),
        ("GIF87a"u8.ToArray(), 0, FileFormat.Gif),
        ("GIF89a"u8.ToArray(), 0, FileFormat.Gif),
        ("Rar!\x1A\x07"u8.ToArray(), 0, FileFormat.Rar),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, FileFormat.SevenZip),
        ([0x1F, 0x8B, 0x08], 0, FileFormat.Gzip),
        ("ustar"u8.ToArray(), 257, FileFormat.Tar),
        ("{\\rtf"u8.ToArray(), 0, FileFormat.RichText),
        ([0x49, 0x49, 0x2A, 0x00], 0, FileFormat.Tiff),
        ([0x4D, 0x4D, 0x00, 0x2A], 0, FileFormat.Tiff),
        ([0x49, 0x49, 0x2B, 0x00, 0x08, 0x00, 0x00, 0x00], 0, FileFormat.Tiff),
        ([0x4D, 0x4D, 0x00, 0x2B, 0x00, 0x08, 0x00, 0x00], 0, FileFormat.Tiff),
        ([0x1A, 0x45, 0xDF, 0xA3], 0, FileFormat.Matroska),
        ("ID3"u8.ToArray(), 0, FileFormat.Mp3),
        ("#!AMR"u8.ToArray(), 0, FileFormat.Amr),
        ("AC10"u8.ToArray(), 0, FileFormat.Dwg),
        ([0x7F, 0x45, 0x4C, 0x46], 0, FileFormat.ElfExecutable),
    ];

    /// <summary>Tells the format.</summary>
    /// <param name="leadingBytes">The file from its first byte on, <see cref="EnoughBytes"/> or more where it is that long.</param>
    /// <returns>The format; <see cref="FileFormat.Unrecognised"/> for bytes of no format known here; <see cref="FileFormat.Unknown"/> for no
    /// byte at all, and for a text that holds a PDF's header and objects further down: it may be a text about PDF or a PDF behind a text.</returns>
    public static FileFormat Detect(ReadOnlySpan<byte> leadingBytes)
    {
        if (leadingBytes.IsEmpty) return FileFormat.Unknown;
        if (ZipContent.IsZip(leadingBytes)) return ZipContent.Of(leadingBytes);
        foreach (var (magic, offset, format) in s_magics)
        {
            if (leadingBytes.Length >= offset + magic.Length && leadingBytes[offset..].StartsWith(magic)) return format;
        }

        return Container(leadingBytes) ?? (PdfHeader.Find(leadingBytes) is { } found ? found
            : TextContent.Is(leadingBytes) ? FileFormat.Text : FileFormat.Unrecognised);
    }

    /// <summary>The formats whose mark says too little by itself, so that a second one must agree.</summary>
    private static FileFormat? Container(ReadOnlySpan<byte> bytes)
    {
        if (SilkVoice.Is(bytes)) return FileFormat.Silk;
        if (bytes.Length < 12) return null;
        var second = bytes[8..12];
        if (bytes.StartsWith("RIFF"u8))
        {
            if (second.SequenceEqual("WEBP"u8)) return FileFormat.WebP;
            if (second.SequenceEqual("WAVE"u8)) return FileFormat.Wave;
            return second.SequenceEqual("AVI "u8) ? FileFormat.Avi : null;
        }

        // A recording that may grow past 4 GiB.
        if ((bytes.StartsWith("RF64"u8) || bytes.StartsWith("BW64"u8)) && second.SequenceEqual("WAVE"u8)) return FileFormat.Wave;

        if (bytes[4..8].SequenceEqual("ftyp"u8))
        {
            return second.StartsWith("hei"u8) || second.StartsWith("hev"u8) || second.SequenceEqual("mif1"u8) || second.SequenceEqual("msf1"u8)
                ? FileFormat.Heif : FileFormat.Mp4;
        }

        // A bitmap's header repeats zeros at 6; a DOS header's at 0x3C points to "PE".
        if (bytes.StartsWith("BM"u8) && BinaryPrimitives.ReadUInt32LittleEndian(bytes[6..]) == 0) return FileFormat.Bmp;
        if (bytes.StartsWith("MZ"u8)) return IsPortableExecutable(bytes) ? FileFormat.WindowsExecutable : null;

        if (TarHeader.Is(bytes)) return FileFormat.Tar;
        if (TransportStream.Is(bytes)) return FileFormat.MpegTransportStream;

        // An MPEG audio frame: eleven bits of sync, a layer that is not reserved, a bit rate and a sampling rate that are.
        // FF FE marks UTF-16; as audio it would be layer I, which nobody keeps as MP3.
        if (bytes[0] == 0xFF && (bytes[1] & 0xE0) == 0xE0 && bytes[1] != 0xFE && (bytes[1] & 0x06) != 0 && (bytes[2] & 0xF0) is not (0xF0 or 0) && (bytes[2] & 0x0C) != 0x0C) return FileFormat.Mp3;
        return null;
    }

    private static bool IsPortableExecutable(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 0x40) return false;
        var header = BinaryPrimitives.ReadUInt32LittleEndian(bytes[0x3C..]);
        return header <= (uint)bytes.Length - 4 && bytes[(int)header..].StartsWith("PE\0\0"u8);
    }
}
