namespace WeChatPolicy.Rules.Text;

/// <summary>How a term can be hidden and is looked for all the same; docs/design/disguises.md has an example of each.</summary>
/// <remarks>
/// Width, case, traditional and variant forms, invisible characters, blanks and plain separators are no kinds of their own: folding
/// makes all of them equal, for harmless words too.
/// </remarks>
[Flags]
public enum DisguiseKinds
{
    /// <summary>Terms are found only as they are written, after folding.</summary>
    None = 0,

    /// <summary>Signs that are no separators between characters: <c>@ $ % &amp; ￥</c>.</summary>
    Signs = 1,

    /// <summary>The end of a sentence or a clause behind each character: 操。你。妈.</summary>
    Punctuation = 2,

    /// <summary>Emoji between characters.</summary>
    Emoji = 4,

    /// <summary>The client's own stickers between characters, in their codes: [微笑].</summary>
    Stickers = 8,

    /// <summary>Characters and letters written several times: 加加微微信信, fuuuuck.</summary>
    Repetition = 16,

    /// <summary>Another character that sounds alike.</summary>
    Homophones = 32,

    /// <summary>Syllables in Latin letters, for all characters of the term or for some.</summary>
    Pinyin = 64,

    /// <summary>The first letter of a syllable for a character or two among others: 想z杀. What is abbreviated as a whole (nmsl) is a term of its own.</summary>
    Initials = 128,

    /// <summary>The pieces of a character one after the other: 女表子.</summary>
    Splits = 256,

    /// <summary>Another character that looks alike.</summary>
    LookAlikes = 512,

    /// <summary>A digit for a numeral or for a syllable: 下3滥.</summary>
    Digits = 1024,

    /// <summary>An emoji for the character that it shows, or for one that sounds alike: 🐷头.</summary>
    EmojiWords = 2048,

    /// <summary>Two neighbours that have changed places.</summary>
    Order = 4096,

    /// <summary>All of them.</summary>
    All = 8191,
}
