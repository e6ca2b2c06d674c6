using System.Buffers;
using System.Buffers.Binary;

namespace WeChatPolicy.Rules.Files;

/// <summary>Goes over the segments of a JPEG to its first scan, and looks for the mark of its end behind it (ITU-T T.81, B.1.1).</summary>
internal static class JpegFormat
{
    private const int BlockBytes = 1 << 16;

    public static void Look(HeldContent content, FormatFindings findings, InspectionBudget budget)
    {
        const byte StartOfScan = 0xDA;
        Span<byte> segment = stackalloc byte[4];
        for (var at = 2L; ;)
        {
            budget.Check();
            if (content.ReadInto(at, segment) < segment.Length)
            {
                findings.CutShort();
                return;
            }

            // Marks may be padded; bytes that are no mark are for a decoder to make sense of.
            if (segment[0] != 0xFF) return;
            if (segment[1] == 0xFF)
            {
                at++;
                continue;
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(segment[2..]);
            if (segment[1] == StartOfScan)
            {
                LookBehind(content, at, findings, budget);
                return;
            }
        }
    }

    // What a scan holds never looks like the mark: FF is followed by 00 in it. Something else may follow the end, such as a film.
    private static void LookBehind(HeldContent content, long from, FormatFindings findings, InspectionBudget budget)
    {
        if (content.Length >= from + 2 && content.Read(content.Length - 2, 2).AsSpan().SequenceEqual((ReadOnlySpan<byte>)[0xFF, 0xD9]))
        {
            findings.Whole();
            return;
        }

        var block = ArrayPool<byte>.Shared.Rent(BlockBytes);
        try
        {
            for (var at = from; at < content.Length; at += BlockBytes - 1)
            {
                budget.Check();
                var read = content.ReadInto(at, block.AsSpan(0, BlockBytes));
                if (block.AsSpan(0, read).IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) >= 0) return;
            }

            findings.CutShort();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }
}
