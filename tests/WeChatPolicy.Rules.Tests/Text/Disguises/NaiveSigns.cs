using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Disguises;

/// <summary>The slow, obvious twin of <see cref="SignMarks"/>: each place by itself, by what its neighbours are.</summary>
internal static class NaiveSigns
{
    /// <summary>Whether a letter, a digit, an emoji or the pieces of a character may begin at a place, or two characters that never stand side by side.</summary>
    internal static bool MaySound(string text, int at)
    {
        if (Kind(text, at) is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.HighSurrogate) return true;
        if (at + 1 == text.Length) return false;
        var areStrange = Kind(text, at) == CharacterKind.Han && Kind(text, at + 1) == CharacterKind.Han && !PairTable.IsOrdinary(text[at], text[at + 1]);
        return areStrange || SplitTable.TryRead(text.AsSpan(at), out _, out _) || SplitTable.MayBegin(text[at], text[at + 1]);
    }

    /// <summary>Whether what is at a place may stand between two characters, or is the first of several equal ones.</summary>
    internal static bool IsBetween(string text, int at) =>
        Kind(text, at) is CharacterKind.HighSurrogate or CharacterKind.Sign or CharacterKind.Link || (at + 1 < text.Length && text[at] == text[at + 1]);

    internal static bool IsMark(string text, int at) => Kind(text, at) == CharacterKind.Boundary;

    /// <summary>Whether a mark is among others, or has a single character on one side of it.</summary>
    internal static bool StandsApart(string text, int at)
    {
        if (!IsMark(text, at) || at == 0 || at + 1 == text.Length) return false;
        return IsMark(text, at - 1) || IsMark(text, at + 1) || at == 1 || IsMark(text, at - 2) || at + 2 == text.Length || IsMark(text, at + 2);
    }

    private static CharacterKind Kind(string text, int at) => CharacterKinds.Of(text[at]);
}
