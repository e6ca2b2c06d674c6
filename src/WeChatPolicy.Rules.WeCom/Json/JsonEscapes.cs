using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Undoes the escapes of a JSON string that a reader has found to be well formed.</summary>
/// <remarks>
/// System.Text.Json throws on an escaped surrogate that has no partner, which archives do contain (a truncated emoji).
/// Here it becomes U+FFFD: one UTF-16 unit for one, so that offsets stay what they were.
/// </remarks>
internal static class JsonEscapes
{
    private const int OnStack = 512;

    /// <summary>The text of a string, or of a number as it is written.</summary>
    public static string Text(ReadOnlySpan<byte> raw, bool escaped)
    {
        if (!escaped) return Encoding.UTF8.GetString(raw);
        if (raw.Length <= OnStack)
        {
            Span<byte> small = stackalloc byte[OnStack];
            return Encoding.UTF8.GetString(small[..Undo(raw, small)]);
        }

        var rented = ArrayPool<byte>.Shared.Rent(raw.Length);
        var text = Encoding.UTF8.GetString(rented.AsSpan(0, Undo(raw, rented)));
        ArrayPool<byte>.Shared.Return(rented);
        return text;
    }

    /// <summary>Writes the bytes that are meant; never more than there were.</summary>
    /// <returns>How many it wrote.</returns>
    public static int Undo(ReadOnlySpan<byte> raw, Span<byte> target)
    {
        var written = 0;
        while (true)
        {
            var plain = raw.IndexOf((byte)'\\');
            if (plain < 0) plain = raw.Length;
            raw[..plain].CopyTo(target[written..]);
            written += plain;
            if (plain == raw.Length) return written;
            var escape = raw[plain + 1];
            raw = raw[(plain + 2)..];
            if (escape == 'u') written += Rune(ref raw).EncodeToUtf8(target[written..]);
            else target[written++] = Simple(escape);
        }
    }

    private static byte Simple(byte escape) => escape switch
    {
        (byte)'n' => (byte)'\n',
        (byte)'t' => (byte)'\t',
        (byte)'r' => (byte)'\r',
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        _ => escape,
    };

    private static Rune Rune(ref ReadOnlySpan<byte> afterU)
    {
        var unit = Unit(afterU);
        afterU = afterU[4..];
        if (char.IsHighSurrogate(unit) && afterU.Length >= 6 && afterU[0] == '\\' && afterU[1] == 'u' && Unit(afterU[2..]) is var low && char.IsLowSurrogate(low))
        {
            afterU = afterU[6..];
            return new Rune(unit, low);
        }

        return System.Text.Rune.TryCreate(unit, out var rune) ? rune : System.Text.Rune.ReplacementChar;
    }

    private static char Unit(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits[..4], out ushort unit, out var consumed, 'x') && consumed == 4
            ? (char)unit : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Not four hexadecimal digits, {digits.Length} bytes before the end."));
}
