namespace WeChatPolicy.Rules.Text;

/// <summary>The unified social credit code of an organisation, GB 32100-2015: eighteen characters, the last a check modulo 31.</summary>
internal sealed class UnifiedSocialCreditCode() : IdentifierRecogniser("unified-social-credit-code", IdentifierTrigger.Digits)
{
    private const int Length = 18;

    // The standard leaves out I, O, S, V and Z.
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public override Masking Masking => Masking.Ends(2, 4);

    public override void Recognise(IdentifierScan scan)
    {
        var text = scan.Text;
        Span<char> code = stackalloc char[Length];
        var behind = 0;
        foreach (ref readonly var group in scan.DigitGroups)
        {
            if (group.Start < behind) continue;
            var from = group.Start;
            while (from > behind && FoldTable.IsAlphanumeric(text[from - 1])) from--;
            var to = Math.Max(group.End, from);
            while (to < text.Length && FoldTable.IsAlphanumeric(text[to])) to++;
            behind = to;
            if (to - from != Length) continue;
            for (var place = 0; place < Length; place++) code[place] = Read(text[from + place]);
            if (IsValid(code)) scan.Add(from, Length, Confidence.Certain);
        }
    }

    /// <summary>Whether the eighteen upper-case characters are a code with a right check character.</summary>
    internal static bool IsValid(ReadOnlySpan<char> code)
    {
        // Registration department and kind (annex A), then six digits of GB/T 2260.
        if (code.Length != Length || code[0] is not ((>= '1' and <= '9') or 'A' or 'N' or 'Y')) return false;
        if (code[2..8].ContainsAnyExcept(AsciiSet.Digits) || ResidentId.IsValid(code[..17], code[17])) return false;
        int sum = 0, weight = 1;
        for (var place = 0; place < Length - 1; place++)
        {
            var value = Alphabet.IndexOf(code[place], StringComparison.Ordinal);
            if (value < 0) return false;
            sum += value * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - (sum % 31)) % 31] == code[17];
    }

    private static char Read(char unit)
    {
        var entry = FoldTable.Entries[unit];
        return FoldTable.IsDigit(unit) ? (char)(entry & 0xFF) : char.ToUpperInvariant((char)entry);
    }
}
