namespace WeChatPolicy.Rules.Text;

/// <summary>How Chinese characters are spelled in pinyin.</summary>
/// <remarks>From pinyin-data (Unihan), as THIRD-PARTY-NOTICES.md says. Of a character with several readings the commonest counts, so that a surname may be read another way.</remarks>
public static class Pinyin
{
    private static readonly Lazy<string[]> s_lines = new(() => [.. EmbeddedText.Lines("Disguises/syllables.txt")]);

    /// <summary>The syllable of a character in lower-case letters without its tone, ü written v; <see langword="null"/> for what is no Chinese character, and for one that the table lacks.</summary>
    public static string? SyllableOf(char character)
    {
        if (char.IsAscii(character)) return null;
        foreach (var line in s_lines.Value)
        {
            if (line.Contains(character, StringComparison.Ordinal)) return line[..line.IndexOf(' ', StringComparison.Ordinal)];
        }

        return null;
    }
}
