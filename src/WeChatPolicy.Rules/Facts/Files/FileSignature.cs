using System.Buffers.Binary;
using System.Text;

namespace WeChatPolicy.Rules;

/// <summary>Tells a file's format from its leading bytes.</summary>
/// <remarks>
/// Sources: the IANA media type registrations; ISO 32000 7.5.2 (PDF); PKWARE APPNOTE 4.3.7 (ZIP); ECMA-376-2 and
/// OpenDocument 1.3 part 2, 3.3 (what a package's first entries are named); GB/T 33190 (OFD); [MS-CFB] 2.2; RAR
/// technote 3; 7zFormat.txt; RFC 1952 (gzip); POSIX ustar; PNG 5.2; JFIF 1.02; GIF89a 17; TIFF 6.0; the WebP container; ISO/IEC
/// 14496-12 4.3 (ftyp); RFC 9559 (Matroska); ID3v2; RFC 4867 5.1 (AMR); the DWG header; [PE format]; System V ABI (ELF).
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
        ([0x1A, 0x45, 0xDF, 0xA3], 0, FileFormat.Matroska),
        ("ID3"u8.ToArray(), 0, FileFormat.Mp3),
        ("#!AMR"u8.ToArray(), 0, FileFormat.Amr),
        ("AC10"u8.ToArray(), 0, FileFormat.Dwg),
        ([0x7F, 0x45, 0x4C, 0x46], 0, FileFormat.ElfExecutable),
    ];

    /// <summary>Tells the format.</summary>
    /// <param name="leadingBytes">The file from its first byte on, <see cref="EnoughBytes"/> or more where it is that long.</param>
    /// <returns>The format; <see cref="FileFormat.Unknown"/> for no byte at all, <see cref="FileFormat.Unrecognised"/> for bytes of no format known here.</returns>
    public static FileFormat Detect(ReadOnlySpan<byte> leadingBytes)
    {
        if (leadingBytes.IsEmpty) return FileFormat.Unknown;
        if (ZipContent.IsZip(leadingBytes)) return ZipContent.Of(leadingBytes);
        foreach (var (magic, offset, format) in s_magics)
        {
            if (leadingBytes.Length >= offset + magic.Length && leadingBytes[offset..].StartsWith(magic)) return format;
        }

        return Container(leadingBytes) ?? (LooksLikeText(leadingBytes) ? FileFormat.Text : FileFormat.Unrecognised);
    }

    /// <summary>The formats whose mark says too little by itself, so that a second one must agree.</summary>
    private static FileFormat? Container(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 12) return null;
        var second = bytes[8..12];
        if (bytes.StartsWith("RIFF"u8))
        {
            if (second.SequenceEqual("WEBP"u8)) return FileFormat.WebP;
            if (second.SequenceEqual("WAVE"u8)) return FileFormat.Wave;
            return second.SequenceEqual("AVI "u8) ? FileFormat.Avi : null;
        }

        if (bytes[4..8].SequenceEqual("ftyp"u8))
        {
            return second.StartsWith("hei"u8) || second.StartsWith("hev"u8) || second.SequenceEqual("mif1"u8) || second.SequenceEqual("msf1"u8)
                ? FileFormat.Heif : FileFormat.Mp4;
        }

        // A bitmap's header repeats zeros at 6; a DOS header's at 0x3C points to "PE".
        if (bytes.StartsWith("BM"u8) && BinaryPrimitives.ReadUInt32LittleEndian(bytes[6..]) == 0) return FileFormat.Bmp;
        if (bytes.StartsWith("MZ"u8)) return IsPortableExecutable(bytes) ? FileFormat.WindowsExecutable : null;

        // An MPEG audio frame: eleven bits of sync, a layer that is not reserved, a bit rate and a sampling rate that are.
        if (bytes[0] == 0xFF && (bytes[1] & 0xE0) == 0xE0 && (bytes[1] & 0x06) != 0 && (bytes[2] & 0xF0) is not (0xF0 or 0) && (bytes[2] & 0x0C) != 0x0C) return FileFormat.Mp3;
        return null;
    }

    private static bool IsPortableExecutable(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 0x40) return false;
        var header = BinaryPrimitives.ReadUInt32LittleEndian(bytes[0x3C..]);
        return header <= (uint)bytes.Length - 4 && bytes[(int)header..].StartsWith("PE\0\0"u8);
    }

    /// <summary>A byte order mark, or no control character but white space in UTF-8 or GB 18030.</summary>
    private static bool LooksLikeText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble) || bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return true;
        foreach (var b in bytes)
        {
            if (b is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') or 0x7F) return false;
        }

        return IsUtf8ButForItsEnd(bytes) || IsGb18030ButForItsEnd(bytes);
    }

    // The last character may be cut in two.
    private static bool IsUtf8ButForItsEnd(ReadOnlySpan<byte> bytes)
    {
        for (var cut = 0; cut <= Math.Min(3, bytes.Length - 1); cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(bytes[..^cut])) return true;
        }

        return false;
    }

    // Lead byte 81-FE; then 40-7E or 80-FE, or 30-39 followed by another pair of lead and digit.
    private static bool IsGb18030ButForItsEnd(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length;)
        {
            if (bytes[i] < 0x80)
            {
                i++;
                continue;
            }

            if (bytes[i] is 0x80 or 0xFF) return false;
            if (i + 1 == bytes.Length) return true;
            if (bytes[i + 1] is >= 0x30 and <= 0x39)
            {
                if (i + 3 >= bytes.Length) return true;
                if (bytes[i + 2] is < 0x81 or 0xFF || bytes[i + 3] is < 0x30 or > 0x39) return false;
                i += 4;
            }
            else
            {
                if (bytes[i + 1] is < 0x40 or 0x7F or 0xFF) return false;
                i += 2;
            }
        }

        return true;
    }
}
