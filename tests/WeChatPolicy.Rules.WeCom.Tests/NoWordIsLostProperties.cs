using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>Whatever shape a payload has: each word in it is read, or the line says that it was not read whole.</summary>
public class NoWordIsLostProperties
{
    private static readonly string[] s_names =
        ["content", "title", "description", "item", "details", "ques", "voteitem", "filename", "info", "text", "doc", "type", "link_url", "topic", "caption", "demofiledata", "attendeename", "备注", "note", "wish"];

    // A text that is JSON is read as it is written, so its words must stand in it as they are.
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] s_itemTypes = ["text", "ChatRecordText", "ChatRecordNews", "ChatRecordFile", "ChatRecord", "ChatRecordMixed", "ChatRecordHologram", "image"];

    private static readonly MessageType[] s_types = [.. MessageTypes.All.Where(type => type.Kind is not (MessageKind.Recall or MessageKind.ArchivingConsent)), new("brandnew", MessageKind.Unknown)];

    /// <summary>A payload of a type, and how often its words stand in it: each word is another number.</summary>
    public static Arbitrary<Payload> Payloads()
    {
        var payload =
            from type in Gen.Elements(s_types)
            from value in Value(4)
            select Payload.Of(type.Name, type.PayloadNames[0], value);
        return Arb.From(payload);
    }

    [Property(Arbitrary = [typeof(NoWordIsLostProperties)], MaxTest = 5000)]
    public void A_word_is_read_or_there_is_a_sign(Payload payload)
    {
        var line = Archive.ReadOne(Archive.Line(payload.Type, payload.Json));
        if (line.Reject is not null) return;
        var read = Archive.Words(line.Message!) + string.Concat(line.Files.Select(file => $" {file.Name} {file.Extension} {file.Md5}"));
        var lost = payload.Words.Where(word => !read.Contains(word, StringComparison.Ordinal)).ToArray();
        Assert.True(lost.Length == 0 || line.Unread.Count > 0, $"{payload.Type}: {payload.Json} loses {string.Join(' ', lost)}");
    }

    private static Gen<JsonNode?> Value(int depth)
    {
        var leaf = Gen.Frequency<JsonNode?>((6, Gen.Fresh(() => (JsonNode?)JsonValue.Create("?"))), (1, Gen.Constant<JsonNode?>(null)), (1, Gen.Fresh(() => (JsonNode?)JsonValue.Create(7))));
        if (depth == 0) return leaf;
        var members =
            from count in Gen.Choose(0, 4)
            from names in Gen.Elements(s_names).ListOf(count)
            from values in Value(depth - 1).ListOf(count)
            from type in Gen.Elements(s_itemTypes)
            select (JsonNode?)Object(names.ToArray(), values.ToArray(), type);
        var list =
            from count in Gen.Choose(0, 3)
            from values in Value(depth - 1).ListOf(count)
            select (JsonNode?)new JsonArray([.. values]);
        var inString = from value in Value(depth - 1) select (JsonNode?)JsonValue.Create(value is JsonObject or JsonArray ? "JSON" + value.ToJsonString(s_readable) : "?");
        return Gen.Frequency<JsonNode?>((2, leaf), (5, members), (2, list), (2, inString));
    }

    private static JsonObject Object(string[] names, JsonNode?[] values, string type)
    {
        var members = new JsonObject();
        for (var i = 0; i < names.Length; i++) members[names[i]] = names[i] == "type" ? JsonValue.Create(type) : values[i];
        return members;
    }

    /// <summary>A payload as it stands in a line.</summary>
    public sealed record Payload(string Type, string Json, IReadOnlyList<string> Words)
    {
        public static Payload Of(string type, byte[] name, JsonNode? value)
        {
            var words = new List<string>();
            var numbered = Numbered(value, words);
            return new Payload(type, $"\"{System.Text.Encoding.UTF8.GetString(name)}\":{numbered?.ToJsonString() ?? "null"}", words);
        }

        public override string ToString() => $"{Type} {Json}";

        /// <summary>Each text becomes a word of its own; what stands for JSON in a string becomes that.</summary>
        private static JsonNode? Numbered(JsonNode? value, List<string> words)
        {
            switch (value)
            {
                case JsonObject members:
                    return new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, member.Key == "type" ? JsonValue.Create(member.Value?.ToString() ?? "") : Numbered(member.Value, words))));
                case JsonArray list:
                    return new JsonArray([.. list.Select(element => Numbered(element, words))]);
                case JsonValue text when text.GetValueKind() == JsonValueKind.String:
                    if (text.ToString().StartsWith("JSON", StringComparison.Ordinal)) return JsonValue.Create(Numbered(JsonNode.Parse(text.ToString()[4..]), words)!.ToJsonString(s_readable));
                    words.Add(string.Create(CultureInfo.InvariantCulture, $"词{words.Count}语"));
                    return JsonValue.Create(words[^1]);
                default:
                    return value?.DeepClone();
            }
        }
    }
}
