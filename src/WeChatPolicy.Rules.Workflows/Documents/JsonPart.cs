using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WeChatPolicy.Rules.Workflows.Documents;

/// <summary>A value of a JSON document that knows where it stands.</summary>
/// <param name="Kind">An object, an array, or a plain value.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record JsonPart(JsonValueKind Kind, JsonPlace Place)
{
    private static readonly JsonWriterOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a string says, or a number as it is written.</summary>
    public string Text { get; init; } = "";

    /// <summary>An object's members in their order; no name stands there twice.</summary>
    public IReadOnlyList<JsonMember> Members { get; init; } = [];

    public IReadOnlyList<JsonPart> Items { get; init; } = [];

    /// <summary>The value as JSON once more.</summary>
    public string ToJson()
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, s_readable)) WriteTo(writer);
        return Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length);
    }

    private void WriteTo(Utf8JsonWriter writer)
    {
        switch (Kind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in Members)
                {
                    writer.WritePropertyName(member.Name);
                    member.Value.WriteTo(writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in Items) item.WriteTo(writer);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(Text);
                break;
            case JsonValueKind.Number:
                writer.WriteRawValue(Text);
                break;
            case JsonValueKind.True or JsonValueKind.False:
                writer.WriteBooleanValue(Kind == JsonValueKind.True);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    /// <summary>What it is, in words.</summary>
    public string What => Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };
}

/// <summary>A member of an object, with the place of its name.</summary>
internal sealed record JsonMember(string Name, JsonPlace Place, JsonPart Value);

/// <summary>A place in a file, line and byte from 1; the default is the file as a whole.</summary>
internal readonly record struct JsonPlace(int Line, int Column);
