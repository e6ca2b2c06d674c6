using System.Buffers;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Whether what a message decides stands in a formal paper already: a resolution, minutes, a document with a number. What is formal needs no second confirmation.</summary>
internal static class FormalDecision
{
    private static readonly SearchValues<char> s_opening = SearchValues.Create("〔[【（(［");

    private const string Closing = "〕]】）)］";

    /// <summary>The length of a year.</summary>
    private const int Year = 4;

    /// <summary>By the host's word, where it has one; else by the text's own.</summary>
    public static bool IsToldBy(Message message, TextAnalysis text) => message.Circumstances.FormallyDecided switch
    {
        Ternary.Yes => true,
        Ternary.No => false,
        _ => text.Has(Signals.FormalDecision) || HasDocumentNumber(message.Text),
    };

    /// <summary>Whether a text has the number of an official document, which is a year in brackets and a number behind it: 〔2026〕12, [2026]第3 (GB/T 9704-2012, 7.2.5).</summary>
    public static bool HasDocumentNumber(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(s_opening)) >= 0; text = text[(at + 1)..])
        {
            var behind = text[(at + 1)..];
            if (behind.Length < Year + 2 || !behind[..Year].StartsWith("20", StringComparison.Ordinal) || !IsDigits(behind[..Year]) || !Closing.Contains(behind[Year], StringComparison.Ordinal)) continue;
            var number = behind[(Year + 1)..];
            if (char.IsAsciiDigit(number[0]) || (number.Length > 1 && char.IsLetter(number[0]) && char.IsAsciiDigit(number[1]))) return true;
        }

        return false;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
