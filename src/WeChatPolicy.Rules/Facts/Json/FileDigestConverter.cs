using System.Text.Json;
using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>Writes a <see cref="FileDigest"/> as <c>"sha256:9f86…"</c>.</summary>
public sealed class FileDigestConverter : JsonConverter<FileDigest>
{
    /// <inheritdoc/>
    public override FileDigest Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return FileDigest.Parse(reader.TokenType == JsonTokenType.String ? reader.GetString()! : "");
        }
        catch (FormatException malformed)
        {
            throw new JsonException(malformed.Message, malformed);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FileDigest value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
