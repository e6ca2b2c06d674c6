namespace WeChatPolicy.Rules;

/// <summary>Passwords that are put together from what everybody tries: one or two common words, the usual numbers, signs, and hardly anything else.</summary>
internal static class CommonPieces
{
    /// <summary>Three common words side by side are more than anybody tries first.</summary>
    private const int MostWords = 2;

    /// <summary>So many other letters and digits are hardly anything.</summary>
    private const int MostElse = 2;

    private const int MostSigns = 6;
    private const int ShortestPiece = 3;
    private const int LongestPiece = 32;

    /// <summary>So many letters and digits must be common for the rest to count as little.</summary>
    private const int LeastCommon = 4;

    private const byte Never = byte.MaxValue;

    /// <summary>Whether a candidate is such a one.</summary>
    /// <param name="candidate">The password; no longer than the caller's buffer.</param>
    /// <param name="folded">The same, every character folded.</param>
    public static bool AreAllOf(ReadOnlySpan<char> candidate, ReadOnlySpan<char> folded)
    {
        // The fewest other characters up to a place, by how many words stand before it.
        Span<byte> fewest = stackalloc byte[(candidate.Length + 1) * (MostWords + 1)];
        fewest.Fill(Never);
        fewest[0] = 0;
        var (all, signs) = (0, 0);
        for (var at = 0; at < candidate.Length; at++)
        {
            var isElse = char.IsLetterOrDigit(candidate[at]);
            all += isElse ? 1 : 0;
            signs += isElse ? 0 : 1;
            for (var words = 0; words <= MostWords; words++)
            {
                var before = fewest[Place(at, words)];
                if (before > MostElse) continue;
                Lower(ref fewest[Place(at + 1, words)], before + (isElse ? 1 : 0));
                for (var end = at + ShortestPiece; end <= Math.Min(candidate.Length, at + LongestPiece); end++)
                {
                    if (CommonPasswords.IsUsualNumber(candidate[at..end])) Lower(ref fewest[Place(end, words)], before);
                    else if (words < MostWords && CommonPasswords.HasFolded(folded[at..end])) Lower(ref fewest[Place(end, words + 1)], before);
                }
            }
        }

        if (signs > MostSigns) return false;
        for (var words = 0; words <= MostWords; words++)
        {
            var other = fewest[Place(candidate.Length, words)];
            if (other <= MostElse && all - other >= LeastCommon) return true;
        }

        return false;
    }

    private static int Place(int at, int words) => (at * (MostWords + 1)) + words;

    private static void Lower(ref byte fewest, int to) => fewest = (byte)Math.Min(fewest, to);
}
