using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>How facts are written as JSON, made at build time: nothing is looked up by reflection.</summary>
/// <remarks>
/// Names in camel case, enums by name, <c>fact</c> tells which fact it is. What is not known is <c>"Unknown"</c>, or left
/// out where the field is a plain value. Reading is strict: a member that no fact has, a member given twice and a
/// <see langword="null"/> where a value belongs are errors, since a misspelt field would otherwise read as unknown.
/// <see cref="StrictFacts"/> stands before it, <see cref="FactJson"/> is the way in.
/// </remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowOutOfOrderMetadataProperties = true,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(IReadOnlyList<Fact>))]
[JsonSerializable(typeof(IReadOnlyList<AccountProfile>))]
[JsonSerializable(typeof(IReadOnlyList<UsagePurpose>))]
[JsonSerializable(typeof(IReadOnlyList<Approval>))]
[JsonSerializable(typeof(IReadOnlyList<Backup>))]
[JsonSerializable(typeof(IReadOnlyList<Consent>))]
[JsonSerializable(typeof(IReadOnlyList<DataRecipient>))]
[JsonSerializable(typeof(IReadOnlyList<DataSubject>))]
[JsonSerializable(typeof(IReadOnlyList<Department>))]
[JsonSerializable(typeof(IReadOnlyList<EmployeeTraining>))]
[JsonSerializable(typeof(IReadOnlyList<EngagementActivity>))]
[JsonSerializable(typeof(IReadOnlyList<Inspection>))]
[JsonSerializable(typeof(IReadOnlyList<NetworkKind>))]
[JsonSerializable(typeof(IReadOnlyList<Participant>))]
[JsonSerializable(typeof(IReadOnlyList<Publicity>))]
[JsonSerializable(typeof(IReadOnlyList<RoleAssignment>))]
[JsonSerializable(typeof(IReadOnlyList<SafetyTip>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<SupervisionMember>))]
[JsonSerializable(typeof(IReadOnlyList<TrainingCase>))]
[JsonSerializable(typeof(IReadOnlyList<TrainingSession>))]
[JsonSerializable(typeof(IReadOnlyList<TrainingTopic>))]
internal sealed partial class FactJsonContext : JsonSerializerContext;
