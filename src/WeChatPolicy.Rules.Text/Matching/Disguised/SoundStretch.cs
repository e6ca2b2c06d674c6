namespace WeChatPolicy.Rules.Text;

/// <summary>Reads a stretch of one part as it sounds. Latin words that stand apart in the original are cut apart, since a syllable does not go over a blank.</summary>
internal static class SoundStretch
{
    /// <summary>Writes the sounds; their places are those of the part's own folded text.</summary>
    internal static int Read(FoldedText folded, in TextPart part, int from, int to, Span<Sound> sounds)
    {
        var text = folded.Chars[part.FoldedStart..part.FoldedEnd];
        int count = 0, start = from, skip = -1;
        while (folded.NextGap(part, part.FoldedStart + from, part.FoldedStart + to, ref skip, out var gap))
        {
            var at = gap - part.FoldedStart;
            if (at <= start || !char.IsAsciiLetterLower(text[at - 1]) || !char.IsAsciiLetterLower(text[at])) continue;
            if (!char.IsWhiteSpace(part.Text[folded.OriginalStart(part, gap) - 1])) continue;
            count += Read(text, start, at, sounds[count..]);
            start = at;
        }

        return count + Read(text, start, to, sounds[count..]);
    }

    private static int Read(ReadOnlySpan<char> text, int from, int to, Span<Sound> sounds)
    {
        var count = SoundReading.Read(text[from..to], sounds);
        foreach (ref var sound in sounds[..count]) sound = sound with { Start = sound.Start + from };
        return count;
    }
}
