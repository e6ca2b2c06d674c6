namespace WeChatPolicy.Rules.Text;

/// <summary>
/// The unified social credit code of an organisation, GB 32100-2015: who registers it and what it is, the region (GB/T 2260), the
/// organisation's own code with its check (GB 11714), and a check of the whole modulo 31.
/// </summary>
/// <remarks>One number in 29 passes the last check alone; with the inner check, registrar and region it is less than one in ten thousand.</remarks>
internal sealed class UnifiedSocialCreditCode() : IdentifierRecogniser("unified-social-credit-code", IdentifierTrigger.Digits)
{
    private const int Length = 18;

    // The standard leaves out I, O, S, V and Z.
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    // Annex A: the registering department, and the kinds that it registers.
    private static readonly string[] s_registrars = ["11239", "219", "3123459", "419", "51239", "6129", "7129", "819", "9123", "A19", "N1239", "Y1"];

    private static readonly string[] s_cues = ["信用代码", "信用代碼", "信用码", "税号", "稅號", "纳税人", "识别号", "uscc", "统一代码"];

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
            if (Strength(code, scan.IsPrecededBy(s_cues, from, 12)) is { } strength) scan.Add(from, Length, strength);
        }
    }

    /// <summary>Whether the eighteen upper-case characters are a code with both check characters right, of a registrar and a region that there are.</summary>
    internal static bool IsValid(ReadOnlySpan<char> code) => HasForm(code) && Region.IsPrefecture(code[2..6]) && OrganisationCode.IsValid(code[8..17]);

    private static Confidence? Strength(ReadOnlySpan<char> code, bool isAnnounced)
    {
        if (!HasForm(code)) return null;
        var isNumber = !code.ContainsAnyExcept(AsciiSet.Digits);

        // A mistyped identity number is no firm's, and a bare number of a rare registrar is rather an order.
        if (!isAnnounced && isNumber && (ResidentId.HasShape(code) || code[0] is not ('1' or '5' or '9'))) return null;
        if (IsValid(code)) return Confidence.Certain;
        return isAnnounced ? Confidence.Possible : null;
    }

    /// <summary>Registrar, kind and province are such as there are, and the last character checks the others.</summary>
    private static bool HasForm(ReadOnlySpan<char> code)
    {
        if (code.Length != Length || !IsRegistrar(code) || code[2..8].ContainsAnyExcept(AsciiSet.Digits)) return false;
        if (!(Region.IsProvince(code[2..]) || code[2..].StartsWith("10")) || ResidentId.IsValid(code[..17], code[17])) return false;
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

    private static bool IsRegistrar(ReadOnlySpan<char> code)
    {
        foreach (var registrar in s_registrars)
        {
            if (registrar[0] == code[0]) return registrar.AsSpan(1).Contains(code[1]);
        }

        return false;
    }

    private static char Read(char unit)
    {
        var entry = FoldTable.Entries[unit];
        return FoldTable.IsDigit(unit) ? (char)(entry & 0xFF) : char.ToUpperInvariant((char)entry);
    }
}
