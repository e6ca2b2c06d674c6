using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace WeChatPolicy.Rules;

public readonly partial record struct Term : ISpanParsable<Term>, ISpanFormattable
{
    // In the order of TermUnit.
    private static readonly string[] s_symbols = ["m", "h", "d", "wm", "wh", "wd"];

    /// <summary>Reads a term: digits and, at once after them, one of m, h, d, wm, wh, wd.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is no term, or its amount is above <see cref="int.MaxValue"/>.</exception>
    public static Term Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), null);
    }

    /// <summary>Reads a term, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Term result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a term is written the same everywhere.</param>
    public static Term Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Term Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out Term term)
        ? term
        : throw new FormatException($"'{s}' is no term: an amount of minutes (30m), hours (24h), days (30d), "
            + "working minutes (30wm), working hours (4wh) or working days (3wd).");

    /// <inheritdoc cref="TryParse(string?, out Term)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Term result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out Term)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Term result)
    {
        result = default;
        int digits = s.IndexOfAnyExceptInRange('0', '9');
        if (digits <= 0 || !int.TryParse(s[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out int amount))
            return false;

        for (int unit = 0; unit < s_symbols.Length; unit++)
        {
            if (s[digits..].SequenceEqual(s_symbols[unit]))
            {
                result = new Term(amount, (TermUnit)unit);
                return true;
            }
        }

        return false;
    }

    /// <summary>The term as it is read: <c>4wh</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Ignored: there is one way to write a term.</param>
    /// <param name="formatProvider">Ignored: a term is written the same everywhere.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.Create(CultureInfo.InvariantCulture, $"{Amount}{s_symbols[(int)Unit]}");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{Amount}{s_symbols[(int)Unit]}", out charsWritten);
}
