using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace WeChatPolicy.Rules.Files;

/// <summary>Reads an entry of the directory with its extra fields.</summary>
internal static class ZipExtra
{
    private const ushort Long = 0x0001;
    private const ushort UnicodePath = 0x7075;
    private const ushort UnicodeName = 1 << 11;
    private const uint InExtra = uint.MaxValue;

    public static ZipEntry Read(ReadOnlySpan<byte> header, ReadOnlySpan<byte> name, ReadOnlySpan<byte> extra, long shift)
    {
        var flags = BinaryPrimitives.ReadUInt16LittleEndian(header[8..]);
        long compressed = BinaryPrimitives.ReadUInt32LittleEndian(header[20..]);
        long size = BinaryPrimitives.ReadUInt32LittleEndian(header[24..]);
        long offset = BinaryPrimitives.ReadUInt32LittleEndian(header[42..]);
        var read = (flags & UnicodeName) != 0 ? Encoding.UTF8.GetString(name) : ArchiveNames.Read(name);
        while (extra.Length >= 4)
        {
            var (id, length) = (BinaryPrimitives.ReadUInt16LittleEndian(extra), BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]));
            extra = extra[4..];
            if (length > extra.Length) break;
            var field = extra[..length];
            extra = extra[length..];
            if (id == Long)
            {
                // Only what does not fit above, in this order (4.5.3).
                Take(ref size, ref field);
                Take(ref compressed, ref field);
                Take(ref offset, ref field);
            }
            else if (id == UnicodePath && field.Length > 5 && BinaryPrimitives.ReadUInt32LittleEndian(field[1..]) == Crc32.HashToUInt32(name))
            {
                read = Encoding.UTF8.GetString(field[5..]);
            }
        }

        return new ZipEntry
        {
            Name = read,
            Flags = flags,
            Method = BinaryPrimitives.ReadUInt16LittleEndian(header[10..]),
            Crc = BinaryPrimitives.ReadUInt32LittleEndian(header[16..]),
            CompressedSize = Math.Max(compressed, 0),
            Size = Math.Max(size, 0),
            HeaderOffset = offset < 0 || offset > long.MaxValue - shift ? -1 : offset + shift,
        };
    }

    private static void Take(ref long value, ref ReadOnlySpan<byte> field)
    {
        if (value != InExtra || field.Length < 8) return;
        value = BinaryPrimitives.ReadInt64LittleEndian(field);
        field = field[8..];
    }
}
