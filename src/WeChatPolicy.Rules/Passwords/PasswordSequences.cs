namespace WeChatPolicy.Rules;

/// <summary>Counting and repetition in a password.</summary>
internal static class PasswordSequences
{
    /// <summary>As many on end count: <c>4567</c>, <c>dcba</c>.</summary>
    private const int Counting = 4;

    /// <summary>As many of one character on end.</summary>
    private const int SameOnEnd = 4;

    /// <summary>The longest piece that is looked for three times on end.</summary>
    private const int LongestPiece = 8;

    /// <summary>The longest piece of which all the rest may be copies; a longer one is no lack of variety.</summary>
    private const int LongestWhole = 64;

    /// <summary>The shortest piece of which two copies with little else are no more than one: a word, or three keys.</summary>
    private const int ShortestRepeated = 3;

    /// <summary>So many other letters and digits beside the copies of a piece are little.</summary>
    private const int LittleElse = 3;

    /// <summary>Whether digits or letters follow one another up or down; after 9 comes 0.</summary>
    public static bool Counts(ReadOnlySpan<char> candidate)
    {
        var (up, down) = (1, 1);
        for (var i = 1; i < candidate.Length; i++)
        {
            var (before, after) = (char.ToLowerInvariant(candidate[i - 1]), char.ToLowerInvariant(candidate[i]));
            up = Follows(before, after) ? up + 1 : 1;
            down = Follows(after, before) ? down + 1 : 1;
            if (up == Counting || down == Counting) return true;
        }

        return false;
    }

    /// <summary>Whether it has four of one character on end, a piece three times on end, or little but one piece over and over.</summary>
    public static bool Repeats(ReadOnlySpan<char> candidate)
    {
        for (var period = 1; period <= LongestPiece; period++)
        {
            var same = 0;
            for (var i = period; i < candidate.Length; i++)
            {
                same = char.ToLowerInvariant(candidate[i]) == char.ToLowerInvariant(candidate[i - period]) ? same + 1 : 0;
                if (same >= (period == 1 ? SameOnEnd - 1 : 2 * period)) return true;
            }
        }

        for (var period = 1; period <= Math.Min(candidate.Length / 2, LongestWhole); period++)
        {
            if (candidate[period..].Equals(candidate[..^period], StringComparison.OrdinalIgnoreCase)) return true;
        }

        return candidate.Length <= LongestWhole && IsLittleButCopies(candidate);
    }

    /// <summary>Whether a word or a few keys stand there twice or more, with signs between them or not, and little else: <c>qaz@qaz1</c>.</summary>
    private static bool IsLittleButCopies(ReadOnlySpan<char> candidate)
    {
        var all = 0;
        foreach (var character in candidate) all += char.IsLetterOrDigit(character) ? 1 : 0;
        for (var start = 0; start < candidate.Length; start++)
        {
            for (var end = start; end < candidate.Length && char.IsLetterOrDigit(candidate[end]); end++)
            {
                var piece = candidate[start..(end + 1)];
                if (piece.Length < ShortestRepeated) continue;
                var copies = CopiesOf(piece, candidate);
                if (copies < 2) break;
                if (all - (copies * piece.Length) <= LittleElse) return true;
            }
        }

        return false;
    }

    private static int CopiesOf(ReadOnlySpan<char> piece, ReadOnlySpan<char> candidate)
    {
        var copies = 0;
        for (var i = 0; i + piece.Length <= candidate.Length;)
        {
            var same = 0;
            while (same < piece.Length && char.ToLowerInvariant(candidate[i + same]) == char.ToLowerInvariant(piece[same])) same++;
            copies += same == piece.Length ? 1 : 0;
            i += same == piece.Length ? piece.Length : 1;
        }

        return copies;
    }

    private static bool Follows(char before, char after) =>
        (char.IsAsciiDigit(before) && char.IsAsciiDigit(after) && (before - '0' + 1) % 10 == after - '0')
        || (char.IsAsciiLetterLower(before) && char.IsAsciiLetterLower(after) && before + 1 == after);
}
