using System.Buffers.Binary;

namespace WeChatPolicy.Rules.Files;

/// <summary>Goes over the boxes of an MP4 film or a HEIF picture (ISO/IEC 14496-12, 4.2).</summary>
internal static class BoxFormat
{
    public static void Look(HeldContent content, FormatFindings findings, InspectionBudget budget)
    {
        Span<byte> box = stackalloc byte[16];
        var (index, data) = (false, false);
        for (var at = 0L; at < content.Length;)
        {
            budget.Check();
            var read = content.ReadInto(at, box);
            if (read < 8)
            {
                findings.CutShort();
                return;
            }

            long length = BinaryPrimitives.ReadUInt32BigEndian(box);
            var type = box.Slice(4, 4);
            index |= type.SequenceEqual("moov"u8) || type.SequenceEqual("meta"u8);
            data |= type.SequenceEqual("mdat"u8);
            if (length == 0) return;
            if (length == 1) length = read < 16 ? long.MaxValue : BinaryPrimitives.ReadInt64BigEndian(box[8..]);
            if (length < 8) return;
            if (length > content.Length - at)
            {
                findings.CutShort();
                return;
            }

            at += length;
        }

        // Cut between two boxes, it lacks one of the two that every film has.
        if (index && data) findings.Whole();
    }
}
