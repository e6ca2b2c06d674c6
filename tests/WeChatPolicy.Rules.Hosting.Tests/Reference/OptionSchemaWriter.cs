using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace WeChatPolicy.Rules.Hosting.Tests.Reference;

/// <summary>Writes the schema of the section <c>WeChatPolicy</c> in appsettings.json, out of the table of options and what they say of themselves.</summary>
internal static class OptionSchemaWriter
{
    private static readonly JsonSerializerOptions s_written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "The section WeChatPolicy of appsettings.json",
            ["type"] = "object",
            ["properties"] = new JsonObject { [PolicyOptions.SectionName] = Section(OptionTables.Policy, typeof(PolicyOptions), new PolicyOptions()) },

            // What is called nearly so would be read by nobody. The whole file has other sections, of which this says nothing.
            ["propertyNames"] = new JsonObject { ["not"] = new JsonObject { ["pattern"] = $"^(?!{PolicyOptions.SectionName}$)[Ww][Ee][Cc][Hh][Aa][Tt][ ._-]?[Pp][Oo][Ll][Ii][Cc]" } },
        };
        return schema.ToJsonString(s_written) + "\n";
    }

    private static JsonObject Section(IOptionGroup section, Type type, object? holder)
    {
        var properties = new JsonObject();
        foreach (var option in section.Options)
        {
            var described = Shape(option.Shape, OptionWalk.TypeOf(type, option), holder is null ? null : option.In(holder));
            if (type != typeof(PolicyOptions) || option.Name != "Workflows") described["description"] = OptionDocumentation.Of(type.FullName!, option.Name);
            if (holder is not null && Default(option.Shape, option.DefaultOf(holder)) is { } value) described["default"] = value;
            properties[option.Name] = described;
        }

        return new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    private static JsonObject Shape(OptionShape shape, Type type, object? value) => shape switch
    {
        IOptionGroup group => Section(group, type, value),
        IOptionMap map => new() { ["type"] = "object", ["additionalProperties"] = Shape(map.Entry, type.IsArray ? type.GetElementType()! : type, null) },
        IOptionList list => new() { ["type"] = "array", ["items"] = Shape(list.Item, type, null) },
        IOptionValue single => Value(single.Schema),
        _ => throw new InvalidOperationException($"{shape.GetType().Name} has no schema."),
    };

    private static JsonObject Value(OptionSchema schema)
    {
        var written = new JsonObject { ["type"] = schema.Type };
        if (schema.Names is { } names) written["enum"] = new JsonArray([.. names.Select(name => JsonValue.Create(name))]);
        if (schema.Pattern is { } pattern) written["pattern"] = pattern;
        if (schema.Minimum is { } minimum) written[schema.IsAbove ? "exclusiveMinimum" : "minimum"] = minimum;
        if (schema.Maximum is { } maximum) written["maximum"] = maximum;
        return written;
    }

    private static JsonNode? Default(OptionShape shape, string written) => written.Length == 0 || shape is not IOptionValue single ? null
        : single.Schema.Type == "string" ? JsonValue.Create(written) : JsonNode.Parse(written);
}
