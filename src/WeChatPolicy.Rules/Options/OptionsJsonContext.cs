using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>How options are written where their digest is taken.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PolicyOptions))]
internal sealed partial class OptionsJsonContext : JsonSerializerContext;
