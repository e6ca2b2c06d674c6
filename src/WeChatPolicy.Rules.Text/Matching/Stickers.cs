namespace WeChatPolicy.Rules.Text;

/// <summary>What a sticker is called is not said: [鄙视] is a face.</summary>
internal static class Stickers
{
    /// <summary>Whether a stretch of the folded text is, or is part of, the name of a sticker.</summary>
    internal static bool Hold(FoldedText folded, in TextPart part, int start, int end)
    {
        // Most terms have no bracket before them within a name's length.
        for (var at = start - 1; at >= part.FoldedStart && at >= start - StickerCodes.LongestName; at--)
        {
            if (folded.Chars[at] != FoldCode.ClauseEnd) continue;
            var open = folded.OriginalStart(part, at);
            return StickerCodes.Length(part.Text.AsSpan(open)) is var length and > 0 && folded.OriginalStart(part, end - 1) < open + length;
        }

        return false;
    }
}
