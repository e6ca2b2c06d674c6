using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>How books that keep facts are written as JSON; facts as <see cref="FactJsonContext"/> has them.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowOutOfOrderMetadataProperties = true,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AssessmentBookSnapshot))]
internal sealed partial class FactSnapshotJsonContext : JsonSerializerContext;
