namespace WeChatPolicy.Rules.Text;

/// <summary>Cuts a long part into pieces that are scored by themselves, so that one sentence is not lost among many.</summary>
internal static class TextPieces
{
    /// <summary>No piece is longer, in folded characters.</summary>
    internal const int Longest = 256;

    // A sentence that begins before this many characters goes with the one before it.
    private const int Enough = 64;

    /// <summary>The length of the next piece: whole sentences where they are short enough.</summary>
    internal static int Next(ReadOnlySpan<char> folded)
    {
        if (folded.Length <= Enough) return folded.Length;
        var within = folded[Enough..Math.Min(folded.Length, Longest)];
        var end = within.IndexOf(FoldCode.SentenceEnd);
        if (end >= 0) return Enough + end + 1;
        if (folded.Length <= Longest) return folded.Length;
        end = within.LastIndexOf(FoldCode.ClauseEnd);
        return end >= 0 ? Enough + end + 1 : Longest;
    }
}
