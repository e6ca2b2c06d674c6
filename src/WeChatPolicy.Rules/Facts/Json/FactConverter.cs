using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>Reads and writes facts within a host's own documents as <see cref="FactJson"/> does, whatever the host's options say.</summary>
/// <remarks>Options hold for a whole document: they may let names differ in case or be given twice, and a fact that is read so accuses on a slip of the pen.</remarks>
public sealed class FactConverter : JsonConverter<Fact>
{
    internal static FactConverter Instance { get; } = new();

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(Fact).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override Fact Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var element = document.RootElement;
        var utf8 = JsonMarshal.GetRawUtf8Value(element);
        var isNamed = element.ValueKind != JsonValueKind.Object || typeToConvert.IsAbstract || element.TryGetProperty("fact"u8, out _);
        var fact = isNamed ? FactJson.Deserialize(utf8) : FactJson.Deserialize(utf8, typeToConvert);
        return typeToConvert.IsInstanceOfType(fact) ? fact : throw new JsonException($"A {typeToConvert.Name} belongs here, and this is a {fact.GetType().Name}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Fact value, JsonSerializerOptions options) => FactJson.Serialize(writer, value);
}
