using System.Buffers.Binary;

namespace WeChatPolicy.Rules.Files;

/// <summary>Tells whether pictures, recordings and rich text are whole, by the marks of their ends and the lengths that they state.</summary>
/// <remarks>What a format has no mark for (MPEG audio, AMR, SILK, transport streams, programs, drawings) stays unknown.</remarks>
internal static class MediaFormat
{
    public static void Look(HeldContent content, FormatFindings findings, InspectionBudget budget)
    {
        // Films may be under rights management and drawings under a password; that is not looked into.
        if (findings.Format is not (FileFormat.Mp4 or FileFormat.Matroska or FileFormat.Dwg)) findings.Encrypted = Ternary.No;
        switch (findings.Format)
        {
            case FileFormat.Png:
                PngFormat.Look(content, findings, budget);
                break;
            case FileFormat.Jpeg:
                JpegFormat.Look(content, findings, budget);
                break;
            case FileFormat.Gif:
                GifFormat.Look(content, findings, budget);
                break;
            case FileFormat.RichText:
                RichTextFormat.Look(content, findings, budget);
                break;
            case FileFormat.Mp4 or FileFormat.Heif:
                BoxFormat.Look(content, findings, budget);
                break;
            case FileFormat.Bmp:
                Compare(content, findings, BinaryPrimitives.ReadUInt32LittleEndian(content.Head.AsSpan(2)));
                break;
            case FileFormat.WebP or FileFormat.Avi or FileFormat.Wave when content.Head.AsSpan().StartsWith("RIFF"u8):
                Compare(content, findings, RiffLength(BinaryPrimitives.ReadUInt32LittleEndian(content.Head.AsSpan(4))));
                break;
            case FileFormat.Tiff when content.Length < 8:
                findings.CutShort();
                break;
            default:
                break;
        }
    }

    // Recorders that never came to know the length leave 0 or the highest number.
    private static long RiffLength(uint stated) => stated is 0 or uint.MaxValue ? 0 : stated + 8L;

    private static void Compare(HeldContent content, FormatFindings findings, long stated)
    {
        if (stated == 0) return;
        if (content.Length < stated) findings.CutShort();
        else if (content.Length <= stated + 1) findings.Whole();
    }
}
