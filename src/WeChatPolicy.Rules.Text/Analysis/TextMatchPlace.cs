namespace WeChatPolicy.Rules.Text;

/// <summary>Arithmetic on the place of a match.</summary>
public static class TextMatchPlace
{
    /// <summary>Behind the match's last folded character.</summary>
    public static int FoldedEnd(this in TextMatch match) => match.FoldedStart + match.FoldedLength;
}
