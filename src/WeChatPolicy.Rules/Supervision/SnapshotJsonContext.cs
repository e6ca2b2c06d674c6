using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>How the books of chapter 4 are kept as JSON. Reading is strict, as of facts; what is not known is written too, so that a part that is missing is told from it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CaseBookSnapshot))]
[JsonSerializable(typeof(AppealBookSnapshot))]
internal sealed partial class SnapshotJsonContext : JsonSerializerContext;
