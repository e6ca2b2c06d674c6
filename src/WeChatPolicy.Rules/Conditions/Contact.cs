using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>A link or a number by which the receiver is to turn to somebody.</summary>
internal static class Contact
{
    private static readonly Signal[] s_given = [Signals.WebAddress, Signals.MobileNumber, Signals.LandlineNumber, Signals.QqNumber, Signals.WeChatId];

    /// <summary>Whether the part gives one, be it masked before the text was read.</summary>
    public static bool IsGiven(TextAnalysis text, int part)
    {
        foreach (var signal in s_given)
        {
            if (text.HasIn(part, signal)) return true;
        }

        var (start, end) = text.FoldedRange(part);
        return text.Words(WordLists.MaskedContact).IsIn(text.Folded[start..end]);
    }
}
