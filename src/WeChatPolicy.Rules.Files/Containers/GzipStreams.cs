using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace WeChatPolicy.Rules.Files;

/// <summary>Follows the streams of a gzip file one by one (RFC 1952, 2.2), where its last bytes are not the sum and length of what came out of it.</summary>
/// <remarks>The unpacker of .NET takes a stream that breaks off for one that ends. It leaves what is behind the end alone, so the place where it stops tells the two apart.</remarks>
internal static class GzipStreams
{
    private const int FixedHeader = 10;
    private const int TrailerLength = 8;

    public static void Follow(HeldContent content, FormatFindings findings, InspectionBudget budget)
    {
        var block = new byte[1 << 14];
        for (var at = 0L; at < content.Length;)
        {
            var head = content.Read(at, FixedHeader).AsSpan();
            if (!head.StartsWith([(byte)0x1F, (byte)0x8B]))
            {
                // Padding, or something that readers pass over.
                findings.Whole();
                return;
            }

            if (DataAt(content, at) is not { } data)
            {
                findings.CutShort();
                return;
            }

            var (crc, length) = (new Crc32(), 0u);
            using var packed = new OneByOneStream(content.OpenView(data, content.Length - data));
            using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
            for (int read; (read = unpacked.Read(block)) > 0; length += (uint)read)
            {
                budget.Check();
                crc.Append(block.AsSpan(0, read));
            }

            at = data + packed.Taken;
            if (packed.MayHaveTakenMore)
            {
                findings.Unread(RemarkCode.MethodNotRead);
                return;
            }

            var trailer = content.Read(at, TrailerLength).AsSpan();
            if (trailer.Length < TrailerLength)
            {
                findings.CutShort();
                return;
            }

            if (crc.GetCurrentHashAsUInt32() != BinaryPrimitives.ReadUInt32LittleEndian(trailer) || length != BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]))
            {
                findings.Damaged();
                return;
            }

            at += TrailerLength;
        }

        findings.Whole();
    }

    /// <summary>Where the data of a stream begins, behind its header; <see langword="null"/> where the file ends before.</summary>
    private static long? DataAt(HeldContent content, long at)
    {
        const int HasSum = 2, HasExtra = 4, HasName = 8, HasComment = 16, Longest = 1 << 16;
        var header = content.Read(at, Longest + FixedHeader).AsSpan();
        if (header.Length < FixedHeader) return null;
        var (flags, length) = (header[3], FixedHeader);
        if ((flags & HasExtra) != 0)
        {
            if (header.Length < length + 2) return null;
            length += 2 + BinaryPrimitives.ReadUInt16LittleEndian(header[length..]);
        }

        foreach (var text in (ReadOnlySpan<int>)[HasName, HasComment])
        {
            if ((flags & text) == 0) continue;
            if (length >= header.Length || header[length..].IndexOf((byte)0) is not (>= 0 and var end)) return null;
            length += end + 1;
        }

        return at + length + ((flags & HasSum) != 0 ? 2 : 0);
    }
}
