using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>How the books of chapter 4 are kept as JSON. Reading is strict, as of facts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CaseBookSnapshot))]
[JsonSerializable(typeof(AppealBookSnapshot))]
internal sealed partial class SnapshotJsonContext : JsonSerializerContext;
