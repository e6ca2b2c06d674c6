namespace WeChatPolicy.Rules.Text;

/// <summary>Deals the matches of a part to its pieces, one piece after the other. Each is looked at once, however many there are and however long the part is.</summary>
/// <param name="found">The matches, in the order of the text.</param>
internal ref struct MatchesByPiece(ReadOnlySpan<TextMatch> found)
{
    private ReadOnlySpan<TextMatch> _rest = found;

    /// <summary>Those that begin in the next piece.</summary>
    /// <param name="end">Behind the piece, in folded characters of all parts.</param>
    internal ReadOnlySpan<TextMatch> Next(int end)
    {
        var count = 0;
        while (count < _rest.Length && _rest[count].FoldedStart < end) count++;
        var next = _rest[..count];
        _rest = _rest[count..];
        return next;
    }
}
