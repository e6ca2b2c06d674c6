using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;

namespace WeChatPolicy.Rules.Files;

/// <summary>Goes over the chunks of a PNG, each with its checksum, to its end chunk (PNG 5.3, 11.2.4).</summary>
internal static class PngFormat
{
    private const int SignatureLength = 8;
    private const int BlockBytes = 1 << 16;

    public static void Look(HeldContent content, FormatFindings findings, InspectionBudget budget)
    {
        Span<byte> frame = stackalloc byte[8];
        var block = ArrayPool<byte>.Shared.Rent(BlockBytes);
        try
        {
            for (var at = (long)SignatureLength; ;)
            {
                budget.Check();
                if (content.ReadInto(at, frame) < frame.Length)
                {
                    findings.CutShort();
                    return;
                }

                var length = BinaryPrimitives.ReadUInt32BigEndian(frame);
                if (length > content.Length - at - 12)
                {
                    findings.CutShort();
                    return;
                }

                if (Sum(content, at + 4, length + 4, block) != BinaryPrimitives.ReadUInt32BigEndian(content.Read(at + 8 + length, 4)))
                {
                    findings.Damaged();
                    return;
                }

                at += length + 12;
                if (!frame[4..].SequenceEqual("IEND"u8)) continue;
                findings.Whole();
                return;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    private static uint Sum(HeldContent content, long at, long length, byte[] block)
    {
        var crc = new Crc32();
        while (length > 0)
        {
            var read = content.ReadInto(at, block.AsSpan(0, (int)Math.Min(BlockBytes, length)));
            if (read == 0) break;
            crc.Append(block.AsSpan(0, read));
            (at, length) = (at + read, length - read);
        }

        return crc.GetCurrentHashAsUInt32();
    }
}
