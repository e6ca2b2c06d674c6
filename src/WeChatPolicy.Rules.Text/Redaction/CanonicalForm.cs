using System.Text;

namespace WeChatPolicy.Rules.Text;

/// <summary>What is the same of an identifier however it is written: 138 0013 8000, ＋86-13800138000 and 13800138000 are one.</summary>
internal static class CanonicalForm
{
    // Their stops and hyphens tell one from another.
    private static readonly SignalSet s_punctuated = SignalSet.Of(Signals.Email, Signals.WebAddress, Signals.IpAddress, Signals.InternalAddress, Signals.WeChatId);

    internal static string Of(Signal signal, Masking masking, ReadOnlySpan<char> text)
    {
        // What gives access is another with every character.
        if (masking == Masking.Everything) return text.ToString();
        if (s_punctuated.Contains(signal)) return text.ToString().ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var entry = FoldTable.Entries[text[at]];
            switch (entry & 0xFF00)
            {
                case FoldCode.Digit:
                    folded.Append((char)(entry & 0xFF));
                    break;
                case FoldCode.Numeral:
                    folded.Append(FoldCode.NumeralDigits[entry & 0xFF]);
                    break;
                case FoldCode.Surrogate when at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]):
                    if (SupplementaryFolds.Read(text[at], text[at + 1]) is var read and not SupplementaryFolds.Keep) folded.Append(read);
                    at++;
                    break;
                default:
                    if (char.IsLetter((char)entry)) folded.Append((char)entry);
                    break;
            }
        }

        var form = folded.ToString();
        if (signal == Signals.MobileNumber) return MobileNumber.National(form).ToString();
        return signal == Signals.LandlineNumber ? LandlineNumber.National(form).ToString() : form;
    }
}
