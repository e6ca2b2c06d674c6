using System.Text.Json;
using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>Reads a reporter's id, and writes <see langword="null"/> in its place.</summary>
public class WithheldReporterConverter : JsonConverter<ReporterIdentity>
{
    /// <inheritdoc/>
    public override ReporterIdentity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && WholeText.Read(ref reader) is { Length: > 0 } id
            ? new ReporterIdentity(id)
            : throw new JsonException("A reporter is the id of a person, or null.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ReporterIdentity value, JsonSerializerOptions options) => writer.WriteNullValue();
}

/// <summary>Writes a reporter's id, for those who may know it.</summary>
internal sealed class DisclosedReporterConverter : WithheldReporterConverter
{
    public override void Write(Utf8JsonWriter writer, ReporterIdentity value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Disclose());
}
