namespace WeChatPolicy.Rules.Text;

/// <summary>How much of an identifier may be shown to somebody who looks at a finding. The default shows nothing.</summary>
/// <remarks>Two are equal if they show the same.</remarks>
public readonly record struct Masking
{
    /// <summary>The most characters that may stay readable at one end.</summary>
    private const int MostAtOneEnd = 8;

    /// <summary>An @ and a host name, which has 253 characters at most (RFC 1035).</summary>
    private const int LongestMailHost = 254;

    private readonly Form _form;
    private readonly byte _first;
    private readonly byte _last;

    private Masking(Form form, int first = 0, int last = 0)
    {
        _form = form;
        _first = (byte)first;
        _last = (byte)last;
    }

    /// <summary>Nothing of it is shown, and its length only up to eight: what gives access.</summary>
    public static Masking Everything => default;

    /// <summary>The first character, unless it is the only one, and the host are shown: <c>z***@example.com</c>. Without an @, the first character alone.</summary>
    public static Masking MailAddress => new(Form.MailAddress);

    /// <summary>Words are shown, runs of six or more Latin letters and digits are not: what people say rather than what identifies them.</summary>
    public static Masking Words => new(Form.Words);

    /// <summary>Its ends are shown: <c>110*************37</c>. Of a short one no more than a quarter at either end: at least half is always masked.</summary>
    /// <param name="first">How many characters at its beginning, 0 to 8.</param>
    /// <param name="last">How many at its end, 0 to 8.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or more than 8.</exception>
    public static Masking Ends(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfNegative(last);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, MostAtOneEnd);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, MostAtOneEnd);
        return new(Form.Ends, first, last);
    }

    /// <summary>The stretch of a text that is not shown; empty for <see cref="Words"/>.</summary>
    public (int From, int Until) Hidden(ReadOnlySpan<char> text)
    {
        switch (_form)
        {
            case Form.Words:
                return (text.Length, text.Length);
            case Form.MailAddress:
                var at = text.LastIndexOf('@');
                return at > 0 && text.Length - at <= LongestMailHost ? (at > 1 ? 1 : 0, at) : Ends(text.Length, 1, 0);
            case Form.Ends:
                return Ends(text.Length, _first, _last);
            default:
                return (0, text.Length);
        }
    }

    private static (int From, int Until) Ends(int length, int first, int last) => first + last > length / 2
        ? (Math.Min(first, length / 4), length - Math.Min(last, length / 4))
        : (first, length - last);

    private enum Form : byte
    {
        Everything,
        Ends,
        MailAddress,
        Words,
    }
}
