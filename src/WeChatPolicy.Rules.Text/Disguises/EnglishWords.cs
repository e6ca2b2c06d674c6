using System.Collections.Frozen;

namespace WeChatPolicy.Rules.Text;

/// <summary>English words that are no pinyin, though they could be cut into syllables: made, women.</summary>
internal static class EnglishWords
{
    private static readonly FrozenSet<string> s_words = EmbeddedText.Lines("Disguises/english.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_words.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool Holds(ReadOnlySpan<char> letters) => s_lookup.Contains(letters);
}
