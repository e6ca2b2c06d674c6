using System.Globalization;

namespace WeChatPolicy.Rules.Text;

/// <summary>What a folded character is to somebody who looks for something hidden.</summary>
internal enum CharacterKind : byte
{
    /// <summary>A character of another script, or half an emoji.</summary>
    Other,

    Han,
    Letter,
    Digit,

    /// <summary>The first half of a surrogate pair; behind folding that is an emoji or a rare character.</summary>
    HighSurrogate,

    /// <summary>The end of a sentence, a clause or a part.</summary>
    Boundary,

    /// <summary>A sign that nobody writes between two characters of a word: @, $, ￥.</summary>
    Sign,

    /// <summary>A sign that joins two words: &amp;.</summary>
    Link,
}

/// <summary>The kind of each folded character.</summary>
internal static class CharacterKinds
{
    private static readonly CharacterKind[] s_kinds = PreparedTables.Array("character-kinds", Build);

    internal static CharacterKind Of(char folded) => s_kinds[folded];

    internal static CharacterKind[] Build()
    {
        var kinds = new CharacterKind[0x10000];
        for (var unit = 0; unit < kinds.Length; unit++) kinds[unit] = Kind((char)unit);
        return kinds;
    }

    private static CharacterKind Kind(char unit) => unit switch
    {
        >= '\u3400' and <= '\u9FFF' or '〇' => CharacterKind.Han,
        >= 'a' and <= 'z' => CharacterKind.Letter,
        >= '0' and <= '9' => CharacterKind.Digit,
        >= '\uD800' and <= '\uDBFF' => CharacterKind.HighSurrogate,
        '&' => CharacterKind.Link,
        '@' or '%' => CharacterKind.Sign,
        _ when FoldCode.IsBoundary(unit) => CharacterKind.Boundary,
        _ => CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.OtherPunctuation
            ? CharacterKind.Sign : CharacterKind.Other,
    };
}
