using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Terms that an expression looks for in the text, folded once when it is loaded.</summary>
internal static class TextTerms
{
    public static string Fold(string term) => term.Length == 0 ? "" : TextFolder.FoldTerm(term);
}
