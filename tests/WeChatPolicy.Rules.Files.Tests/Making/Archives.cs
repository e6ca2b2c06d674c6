using System.Buffers.Binary;
using System.Formats.Tar;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace WeChatPolicy.Rules.Files.Tests.Making;

/// <summary>Archives of other kinds.</summary>
internal static class Archives
{
    public static byte[] Gzip(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(content);
        return stream.ToArray();
    }

    public static byte[] Tar(params (string Name, byte[] Content)[] members)
    {
        using var stream = new MemoryStream();
        using (var writer = new TarWriter(stream, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var (name, content) in members) writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) });
        }

        return stream.ToArray();
    }

    /// <summary>RAR 5 with stored members (technote of RAR 5).</summary>
    public static byte[] RarFive((string Name, byte[] Content)[] members, bool encrypted = false, bool namesEncrypted = false, bool volume = false)
    {
        using var stream = new MemoryStream();
        stream.Write("Rar!\x1A\x07\x01\x00"u8);
        if (namesEncrypted)
        {
            Block(stream, [4, 0, 0, 0, 15, .. new byte[16]]);
            stream.Write(new byte[64]);
            return stream.ToArray();
        }

        Block(stream, volume ? [1, 0, 1] : [1, 0, 0]);
        foreach (var (name, content) in members)
        {
            byte[] extra = encrypted ? [0x30, 1, 0, 1, 15, .. new byte[16], .. new byte[16], .. new byte[12]] : [];
            byte[] path = Encoding.UTF8.GetBytes(name);
            var crc = new byte[4];
            BinaryPrimitives.WriteUInt32LittleEndian(crc, Crc32.HashToUInt32(content));
            byte[] header =
            [
                2, (byte)(encrypted ? 3 : 2), .. encrypted ? Number(extra.Length) : [], .. Number(content.Length),
                4, .. Number(content.Length), 0x20, .. crc, 0, 1, .. Number(path.Length), .. path, .. extra,
            ];
            Block(stream, header);
            stream.Write(content);
        }

        Block(stream, [5, 0, 0]);
        return stream.ToArray();
    }

    /// <summary>RAR 4 with stored members (technote of RAR 3).</summary>
    public static byte[] RarFour((string Name, byte[] Content)[] members, bool encrypted = false, bool namesEncrypted = false)
    {
        using var stream = new MemoryStream();
        stream.Write("Rar!\x1A\x07\x00"u8);
        OldBlock(stream, 0x73, (ushort)(namesEncrypted ? 0x80 : 0), new byte[6]);
        if (namesEncrypted)
        {
            stream.Write(new byte[64]);
            return stream.ToArray();
        }

        foreach (var (name, content) in members)
        {
            var path = Encoding.ASCII.GetBytes(name);
            var fields = new byte[25 + path.Length];
            BinaryPrimitives.WriteInt32LittleEndian(fields, content.Length);
            BinaryPrimitives.WriteInt32LittleEndian(fields.AsSpan(4), content.Length);
            fields[8] = 3;
            BinaryPrimitives.WriteUInt32LittleEndian(fields.AsSpan(9), Crc32.HashToUInt32(content));
            BinaryPrimitives.WriteUInt32LittleEndian(fields.AsSpan(13), 0x5A21_0000);
            (fields[17], fields[18]) = (29, 0x30);
            BinaryPrimitives.WriteInt16LittleEndian(fields.AsSpan(19), (short)path.Length);
            BinaryPrimitives.WriteInt32LittleEndian(fields.AsSpan(21), 0x81A4);
            path.CopyTo(fields, 25);
            OldBlock(stream, 0x74, (ushort)(0x8000 | (encrypted ? 4 : 0)), fields);
            stream.Write(content);
        }

        OldBlock(stream, 0x7B, 0x4000, []);
        return stream.ToArray();
    }

    private static void Block(Stream stream, byte[] header)
    {
        byte[] whole = [.. Number(header.Length), .. header];
        var crc = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(crc, Crc32.HashToUInt32(whole));
        stream.Write(crc);
        stream.Write(whole);
    }

    private static void OldBlock(Stream stream, byte type, ushort flags, byte[] fields)
    {
        var header = new byte[7 + fields.Length];
        header[2] = type;
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(3), flags);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(5), (ushort)header.Length);
        fields.CopyTo(header, 7);
        BinaryPrimitives.WriteUInt16LittleEndian(header, (ushort)Crc32.HashToUInt32(header.AsSpan(2)));
        stream.Write(header);
    }

    private static byte[] Number(int value)
    {
        var bytes = new List<byte>();
        for (; value > 0x7F; value >>= 7) bytes.Add((byte)(value | 0x80));
        bytes.Add((byte)value);
        return [.. bytes];
    }
}
