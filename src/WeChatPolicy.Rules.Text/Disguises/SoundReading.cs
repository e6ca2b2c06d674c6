namespace WeChatPolicy.Rules.Text;

/// <summary>Reads folded text as it sounds: syllables, whether they are written as characters, as pieces of them, as letters or as emoji.</summary>
/// <remarks>
/// Signs and emoji that sound like nothing are passed over, and three or more of one character are one. Letters that cannot be cut into
/// syllables as a whole stand as letters. Nothing is allocated, and the work is linear in the text.
/// </remarks>
internal static class SoundReading
{
    /// <summary>Writes the sounds of folded text, which may hold several parts.</summary>
    /// <param name="folded">The folded characters.</param>
    /// <param name="sounds">Room for as many sounds as there are characters.</param>
    /// <returns>How many sounds there are.</returns>
    internal static int Read(ReadOnlySpan<char> folded, Span<Sound> sounds)
    {
        var writer = new SoundWriter(sounds);
        for (var at = 0; at < folded.Length;)
        {
            var unit = folded[at];
            var syllable = SyllableTable.OfCharacter[unit];
            if (SplitTable.TryRead(folded[at..], out var whole, out var length) && SyllableTable.OfCharacter[whole] is var joined and not 0)
            {
                writer.Add(joined, at, length);
                at += length;
            }
            else if (syllable != 0)
            {
                writer.Add(syllable, at++, 1);
            }
            else if (char.IsAsciiLetterLower(unit))
            {
                length = 1;
                while (at + length < folded.Length && char.IsAsciiLetterLower(folded[at + length])) length++;
                LetterRun.Read(folded.Slice(at, length), at, ref writer);
                at += length;
            }
            else
            {
                at += ReadSign(folded[at..], at, ref writer);
            }
        }

        return writer.Count;
    }

    private static int ReadSign(ReadOnlySpan<char> rest, int at, ref SoundWriter writer)
    {
        var unit = rest[0];
        if (FoldCode.IsBoundary(unit))
        {
            writer.Add(Sound.Boundary, at, 1);
        }
        else if (char.IsAsciiDigit(unit))
        {
            writer.Add((ushort)(Sound.FirstDigit + unit - '0'), at, 1);
        }
        else if (rest.Length > 1 && char.IsSurrogatePair(unit, rest[1]))
        {
            // A word of two characters has a half of the pair for each.
            var word = EmojiTable.Word(unit, rest[1]);
            for (var half = 0; half < word.Length; half++) writer.Add(SyllableTable.OfCharacter[word[half]], at + half, word.Length == 1 ? 2 : 1);
            return 2;
        }

        return 1;
    }
}
