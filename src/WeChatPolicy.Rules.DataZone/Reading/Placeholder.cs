namespace WeChatPolicy.Rules.DataZone.Reading;

/// <summary>A word in brackets where there was no text: <c>【图片】</c>, <c>[文件]</c>.</summary>
internal static class Placeholder
{
    private const int LongestWord = 24;

    /// <summary>What was there, where the text begins with such a word.</summary>
    /// <param name="text">The text of a message.</param>
    /// <param name="words">The words.</param>
    /// <param name="isAll">Whether nothing else stands there.</param>
    public static MessageKind? At(ReadOnlySpan<char> text, TranscriptWords words, out bool isAll)
    {
        isAll = false;
        text = text.Trim();
        var closing = text is ['【', ..] ? '】' : text is ['[', ..] ? ']' : text is ['［', ..] ? '］' : '\0';
        if (closing == '\0') return null;
        var end = text[..Math.Min(text.Length, LongestWord + 2)].IndexOf(closing);
        if (end < 0 || words.UnreadCalled(text[1..end].Trim()) is not { } content) return null;
        isAll = end == text.Length - 1;
        return content;
    }
}
