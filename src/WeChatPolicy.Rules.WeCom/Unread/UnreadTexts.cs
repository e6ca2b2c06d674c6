using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Counts the texts in a value that nobody reads: strings that are not empty and whose name is not that of an id, an address or a key.</summary>
internal static class UnreadTexts
{
    /// <summary>Counts them, at any depth.</summary>
    /// <param name="name">The name under which the value stands.</param>
    /// <param name="value">The value.</param>
    /// <param name="isText">Whether a text is wanted under that name, whatever it sounds like.</param>
    public static int Count(ReadOnlySpan<byte> name, JsonSlice value, bool isText = false)
    {
        if (value.Type == JsonTokenType.String) return Counts(isText ? default : name, value.Bytes) ? 1 : 0;
        return value.Type is JsonTokenType.StartObject or JsonTokenType.StartArray ? CountInside(isText ? default : name, value.Bytes) : 0;
    }

    private static int CountInside(ReadOnlySpan<byte> name, ReadOnlySpan<byte> container)
    {
        var count = 0;
        var reader = new Utf8JsonReader(container, JsonSlice.Options);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName) name = reader.ValueSpan;
            else if (reader.TokenType == JsonTokenType.String && Counts(name, reader.ValueSpan)) count++;
        }

        return count;
    }

    private static bool Counts(ReadOnlySpan<byte> name, ReadOnlySpan<byte> text) =>
        text.IndexOfAnyExcept(" \t\r\n"u8) >= 0 && !TechnicalNames.Has(name) && (!TechnicalNames.HasEnding(name) || TechnicalNames.IsBeliedBy(text));
}
