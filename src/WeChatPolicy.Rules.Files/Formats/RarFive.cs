using System.Buffers.Binary;
using System.IO.Hashing;

namespace WeChatPolicy.Rules.Files;

/// <summary>Goes over the headers of a RAR archive of version 5 (technote of RAR 5).</summary>
internal static class RarFive
{
    private const int MostHeader = 2 << 20;

    // Checksum (4), then numbers of seven bits a byte: length, type, flags, length of the extra area and of the data.
    public static void Read(HeldContent content, RarOverview overview, FormatFindings findings, InspectionBudget budget)
    {
        const int Main = 1, File = 2, Encryption = 4, End = 5;
        for (var at = 8L; at < content.Length;)
        {
            budget.Check();
            var start = new RarNumbers(content.Read(at + 4, 10));
            if (start.Next() is not { } length)
            {
                overview.IsCut = true;
                return;
            }

            if (length > MostHeader)
            {
                findings.Damaged();
                return;
            }

            var whole = content.Read(at, 4 + start.Position + (int)length);
            if (whole.Length < 4 + start.Position + (int)length)
            {
                overview.IsCut = true;
                return;
            }

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
            if (data > (ulong)(content.Length - at))
            {
                overview.IsCut = true;
                return;
            }

            at += (long)(data ?? 0);
            if (type != End) continue;
            overview.HasEnd = true;
            return;
        }
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
