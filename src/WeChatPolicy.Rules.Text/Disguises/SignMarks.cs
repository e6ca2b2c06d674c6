namespace WeChatPolicy.Rules.Text;

/// <summary>What two characters side by side show to somebody who looks for something hidden.</summary>
internal static class SignMarks
{
    /// <summary>Whether the first is a letter, a digit or an emoji, the two begin the pieces of a character, or are two characters that never stand side by side.</summary>
    internal static bool MaySound(char first, char second) => CharacterKinds.Of(first) switch
    {
        CharacterKind.Letter or CharacterKind.Digit or CharacterKind.HighSurrogate => true,
        CharacterKind.Han when CharacterKinds.Of(second) == CharacterKind.Han && !PairTable.IsOrdinary(first, second) => true,
        _ => SplitTable.MayBegin(first, second),
    };

    /// <summary>Whether the first may stand between two characters of a word, or stands twice.</summary>
    internal static bool MayStandBetween(char first, char second) =>
        first == second || CharacterKinds.Of(first) is CharacterKind.HighSurrogate or CharacterKind.Sign or CharacterKind.Link;
}
