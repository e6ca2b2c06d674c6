using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>Reads a value out of a closed set by its name as it stands, and writes that name.</summary>
/// <remarks>
/// The serialiser's own converter also takes names in any case, several of them (<c>"Employee, Customer"</c> is the sum of
/// both, which is a third) and numerals: what somebody mistyped would be read as something else.
/// </remarks>
internal sealed class ExactEnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <summary>UTF-16 units of what was written that are compared with the known names.</summary>
    private const int MostCompared = 64;

    private static readonly T[] s_values = Enum.GetValues<T>();
    private static readonly string[] s_names = Enum.GetNames<T>();
    private static readonly byte[][] s_utf8 = [.. s_names.Select(Encoding.UTF8.GetBytes)];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException($"A {typeof(T).Name} is written by its name, in quotes: one of {string.Join(", ", s_names)}.");
        for (var i = 0; i < s_utf8.Length; i++)
        {
            if (reader.ValueTextEquals(s_utf8[i])) return s_values[i];
        }

        var written = WholeText.Read(ref reader);
        throw new JsonException($"No {typeof(T).Name} is called so. {NearestNames.Hint(written[..Math.Min(written.Length, MostCompared)], s_names)}");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var index = Array.IndexOf(s_values, value);
        if (index < 0) throw new JsonException($"This is no {typeof(T).Name} that has a name.");
        writer.WriteStringValue(s_names[index]);
    }
}
