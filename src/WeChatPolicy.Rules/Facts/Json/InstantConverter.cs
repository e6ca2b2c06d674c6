using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>Reads an instant with its offset, whatever the zone of the machine, and writes it as the serialiser does.</summary>
/// <remarks>
/// The form is that of ISO 8601-1 with date, time and offset; the serialiser alone would also take a time without an offset for one of
/// the machine's zone, a date for midnight there, and, from version 11 on, 24:00 for the next day.
/// </remarks>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    private const string Form = "An instant is written with its date, its time from 00:00 to 23:59 and its offset, such as \"2024-05-01T00:00:00+08:00\".";
    private const int LongestText = 64;
    private const int LongestEscape = 6;

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryRead(ref reader, out var instant) ? instant : throw new JsonException(Form);

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    /// <summary>The instant that the reader stands at, if it is one.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, out DateTimeOffset instant)
    {
        instant = default;
        if (reader.TokenType != JsonTokenType.String || Length(ref reader) > LongestText * LongestEscape) return false;
        Span<char> text = stackalloc char[LongestText * LongestEscape];
        return SaysAll(text[..reader.CopyString(text)]) && reader.TryGetDateTimeOffset(out instant);
    }

    // yyyy-MM-ddTHH…, and an offset somewhere behind.
    private static bool SaysAll(ReadOnlySpan<char> text) =>
        text.Length > 13 && text[10] == 'T' && text[11..13] is not "24" && text[13..].ContainsAny('Z', '+', '-');

    private static long Length(ref Utf8JsonReader reader) => reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
}
