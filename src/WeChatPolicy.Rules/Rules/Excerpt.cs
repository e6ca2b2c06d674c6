using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Shows a place of a text without giving away what it protects.</summary>
/// <remarks>
/// A mobile number keeps its first three and last four characters, other identifiers less; a credential or key keeps
/// nothing. Of a lexicon term the words stay readable, since an officer must see what was said; runs of digits and of
/// Latin letters in it are masked, since a gap may hold a number or a password.
/// </remarks>
internal static class Excerpt
{
    private const int MostCharacters = 40;

    public static string Masked(Signal signal, ReadOnlySpan<char> original)
    {
        if (original.Length > MostCharacters && signal.Index is < Signals.FirstIdentifier or >= Signals.FirstOfHost)
        {
            return string.Concat(Words(original[..(MostCharacters - 1)]), "…");
        }

        if (signal == Signals.Credential || signal == Signals.SecretKey) return new string('*', Math.Min(original.Length, 8));
        if (signal == Signals.MobileNumber) return Middle(original, 3, 4);
        if (signal == Signals.ResidentId) return Middle(original, 3, 2);
        if (signal == Signals.BankCard) return Middle(original, 0, 4);
        if (signal == Signals.UnifiedSocialCreditCode) return Middle(original, 2, 4);
        if (signal == Signals.Email) return Email(original);
        return signal.Index is >= Signals.FirstIdentifier and < Signals.FirstOfHost ? Middle(original, 2, 2) : Words(original);
    }

    /// <summary>Masks all but some characters at either end; at least half of the letters and digits are always masked.</summary>
    private static string Middle(ReadOnlySpan<char> text, int first, int last)
    {
        if (first + last > text.Length / 2) (first, last) = (Math.Min(first, text.Length / 4), Math.Min(last, text.Length / 4));
        var (from, until) = (first, text.Length - last);
        return string.Create(text.Length, new Kept(text, from, until), static (span, kept) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = i < kept.From || i >= kept.Until ? Whole(kept.Text[i]) : '*';
        });
    }

    private static string Email(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOf('@');
        return at > 0 ? string.Concat(text[..1], "***", text[at..]) : Middle(text, 1, 0);
    }

    private static string Words(ReadOnlySpan<char> text)
    {
        var masked = text.ToArray();
        for (var i = 0; i < masked.Length;)
        {
            var end = i;
            while (end < masked.Length && char.IsAsciiLetterOrDigit(masked[end])) end++;
            if (end - i >= 6) masked.AsSpan(i + 1, end - i - 1).Fill('*');
            masked[i] = Whole(masked[i]);
            i = Math.Max(end, i + 1);
        }

        return new string(masked);
    }

    // Half of a surrogate pair, or a control character, would not survive JSON or a terminal.
    private static char Whole(char c) => char.IsSurrogate(c) || char.IsControl(c) ? '*' : c;

    private readonly ref struct Kept(ReadOnlySpan<char> text, int from, int until)
    {
        public ReadOnlySpan<char> Text { get; } = text;

        public int From { get; } = from;

        public int Until { get; } = until;
    }
}
