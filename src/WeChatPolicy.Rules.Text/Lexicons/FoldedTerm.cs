namespace WeChatPolicy.Rules.Text;

/// <summary>A <see cref="LexiconTerm"/> folded, as it is looked for in folded text; it lies among others in <see cref="FoldedTerms"/>.</summary>
internal readonly struct FoldedTerm(FoldedTerms terms, int index)
{
    /// <summary>The most folded characters that a term's gap spans.</summary>
    internal const int GapWindow = 8;

    /// <summary>The term, or what stands before its gap.</summary>
    internal ReadOnlySpan<char> First => terms.Chars(index, FoldedTerms.Piece.First);

    /// <summary>How long that is.</summary>
    internal int FirstLength => terms.Row(index).First;

    /// <summary>What stands behind the gap; empty for a term without one.</summary>
    internal ReadOnlySpan<char> Second => terms.Chars(index, FoldedTerms.Piece.Second);

    internal bool HasGap => (terms.Row(index).Flags & FoldedTerms.TermFlags.Gap) != 0;

    internal Confidence Strength => (terms.Row(index).Flags & FoldedTerms.TermFlags.Likely) != 0 ? Confidence.Likely : Confidence.Possible;

    /// <inheritdoc cref="LexiconTerm.IsUnmistakable"/>
    internal bool IsUnmistakable => (terms.Row(index).Flags & FoldedTerms.TermFlags.Unmistakable) != 0;

    /// <summary>The term itself is written with spaces or the like, so that they disguise nothing.</summary>
    internal bool HasSeparators => (terms.Row(index).Flags & FoldedTerms.TermFlags.Separators) != 0;

    /// <summary>Whether it has marks or signs of its own, of which few terms have any.</summary>
    internal bool AsksForMarks => terms.Row(index) is var row && row.Trailing > row.Second;

    /// <summary>The punctuation marks of the two halves, in order: in folded text all of them look alike.</summary>
    internal ReadOnlySpan<char> FirstPunctuation => terms.Chars(index, FoldedTerms.Piece.FirstPunctuation);

    /// <inheritdoc cref="FirstPunctuation"/>
    internal ReadOnlySpan<char> SecondPunctuation => terms.Chars(index, FoldedTerms.Piece.SecondPunctuation);

    /// <summary>The signs that must stand right before and behind it in the original.</summary>
    internal ReadOnlySpan<char> LeadingSigns => terms.Chars(index, FoldedTerms.Piece.LeadingSigns);

    /// <inheritdoc cref="LeadingSigns"/>
    internal ReadOnlySpan<char> TrailingSigns => terms.Chars(index, FoldedTerms.Piece.TrailingSigns);

    /// <summary>Folded words in which the term does not count, and where in them it begins.</summary>
    internal IReadOnlyList<(string Word, int Offset)> Exceptions => terms.ExceptionsOf(index);
}
