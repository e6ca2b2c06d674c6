namespace WeChatPolicy.Rules.Text;

/// <summary>What the fold table holds for a character that is not simply replaced by another one.</summary>
/// <remarks>
/// The codes lie in the surrogate range, where no folded character can be; the low byte is a payload.
/// So one test (<see cref="IsSpecial"/>) tells the common case from all the others.
/// </remarks>
internal static class FoldCode
{
    /// <summary>A decimal digit; the payload is its ASCII form.</summary>
    internal const int Digit = 0xD800;

    /// <summary>A Chinese numeral; the payload is its place in <see cref="Numerals"/>.</summary>
    internal const int Numeral = 0xD900;

    /// <summary>Invisible, or a mark on its neighbour: dropped without a trace.</summary>
    internal const int Invisible = 0xDA00;

    /// <summary>Put between characters: dropped, but a match across it is disguised. The payload is 1 for space, 2 for the hyphen, 3 for the full stop, 4 for the plus sign.</summary>
    internal const int Separator = 0xDB00;

    internal const int At = 0xDC00;

    internal const int Surrogate = 0xDD00;

    /// <summary>A code of this class rather than a character.</summary>
    internal static bool IsSpecial(int value) => (value & 0xF800) == 0xD800;

    /// <summary>Stands in the folded text where a sentence ends, whatever the mark.</summary>
    internal const char SentenceEnd = '\n';

    /// <summary>Stands in the folded text where a clause, a quotation or a bracket begins or ends, whatever the mark.</summary>
    internal const char ClauseEnd = ',';

    /// <summary>Stands in the folded text between two parts.</summary>
    internal const char PartEnd = '\0';

    /// <summary>Chinese numerals after simplification: 〇零 … 九, 幺 (one, when spelling numbers), and the banker's forms.</summary>
    internal const string Numerals = "〇零一幺二三四五六七八九壹贰叁肆伍陆柒捌玖";

    /// <summary>The digits that <see cref="Numerals"/> stand for.</summary>
    internal const string NumeralDigits = "001123456789123456789";

    /// <summary>Whether the folded text is interrupted here.</summary>
    internal static bool IsBoundary(char folded) => folded is SentenceEnd or ClauseEnd or PartEnd;
}
