using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>A fact on one line. What is not known is left out: it reads back the same, and a year of facts is a third of the size.</summary>
internal static class FactLine
{
    // The file goes into no page: a plus sign may stay one.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line in UTF-8, reporters included: a case book has to know them to keep them out of their own cases.</summary>
    public static byte[] Of(Fact fact)
    {
        var node = JsonNode.Parse(FactJson.SerializeToUtf8Bytes(fact, ReporterDisclosure.Disclosed))!;
        Strip(node);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, s_options)) node.WriteTo(writer);
        return buffer.ToArray();
    }

    private static void Strip(JsonNode node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items.OfType<JsonNode>()) Strip(item);
        }
        else if (node is JsonObject members)
        {
            foreach (var (_, member) in members) if (member is not null) Strip(member);
            foreach (var name in members.Where(member => SaysNothing(member.Key, member.Value)).Select(member => member.Key).ToArray()) members.Remove(name);
        }
    }

    // The one list whose emptiness could say something else than its absence is not among those that the story writes empty.
    private static bool SaysNothing(string name, JsonNode? value) => value switch
    {
        JsonValue text when text.TryGetValue<string>(out var said) => said is "Unknown" or "" || IsDefault(name, said),
        JsonArray list => list.Count == 0,
        JsonObject members => members.Count == 0,
        _ => false,
    };

    private static bool IsDefault(string name, string said) =>
        (name == "kind" && said == nameof(MessageKind.Text)) || (name == "exemption" && said == nameof(ConversationExemption.None));
}
