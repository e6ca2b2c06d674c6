using System.Text.Json;
using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>Writes a <see cref="Party"/> as <c>"company"</c> or <c>"person:ID"</c>.</summary>
public sealed class PartyConverter : JsonConverter<Party>
{
    private const string PersonPrefix = "person:";

    /// <inheritdoc/>
    public override Party Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? WholeText.Read(ref reader) : null) switch
        {
            "company" => Party.Company,
            { Length: > 7 } text when text.StartsWith(PersonPrefix, StringComparison.Ordinal) => Party.Person(text[PersonPrefix.Length..]),
            _ => throw new JsonException("A party is \"company\" or \"person:\" and an id."),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Party value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
