using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace WeChatPolicy.Rules.Json;

/// <summary>Writes a list that may not be known as <c>"Unknown"</c> or as the list.</summary>
/// <remarks>The list's own metadata come from the context, so that nothing is made by reflection.</remarks>
public sealed class KnownListConverter<T> : JsonConverter<KnownList<T>>, IKnownConverter
{
    Type IKnownConverter.ValueType => typeof(IReadOnlyList<T>);

    /// <inheritdoc/>
    public override KnownList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(nameof(Ternary.Unknown))) return default;
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A list that may not be known is \"Unknown\" or an array.");
        return new(JsonSerializer.Deserialize(ref reader, ListInfo(options))!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, KnownList<T> value, JsonSerializerOptions options)
    {
        if (value.IsKnown) JsonSerializer.Serialize(writer, value.Value, ListInfo(options));
        else writer.WriteStringValue(nameof(Ternary.Unknown));
    }

    private static JsonTypeInfo<IReadOnlyList<T>> ListInfo(JsonSerializerOptions options) =>
        (JsonTypeInfo<IReadOnlyList<T>>)options.GetTypeInfo(typeof(IReadOnlyList<T>));
}
