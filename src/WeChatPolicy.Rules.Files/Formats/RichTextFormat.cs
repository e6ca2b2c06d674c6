using System.Buffers;

namespace WeChatPolicy.Rules.Files;

/// <summary>Counts the braces of rich text: the first group is the document (Rich Text Format 1.9.1).</summary>
internal static class RichTextFormat
{
    private const int BlockBytes = 1 << 16;

    public static void Look(HeldContent content, FormatFindings findings, InspectionBudget budget)
    {
        var block = ArrayPool<byte>.Shared.Rent(BlockBytes);
        try
        {
            var (depth, escaped, binary) = (0L, false, 0);
            for (var at = 0L; at < content.Length; at += BlockBytes)
            {
                budget.Check();
                foreach (var b in block.AsSpan(0, content.ReadInto(at, block.AsSpan(0, BlockBytes))))
                {
                    // Behind \bin stand bytes that mean nothing here.
                    binary = b == "\\bin"u8[binary] ? binary + 1 : b == '\\' ? 1 : 0;
                    if (binary == 4) return;
                    if (escaped)
                    {
                        escaped = false;
                        continue;
                    }

                    escaped = b == '\\';
                    if (b == '{') depth++;
                    else if (b == '}' && --depth == 0)
                    {
                        findings.Whole();
                        return;
                    }
                }
            }

            findings.CutShort();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }
}
