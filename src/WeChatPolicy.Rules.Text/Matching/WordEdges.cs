namespace WeChatPolicy.Rules.Text;

/// <summary>A term that begins or ends with a Latin letter or a digit does not match inside a longer token: av in have, sm in sm4.</summary>
/// <remarks>
/// Only characters of the same kind count: 加vx号 holds vx. A run of five or more digits beside a letter does not
/// count either, for there it is a number that the word introduces (vx138…), not a part of the token. Fewer digits behind a hyphen
/// make it the name of a part: SB-220.
/// </remarks>
internal static class WordEdges
{
    private const int NumberOfItsOwn = 5;

    /// <summary>Whether a stretch of the folded text is no part of a longer Latin token in the original.</summary>
    internal static bool AreFree(FoldedText folded, in TextPart part, int start, int end)
    {
        var (first, last) = (folded.Chars[start], folded.Chars[end - 1]);
        if (char.IsAsciiLetterOrDigit(first))
        {
            var before = part.Text.AsSpan(0, folded.OriginalStart(part, start));
            if (before.Length > 0 && Continues(before[^1], first) && !(char.IsAsciiLetter(first) && before.Length >= NumberOfItsOwn && AreDigits(before[^NumberOfItsOwn..]))) return false;
        }

        if (!char.IsAsciiLetterOrDigit(last)) return true;
        var after = part.Text.AsSpan(folded.OriginalEnd(part, end - 1));
        if (after.IsEmpty || !char.IsAsciiLetter(last)) return after.IsEmpty || !Continues(after[0], last);
        if (IsHyphen(after[0])) return Digits(after[1..]) is 0 or >= NumberOfItsOwn;
        return !Continues(after[0], last) || Digits(after) >= NumberOfItsOwn;
    }

    private static bool IsHyphen(char unit) => FoldTable.Entries[unit] == (FoldCode.Separator | 2);

    /// <summary>How many digits the text begins with; more than <see cref="NumberOfItsOwn"/> are not counted.</summary>
    private static int Digits(ReadOnlySpan<char> units)
    {
        var count = 0;
        while (count < units.Length && count < NumberOfItsOwn && FoldTable.IsDigit(units[count])) count++;
        return count;
    }

    private static bool Continues(char neighbour, char edge) =>
        FoldTable.IsLatin(neighbour) || (FoldTable.IsDigit(neighbour) && char.IsAsciiLetterOrDigit(edge));

    private static bool AreDigits(ReadOnlySpan<char> units)
    {
        foreach (var unit in units)
        {
            if (!FoldTable.IsDigit(unit)) return false;
        }

        return true;
    }
}
