using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>Reads a text, half of a surrogate pair in it as U+FFFD, as the reader of archives does.</summary>
/// <remarks>
/// A client that cuts a text off in the middle of an emoji leaves such a half, and the serialiser refuses the whole document for it.
/// One UTF-16 unit takes the place of one, so that offsets stay what they were.
/// </remarks>
internal sealed class WholeText : JsonConverter<string>
{
    private static ReadOnlySpan<byte> Replacement => "fffd"u8;

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Read(ref reader) : throw new JsonException("A text stands in quotes.");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    /// <summary>The text that the reader stands at.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped) return Text(ref reader);
        var raw = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (NextHalf(raw, 0) < 0) return Text(ref reader);

        // Each half becomes the escape of U+FFFD, which is as long, and the reader does the rest.
        byte[] whole = [(byte)'"', .. raw, (byte)'"'];
        for (var half = NextHalf(whole, 0); half >= 0; half = NextHalf(whole, half)) Replacement.CopyTo(whole.AsSpan(half));
        var again = new Utf8JsonReader(whole);
        again.Read();
        return Text(ref again);
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException broken)
        {
            throw new JsonException("A text is not valid UTF-8.", broken);
        }
    }

    /// <summary>Where the four digits of the next half without its other one begin, from a place that is no part of an escape; -1 where there is none.</summary>
    private static int NextHalf(ReadOnlySpan<byte> raw, int from)
    {
        while (raw[from..].IndexOf((byte)'\\') is var next and >= 0)
        {
            var at = from + next;
            from = at + 2;
            if (raw[at + 1] != 'u') continue;
            from = at + 6;
            if (!IsHigh(raw, at) && !IsLow(raw, at)) continue;
            if (!IsHigh(raw, at) || from + 6 > raw.Length || raw[from] != '\\' || raw[from + 1] != 'u' || !IsLow(raw, from)) return at + 2;
            from += 6;
        }

        return -1;
    }

    // U+D800 to U+DBFF, and U+DC00 to U+DFFF.
    private static bool IsHigh(ReadOnlySpan<byte> raw, int escape) => raw[escape + 2] is (byte)'d' or (byte)'D' && raw[escape + 3] is (byte)'8' or (byte)'9' or (byte)'a' or (byte)'b' or (byte)'A' or (byte)'B';

    private static bool IsLow(ReadOnlySpan<byte> raw, int escape) => raw[escape + 2] is (byte)'d' or (byte)'D' && raw[escape + 3] is >= (byte)'c' and <= (byte)'f' or >= (byte)'C' and <= (byte)'F';
}
