using System.Text.Json;
using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Review;

/// <summary>A fingerprint in JSON: base64 of its bytes.</summary>
internal sealed class TextFingerprintConverter : JsonConverter<TextFingerprint>
{
    public override TextFingerprint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out var bytes) && bytes.Length == TextFingerprint.Size
            ? new TextFingerprint(bytes)
            : throw new JsonException($"A fingerprint is {TextFingerprint.Size} bytes in base64.");

    public override void Write(Utf8JsonWriter writer, TextFingerprint value, JsonSerializerOptions options) => writer.WriteBase64StringValue(value.Bytes);
}
