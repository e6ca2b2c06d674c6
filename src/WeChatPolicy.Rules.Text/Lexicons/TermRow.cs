namespace WeChatPolicy.Rules.Text;

/// <summary>Where the characters of a term lie, and what kind of a term it is.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="First">Behind the term, or what stands before its gap, from the start.</param>
/// <param name="Second">Behind what stands behind the gap.</param>
/// <param name="FirstPunctuation">Behind the marks of the first half.</param>
/// <param name="SecondPunctuation">Behind the marks of the second half.</param>
/// <param name="Leading">Behind the signs that stand before the term.</param>
/// <param name="Trailing">Behind the signs that stand behind it.</param>
/// <param name="Flags">What kind it is.</param>
internal readonly record struct TermRow(
    int Start, byte First, byte Second, ushort FirstPunctuation, ushort SecondPunctuation, ushort Leading, ushort Trailing, FoldedTerms.TermFlags Flags)
{
    /// <summary>Behind a piece, from the start; 0 before the first one.</summary>
    internal int EndOf(FoldedTerms.Piece piece) => piece switch
    {
        FoldedTerms.Piece.First => First,
        FoldedTerms.Piece.Second => Second,
        FoldedTerms.Piece.FirstPunctuation => FirstPunctuation,
        FoldedTerms.Piece.SecondPunctuation => SecondPunctuation,
        FoldedTerms.Piece.LeadingSigns => Leading,
        FoldedTerms.Piece.TrailingSigns => Trailing,
        _ => 0,
    };
}
