namespace WeChatPolicy.Rules.Files;

/// <summary>Goes over the blocks of a GIF to its trailer (GIF89a, 12 to 27).</summary>
internal static class GifFormat
{
    private const int ScreenLength = 13;

    public static void Look(HeldContent content, FormatFindings findings, InspectionBudget budget)
    {
        var screen = content.Read(0, ScreenLength);
        var at = screen.Length < ScreenLength ? content.Length : ScreenLength + Colours(screen[10]);
        Span<byte> block = stackalloc byte[10];
        while (true)
        {
            budget.Check();
            var read = content.ReadInto(at, block);
            switch (read == 0 ? 0 : block[0])
            {
                case 0x3B:
                    findings.Whole();
                    return;
                case 0x21 when read >= 2:
                    at = SkipBlocks(content, at + 2, budget);
                    break;
                case 0x2C when read == block.Length:
                    at = SkipBlocks(content, at + block.Length + Colours(block[9]) + 1, budget);
                    break;
                default:
                    // No block begins so: either nothing is left, or there is something that a decoder may pass over.
                    if (read == 0 || block[0] is 0x21 or 0x2C) findings.CutShort();
                    return;
            }
        }
    }

    private static int Colours(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static long SkipBlocks(HeldContent content, long at, InspectionBudget budget)
    {
        Span<byte> length = stackalloc byte[1];
        for (var blocks = 0; content.ReadInto(at, length) == 1; blocks++)
        {
            if (blocks % 256 == 0) budget.Check();
            at += 1 + length[0];
            if (length[0] == 0) return at;
        }

        return content.Length;
    }
}
