using System.Text;

namespace WeChatPolicy.Rules.Accuracy.Disguises;

/// <summary>Other forms of the Latin letters, by their place in Unicode.</summary>
internal static class Letters
{
    /// <summary>As wide as a Chinese character: ａ.</summary>
    public static Dictionary<char, string[]> FullWidth { get; } = From(0xFF41);

    /// <summary>Mathematical bold, script and sans-serif: 𝐚 𝓪 𝖺.</summary>
    public static Dictionary<char, string[]> Mathematical { get; } = From(0x1D41A, 0x1D4EA, 0x1D5BA);

    /// <summary>In a circle: ⓐ.</summary>
    public static Dictionary<char, string[]> Circled { get; } = From(0x24D0);

    private static Dictionary<char, string[]> From(params int[] firsts) => Enumerable.Range(0, 26)
        .ToDictionary(letter => (char)('a' + letter), letter => firsts.Select(first => new Rune(first + letter).ToString()).ToArray());
}
