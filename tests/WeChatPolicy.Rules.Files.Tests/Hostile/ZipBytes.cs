using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace WeChatPolicy.Rules.Files.Tests.Hostile;

/// <summary>Writes ZIP archives byte by byte (PKWARE APPNOTE 4.3), so that they may claim what is not so.</summary>
internal sealed class ZipBytes
{
    private readonly List<byte> _body = [];
    private readonly List<byte> _directory = [];
    private int _entries;

    /// <summary>What the end of the directory says instead of the truth.</summary>
    public int? ClaimedEntries { get; init; }

    /// <summary>Where the end of the directory says that the directory begins, instead of the truth.</summary>
    public uint? ClaimedDirectory { get; init; }

    /// <summary>Adds a member; its sizes, its flags and the place of its data may be claimed to be others.</summary>
    public ZipBytes Add(string name, byte[] content, uint? claimedSize = null, uint? claimedPacked = null, uint? at = null, ushort flags = 0x0800, bool store = false)
    {
        var packed = store ? content : Deflate(content);
        var offset = at ?? (uint)_body.Count;
        var crc = Crc32.HashToUInt32(content);
        var bytes = Encoding.UTF8.GetBytes(name);
        if (at is null)
        {
            Write(_body, "PK\x03\x04"u8, [20, 0], Two(flags), Two(store ? 0 : 8), Four(0x5C220000), Four(crc), Four(claimedPacked ?? (uint)packed.Length), Four(claimedSize ?? (uint)content.Length), Two(bytes.Length), Two(0), bytes, packed);
        }

        Write(_directory, "PK\x01\x02"u8, [20, 3, 20, 0], Two(flags), Two(store ? 0 : 8), Four(0x5C220000), Four(crc), Four(claimedPacked ?? (uint)packed.Length), Four(claimedSize ?? (uint)content.Length), Two(bytes.Length), Two(0), Two(0), Two(0), Two(0), Four(0), Four(offset), bytes);
        _entries++;
        return this;
    }

    public ZipBytes Add(string name, string content) => Add(name, Encoding.UTF8.GetBytes(content));

    public byte[] ToArray()
    {
        var (start, length) = ((uint)_body.Count, (uint)_directory.Count);
        var count = Two(ClaimedEntries ?? _entries);
        List<byte> whole = [.. _body, .. _directory];
        Write(whole, "PK\x05\x06"u8, Two(0), Two(0), count, count, Four(length), Four(ClaimedDirectory ?? start), Two(0));
        return [.. whole];
    }

    /// <summary>An archive of one file.</summary>
    public static byte[] Of(string name, byte[] content) => new ZipBytes().Add(name, content).ToArray();

    public static byte[] Deflate(byte[] content)
    {
        var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) deflate.Write(content);
        return packed.ToArray();
    }

    private static byte[] Two(int value) => [(byte)value, (byte)(value >> 8)];

    private static byte[] Four(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static void Write(List<byte> to, ReadOnlySpan<byte> mark, params ReadOnlySpan<byte[]> pieces)
    {
        to.AddRange(mark);
        foreach (var piece in pieces) to.AddRange(piece);
    }
}
