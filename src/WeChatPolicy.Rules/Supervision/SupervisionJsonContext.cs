using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>How the steps of cases and appeals, and assessments, are written as JSON: camel case, enums by name.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CaseTransition))]
[JsonSerializable(typeof(CaseRefusal))]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(AppealTransition))]
[JsonSerializable(typeof(AppealRefusal))]
internal sealed partial class SupervisionJsonContext : JsonSerializerContext;
