namespace WeChatPolicy.Rules.Text;

/// <summary>The signs that folding drops and with which a term begins or ends: + in +V and C++, . in .NET, # in #话题.</summary>
/// <remarks>
/// Inside a term such signs are taken for separators, which a text may have or not. At its edges they are part of it and are
/// looked for in the original, right beside the word; what is invisible between them does not matter. Blanks are no signs.
/// </remarks>
internal static class EdgeSigns
{
    private const char Gap = '…';

    /// <summary>Parts a term's edges from what is looked for in folded text. The sign for a gap is no edge.</summary>
    internal static (string Leading, string Core, string Trailing) Split(string term)
    {
        int from = 0, to = term.Length;
        while (from < to && IsDropped(term[from])) from++;
        while (to > from && IsDropped(term[to - 1])) to--;
        return (Signs(term.AsSpan(0, from)), term[from..to], Signs(term.AsSpan(to)));
    }

    /// <summary>Whether these signs stand right before <paramref name="at"/> in the original.</summary>
    internal static bool StandBefore(ReadOnlySpan<char> signs, ReadOnlySpan<char> original, int at)
    {
        for (var sign = signs.Length - 1; sign >= 0; sign--)
        {
            do at--;
            while (at >= 0 && IsInvisible(original[at]));
            if (at < 0 || !IsSign(original[at]) || Form(original[at]) != signs[sign]) return false;
        }

        return true;
    }

    /// <summary>Whether these signs stand right behind, from <paramref name="at"/> on in the original.</summary>
    internal static bool StandBehind(ReadOnlySpan<char> signs, ReadOnlySpan<char> original, int at)
    {
        foreach (var sign in signs)
        {
            while (at < original.Length && IsInvisible(original[at])) at++;
            if (at == original.Length || !IsSign(original[at]) || Form(original[at++]) != sign) return false;
        }

        return true;
    }

    private static string Signs(ReadOnlySpan<char> edge)
    {
        var signs = "";
        foreach (var unit in edge)
        {
            if (IsSign(unit)) signs += Form(unit);
        }

        return signs;
    }

    /// <summary>One form for every width of a sign; a heavy plus (➕) is a plus.</summary>
    private static char Form(char sign) => (FoldTable.Entries[sign] & 0xFF) switch
    {
        2 => '-',
        3 => '.',
        _ => sign switch
        {
            '➕' => '+',
            '➖' => '-',
            >= '\uFF01' and <= '\uFF5E' => (char)(sign - 0xFEE0),
            _ => sign,
        },
    };

    private static bool IsSign(char unit) => (FoldTable.Entries[unit] & 0xFF00) == FoldCode.Separator && (FoldTable.Entries[unit] & 0xFF) != 1;

    private static bool IsInvisible(char unit) => (FoldTable.Entries[unit] & 0xFF00) == FoldCode.Invisible;

    private static bool IsDropped(char unit) => unit != Gap && (IsInvisible(unit) || (FoldTable.Entries[unit] & 0xFF00) == FoldCode.Separator);
}
