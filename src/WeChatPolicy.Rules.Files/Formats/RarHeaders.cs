using System.Buffers.Binary;
using System.IO.Hashing;

namespace WeChatPolicy.Rules.Files;

/// <summary>Goes over the headers of a RAR archive, of version 4 (technote of RAR 3) and 5 (technote of RAR 5).</summary>
internal static class RarHeaders
{
    private const int MostHeader = 2 << 20;

    public static RarOverview Read(HeldContent content, FormatFindings findings, InspectionBudget budget)
    {
        var overview = new RarOverview();
        if (content.Head.AsSpan().StartsWith("Rar!\x1A\x07\x01\x00"u8)) ReadFive(content, overview, findings, budget);
        else ReadFour(content, overview, findings, budget);
        return overview;
    }

    // Checksum (2), type (1), flags (2), length (2), and the length of the data where there is some.
    private static void ReadFour(HeldContent content, RarOverview overview, FormatFindings findings, InspectionBudget budget)
    {
        const int Main = 0x73, File = 0x74, Service = 0x7A, End = 0x7B, Shortest = 7;
        for (var at = 7L; at < content.Length;)
        {
            budget.Check();
            var start = content.Read(at, Shortest);
            if (start.Length < Shortest) goto cut;
            var (type, flags, length) = (start[2], BinaryPrimitives.ReadUInt16LittleEndian(start.AsSpan(3)), BinaryPrimitives.ReadUInt16LittleEndian(start.AsSpan(5)));
            var header = content.Read(at, length).AsSpan();
            if (length >= Shortest && header.Length < length) goto cut;
            if (length < Shortest || (ushort)Crc32.HashToUInt32(header[2..]) != BinaryPrimitives.ReadUInt16LittleEndian(header))
            {
                findings.Damaged();
                return;
            }

            long data = 0;
            if (type == Main)
            {
                overview.IsVolume = (flags & 0x0001) != 0;
                overview.IsSolid = (flags & 0x0008) != 0;
                if ((flags & 0x0080) != 0)
                {
                    overview.NamesEncrypted = true;
                    return;
                }
            }
            else if (type is File or Service && length >= 32)
            {
                data = BinaryPrimitives.ReadUInt32LittleEndian(header[7..]);
                if ((flags & 0x0100) != 0 && length >= 40) data |= (long)BinaryPrimitives.ReadUInt32LittleEndian(header[32..]) << 32;
                if (type == File) overview.Files.Add(((flags & 0x0004) != 0, (flags & 0x0003) != 0));
            }
            else if ((flags & 0x8000) != 0 && length >= 11)
            {
                data = BinaryPrimitives.ReadUInt32LittleEndian(header[7..]);
            }

            at += length;
            if (data < 0 || data > content.Length - at) goto cut;
            at += data;
            if (type != End) continue;
            overview.HasEnd = true;
            return;
        }

        return;
    cut:
        overview.IsCut = true;
    }

    // Checksum (4), then numbers of seven bits a byte: length, type, flags, length of the extra area and of the data.
    private static void ReadFive(HeldContent content, RarOverview overview, FormatFindings findings, InspectionBudget budget)
    {
        const int Main = 1, File = 2, Encryption = 4, End = 5;
        for (var at = 8L; at < content.Length;)
        {
            budget.Check();
            var start = new RarNumbers(content.Read(at + 4, 10));
            if (start.Next() is not { } length) goto cut;
            if (length > MostHeader)
            {
                findings.Damaged();
                return;
            }

            var whole = content.Read(at, 4 + start.Position + (int)length);
            if (whole.Length < 4 + start.Position + (int)length) goto cut;
            if (Crc32.HashToUInt32(whole.AsSpan(4)) != BinaryPrimitives.ReadUInt32LittleEndian(whole))
            {
                findings.Damaged();
                return;
            }

            var header = new RarNumbers(whole.AsSpan(4 + start.Position));
            var (type, flags) = (header.Next(), header.Next());
            var extra = (flags & 1) != 0 ? header.Next() : 0;
            var data = (flags & 2) != 0 ? header.Next() : 0;
            if (type == Encryption)
            {
                overview.NamesEncrypted = true;
                return;
            }

            if (type == Main)
            {
                var archive = header.Next() ?? 0;
                (overview.IsVolume, overview.IsSolid) = ((archive & 1) != 0, (archive & 4) != 0);
            }
            else if (type == File)
            {
                overview.Files.Add((HoldsEncryption(whole, extra ?? 0), (flags & 0x18) != 0));
                overview.Dictionary = Math.Max(overview.Dictionary, DictionaryOf(header));
            }

            at += whole.Length;
            if (data > (ulong)(content.Length - at)) goto cut;
            at += (long)(data ?? 0);
            if (type != End) continue;
            overview.HasEnd = true;
            return;
        }

        return;
    cut:
        overview.IsCut = true;
    }

    // The extra area is the end of the header: records of a length, a type (1: encryption) and their content.
    private static bool HoldsEncryption(byte[] header, ulong extra)
    {
        if (extra > (ulong)header.Length) return false;
        var rest = header.AsSpan(header.Length - (int)extra);
        while (!rest.IsEmpty)
        {
            var record = new RarNumbers(rest);
            if (record.Next() is not { } length || length > (ulong)(rest.Length - record.Position)) return false;
            var next = record.Position + (int)length;
            if (record.Next() == 1) return true;
            rest = rest[next..];
        }

        return false;
    }

    // Flags, size, attributes, a time and a checksum where flags say so, then the packing: bits 10 to 14 are the dictionary, from 128 KiB on.
    private static long DictionaryOf(RarNumbers header)
    {
        var flags = header.Next() ?? 0;
        header.Next();
        header.Next();
        header.Skip(((flags & 2) != 0 ? 4 : 0) + ((flags & 4) != 0 ? 4 : 0));
        return (128L << 10) << (int)(((header.Next() ?? 0) >> 10) & 0x1F);
    }
}

/// <summary>What the headers of a RAR archive tell.</summary>
internal sealed class RarOverview
{
    public bool IsVolume { get; set; }

    public bool IsSolid { get; set; }

    public bool NamesEncrypted { get; set; }

    public bool IsCut { get; set; }

    public bool HasEnd { get; set; }

    public long Dictionary { get; set; }

    public List<(bool Encrypted, bool Split)> Files { get; } = [];
}

/// <summary>Reads numbers of seven bits a byte, the lowest first, the eighth bit set where more follow.</summary>
internal ref struct RarNumbers(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Position { get; private set; }

    public ulong? Next()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64 && Position < _bytes.Length; shift += 7)
        {
            var next = _bytes[Position++];
            value |= (ulong)(next & 0x7F) << shift;
            if ((next & 0x80) == 0) return value;
        }

        return null;
    }

    public void Skip(int bytes) => Position = Math.Min(Position + bytes, _bytes.Length);
}
