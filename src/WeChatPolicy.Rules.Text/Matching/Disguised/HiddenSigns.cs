namespace WeChatPolicy.Rules.Text;

/// <summary>Where in folded text something may be hidden.</summary>
internal static class HiddenSigns
{
    /// <summary>The next letter, digit or emoji, or two characters that never stand side by side.</summary>
    internal static bool TryNext(ReadOnlySpan<char> text, int from, out int sign)
    {
        for (sign = from; sign < text.Length; sign++)
        {
            var kind = CharacterKinds.Of(text[sign]);
            if (kind == CharacterKind.Han)
            {
                if (sign + 1 < text.Length && IsHan(text[sign + 1]) && !PairTable.IsOrdinary(text[sign], text[sign + 1])) return true;
            }
            else if (kind is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.HighSurrogate)
            {
                return true;
            }
        }

        return false;
    }

    internal static bool IsHan(char unit) => CharacterKinds.Of(unit) == CharacterKind.Han;
}
