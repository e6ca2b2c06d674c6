using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>The obvious twin of folding: one character after the other, each with its own place in the original.</summary>
internal static class NaiveFolding
{
    internal readonly record struct Unit(char Folded, int Start, int End);

    internal static List<Unit> Fold(string text)
    {
        var folded = new List<Unit>();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                var read = SupplementaryFolds.Read(text[at], text[at + 1]);
                if (read != SupplementaryFolds.Keep)
                {
                    folded.Add(new(read, at, at + 2));
                }
                else if (!SupplementaryFolds.IsInvisible(text[at], text[at + 1]))
                {
                    folded.Add(new(text[at], at, at + 1));
                    folded.Add(new(text[at + 1], at + 1, at + 2));
                }

                at++;
            }
            else if (One(text, at) is { } kept)
            {
                folded.Add(new(kept, at, at + 1));
            }
        }

        return folded;
    }

    private static char? One(string text, int at)
    {
        var entry = FoldTable.Entries[text[at]];
        if (!FoldCode.IsSpecial(entry)) return (char)entry;
        if ((entry & 0xFF00) == FoldCode.Digit) return (char)(entry & 0xFF);
        if ((entry & 0xFF00) == FoldCode.Numeral) return FoldCode.Numerals[entry & 0xFF];
        if (entry == FoldCode.At) return '@';
        if (entry == FoldCode.Surrogate) return text[at];
        if (entry != (FoldCode.Separator | 3) || at == 0 || !FoldTable.IsAlphanumeric(text[at - 1])) return null;
        if (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])) return FoldCode.SentenceEnd;
        return FoldTable.IsDigit(text[at - 1]) && FoldTable.IsDigit(text[at + 1]) ? '.' : null;
    }
}
