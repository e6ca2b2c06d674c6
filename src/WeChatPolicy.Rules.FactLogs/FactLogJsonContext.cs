using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>How a decision is written in a <see cref="FactLog"/>: names in camel case, enums by name.</summary>
/// <remarks>Members that a later version adds are passed over in reading, since a log outlives the version that wrote it.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(LoggedDecision))]
internal sealed partial class FactLogJsonContext : JsonSerializerContext;
