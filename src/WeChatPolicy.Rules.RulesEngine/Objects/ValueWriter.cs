using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WeChatPolicy.Rules.Workflows.Objects;

/// <summary>Writes the values of <c>Properties</c> and of an action's <c>Context</c>, which can be anything: what System.Text.Json read into them, and what code puts there.</summary>
internal sealed class ValueWriter(Utf8JsonWriter writer, Action<string> fault)
{
    private const int Deepest = 32;

    /// <summary>Writes a member; what has no form in JSON is noted, and null in its place.</summary>
    public void Write(string member, object? value)
    {
        writer.WritePropertyName(member);
        Write(value, member, depth: 1);
    }

    private void Write(object? value, string path, int depth)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case JsonElement { ValueKind: not JsonValueKind.Undefined } element:
                element.WriteTo(writer);
                break;
            case JsonNode node:
                node.WriteTo(writer);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool yes:
                writer.WriteBooleanValue(yes);
                break;
            case Enum member:
                writer.WriteStringValue(member.ToString());
                break;
            case DateTimeOffset instant:
                writer.WriteStringValue(instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
                break;
            case LocalizedText said:
                writer.WriteStartObject();
                writer.WriteString("zh", said.Zh);
                writer.WriteString("en", said.En);
                writer.WriteEndObject();
                break;
            case int or long or short or byte or decimal:
                writer.WriteRawValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            case float number when float.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case IDictionary or IEnumerable when depth > Deepest:
                None(path, "stands deeper than any value may");
                break;
            case IDictionary dictionary:
                Members(dictionary, path, depth);
                break;
            case IEnumerable<object?> items:
                writer.WriteStartArray();
                foreach (var item in items) Write(item, path, depth + 1);
                writer.WriteEndArray();
                break;
            default:
                None(path, $"is a {value.GetType().FullName}");
                break;
        }
    }

    private void Members(IDictionary dictionary, string path, int depth)
    {
        writer.WriteStartObject();
        foreach (DictionaryEntry entry in dictionary)
        {
            var name = Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? "";
            writer.WritePropertyName(name);
            Write(entry.Value, $"{path}.{name}", depth + 1);
        }

        writer.WriteEndObject();
    }

    private void None(string path, string what)
    {
        writer.WriteNullValue();
        fault($"'{path}' {what}, which has no form in a workflow file: give a text, a number, an instant, yes or no, a dictionary or a list of them, or what System.Text.Json reads.");
    }
}
