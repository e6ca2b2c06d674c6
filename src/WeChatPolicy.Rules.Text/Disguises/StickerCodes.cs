using System.Collections.Frozen;

namespace WeChatPolicy.Rules.Text;

/// <summary>The client writes its own stickers as a name in brackets: [微笑].</summary>
internal static class StickerCodes
{
    private static readonly FrozenSet<string> s_names = EmbeddedText.Lines("Disguises/stickers.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_names.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static readonly int LongestName = s_names.Max(name => name.Length);

    /// <summary>The length of the code that the text begins with, brackets included; 0 if it begins with none.</summary>
    internal static int Length(ReadOnlySpan<char> original)
    {
        if (original.Length < 3 || original[0] != '[') return 0;
        var close = original[..Math.Min(original.Length, LongestName + 2)].IndexOf(']');
        return close > 1 && s_lookup.Contains(original[1..close]) ? close + 1 : 0;
    }
}
