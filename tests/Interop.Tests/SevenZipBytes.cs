using System.Buffers.Binary;
using System.Text;

namespace Interop.Tests;

/// <summary>Puts a 7z of one entry together byte by byte (7zFormat.txt): copied as it is, or said to be encrypted by AES.</summary>
internal static class SevenZipBytes
{
    public static byte[] Of(string name, string content, bool encrypted, bool withStreams = true)
    {
        var data = Encoding.UTF8.GetBytes(content);
        // AES asks for blocks of 16; what stands in them does not matter to whoever has no password.
        if (encrypted) Array.Resize(ref data, 16);
        byte[] coder = encrypted ? [0x01, 0x24, 0x06, 0xF1, 0x07, 0x01, 0x12, 0x53, 0x0F, .. new byte[16]] : [0x01, 0x01, 0x00];
        byte[] header =
        [
            0x01, // header
            0x04, // streams
            0x06, 0x00, 0x01, 0x09, (byte)data.Length, 0x00, // one packed stream of this size
            0x07, 0x0B, 0x01, 0x00, .. coder, 0x0C, (byte)data.Length, 0x00, // one folder, unpacked to this size
            .. withStreams ? [0x08, 0x0A, 0x01, .. LittleEndian(Crc32.Of(data)), 0x00] : Array.Empty<byte>(), // of one stream with this check sum
            0x00,
            0x05, 0x01, 0x11, (byte)(1 + Encoding.Unicode.GetByteCount(name) + 2), 0x00, .. Encoding.Unicode.GetBytes(name), 0x00, 0x00, 0x00, // one file and its name
            0x00,
        ];
        var start = new byte[20];
        BinaryPrimitives.WriteInt64LittleEndian(start, data.Length);
        BinaryPrimitives.WriteInt64LittleEndian(start.AsSpan(8), header.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(start.AsSpan(16), Crc32.Of(header));
        return [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0x00, 0x04, .. LittleEndian(Crc32.Of(start)), .. start, .. data, .. header];
    }

    private static byte[] LittleEndian(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }
}
