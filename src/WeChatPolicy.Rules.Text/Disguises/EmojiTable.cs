namespace WeChatPolicy.Rules.Text;

/// <summary>The one or two characters that an emoji is written for: 🐎 for 马.</summary>
internal static class EmojiTable
{
    private static readonly Dictionary<int, string> s_words = EmbeddedText.Lines("Disguises/emoji.txt")
        .ToDictionary(line => char.ConvertToUtf32(line, 0), line => line[3..]);

    /// <summary>The characters; empty for an emoji that stands for none.</summary>
    internal static string Word(char high, char low) => s_words.GetValueOrDefault(char.ConvertToUtf32(high, low), "");
}
