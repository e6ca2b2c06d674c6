using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>A digest of the options in effect: the same for the same options, however the file orders or spaces them.</summary>
internal static class OptionsDigest
{
    private const int Bytes = 8;

    private static readonly JsonSerializerOptions s_json = new() { Converters = { new JsonStringEnumConverter() } };

    public static string Of(PolicyOptions options)
    {
        var tree = JsonSerializer.SerializeToNode(options, s_json);
        var digest = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(Sorted(tree)));
        return Convert.ToHexStringLower(digest.AsSpan(0, Bytes));
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
