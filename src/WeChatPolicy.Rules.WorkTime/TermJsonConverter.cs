using System.Text.Json;
using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules;

/// <summary>Writes a <see cref="Term"/> as the string that it is written as, and reads it from nothing else.</summary>
public sealed class TermJsonConverter : JsonConverter<Term>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no string, or no term.</exception>
    public override Term Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Term.TryParse(reader.GetString(), out Term term)
            ? term
            : throw new JsonException("A term is a string such as \"4wh\", \"3wd\", \"24h\" or \"30d\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Term value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
