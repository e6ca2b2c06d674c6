using System.Buffers.Binary;
using System.IO.Hashing;

namespace WeChatPolicy.Rules.Files;

/// <summary>Goes over the headers of a RAR archive of version 4 (technote of RAR 3).</summary>
internal static class RarFour
{
    // Checksum (2), type (1), flags (2), length (2), and the length of the data where there is some.
    public static void Read(HeldContent content, RarOverview overview, FormatFindings findings, InspectionBudget budget)
    {
        const int Main = 0x73, File = 0x74, Service = 0x7A, End = 0x7B, Shortest = 7;
        for (var at = 7L; at < content.Length;)
        {
            budget.Check();
            var start = content.Read(at, Shortest);
            if (start.Length < Shortest)
            {
                overview.IsCut = true;
                return;
            }

            var (type, flags, length) = (start[2], BinaryPrimitives.ReadUInt16LittleEndian(start.AsSpan(3)), BinaryPrimitives.ReadUInt16LittleEndian(start.AsSpan(5)));
            var header = content.Read(at, length).AsSpan();
            if (length >= Shortest && header.Length < length)
            {
                overview.IsCut = true;
                return;
            }

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
            if (data < 0 || data > content.Length - at)
            {
                overview.IsCut = true;
                return;
            }

            at += data;
            if (type != End) continue;
            overview.HasEnd = true;
            return;
        }
    }
}
