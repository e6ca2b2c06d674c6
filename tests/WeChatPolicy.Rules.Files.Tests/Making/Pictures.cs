using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace WeChatPolicy.Rules.Files.Tests.Making;

/// <summary>Pictures, recordings and pages of a few bytes, whole by the letter of their formats.</summary>
internal static class Pictures
{
    public static byte[] Png()
    {
        using var stream = new MemoryStream();
        stream.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write([0, 0x7F]);
        Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
        Chunk("IDAT", packed.ToArray());
        Chunk("IEND", []);
        return stream.ToArray();

        void Chunk(string type, byte[] data)
        {
            byte[] checkedPart = [.. Encoding.ASCII.GetBytes(type), .. data];
            Span<byte> number = stackalloc byte[4];
            BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
            stream.Write(number);
            stream.Write(checkedPart);
            BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.HashToUInt32(checkedPart));
            stream.Write(number);
        }
    }

    public static byte[] Jpeg() =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0,
        0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 0x3F, 0, 0x12, 0x34, 0xFF, 0, 0x56, 0x78, 0xFF, 0xD9,
    ];

    public static byte[] Gif() => [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B];

    public static byte[] Bmp()
    {
        var file = new byte[58];
        "BM"u8.CopyTo(file);
        (file[2], file[10], file[14], file[18], file[22], file[26], file[28]) = (58, 54, 40, 1, 1, 1, 24);
        return file;
    }

    public static byte[] Wave() => [.. "RIFF"u8, 40, 0, 0, 0, .. "WAVEfmt "u8, 16, 0, 0, 0, 1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x80, 0x3E, 0, 0, 2, 0, 16, 0, .. "data"u8, 4, 0, 0, 0, 0, 0, 0, 0];

    public static byte[] Mp4() => [0, 0, 0, 16, .. "ftypisom"u8, 0, 0, 2, 0, 0, 0, 0, 16, .. "moov"u8, 0, 0, 0, 8, .. "free"u8, 0, 0, 0, 12, .. "mdat"u8, 1, 2, 3, 4];

    public static byte[] Rtf() => [.. @"{\rtf1\ansi {\b a\}b} \u20320?}"u8];

    /// <summary>A page without anything on it, with a table of cross references that is right.</summary>
    public static byte[] Pdf(string before = "", string more = "")
    {
        var text = new StringBuilder(before + "%PDF-1.4\n");
        var places = new List<int>();
        foreach (var body in (string[])["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>"])
        {
            places.Add(text.Length - before.Length);
            text.Append($"{places.Count} 0 obj\n{body}\nendobj\n");
        }

        var table = text.Length - before.Length;
        text.Append($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) text.Append($"{place:D10} 00000 n \n");
        text.Append($"trailer\n<< /Size {places.Count + 1} /Root 1 0 R {more}>>\nstartxref\n{table}\n%%EOF");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
