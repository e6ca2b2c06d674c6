namespace WeChatPolicy.Rules.Text;

/// <summary>Where in folded text something may be hidden.</summary>
internal static class HiddenSigns
{
    /// <summary>The next letter, digit or emoji, or two characters that never stand side by side.</summary>
    internal static bool TryNext(ReadOnlySpan<char> text, int from, out int sign)
    {
        for (sign = from; sign < text.Length; sign++)
        {
            var unit = text[sign];
            if (IsHan(unit) ? sign + 1 < text.Length && IsHan(text[sign + 1]) && !PairTable.IsOrdinary(unit, text[sign + 1]) : IsSign(unit)) return true;
        }

        return false;
    }

    internal static bool IsHan(char unit) => unit is >= '\u3400' and <= '\u9FFF';

    private static bool IsSign(char unit) => char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) || char.IsHighSurrogate(unit);
}
