namespace WeChatPolicy.Rules.Text;

/// <summary>Arithmetic on the place of a match.</summary>
internal static class TextMatchPlace
{
    /// <summary>Behind the match's last folded character.</summary>
    internal static int FoldedEnd(this in TextMatch match) => match.FoldedStart + match.FoldedLength;
}
