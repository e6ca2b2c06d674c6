using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules;

/// <summary>How what a policy says is written as JSON, made at build time: decisions, findings, duties, explanations, cases, appeals, assessments.</summary>
/// <remarks>
/// Names in camel case, closed sets by name, what is not known or not there left out. A member that a later version adds is passed over in reading.
/// Facts have a JSON of their own (<see cref="FactJson"/>). <see cref="PolicyJson"/> leaves Chinese readable, and keeps these names under a host's own options.
/// </remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PolicyDecision))]
[JsonSerializable(typeof(PolicyDecision[]))]
[JsonSerializable(typeof(List<PolicyDecision>))]
[JsonSerializable(typeof(IReadOnlyList<PolicyDecision>))]
[JsonSerializable(typeof(IEnumerable<PolicyDecision>))]
[JsonSerializable(typeof(IAsyncEnumerable<PolicyDecision>))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
[JsonSerializable(typeof(IEnumerable<Finding>))]
[JsonSerializable(typeof(Explanation))]
[JsonSerializable(typeof(IReadOnlyList<Explanation>))]
[JsonSerializable(typeof(Obligation))]
[JsonSerializable(typeof(IReadOnlyList<Obligation>))]
[JsonSerializable(typeof(IEnumerable<Obligation>))]
[JsonSerializable(typeof(DutyChange))]
[JsonSerializable(typeof(Observation))]
[JsonSerializable(typeof(Advance))]
[JsonSerializable(typeof(PolicyIssue))]
[JsonSerializable(typeof(IReadOnlyList<PolicyIssue>))]
[JsonSerializable(typeof(CaseFile))]
[JsonSerializable(typeof(IReadOnlyList<CaseFile>))]
[JsonSerializable(typeof(IEnumerable<CaseFile>))]
[JsonSerializable(typeof(IReadOnlyCollection<CaseFile>))]
[JsonSerializable(typeof(CaseTransition))]
[JsonSerializable(typeof(CaseRefusal))]
[JsonSerializable(typeof(AppealFile))]
[JsonSerializable(typeof(IReadOnlyList<AppealFile>))]
[JsonSerializable(typeof(IEnumerable<AppealFile>))]
[JsonSerializable(typeof(IReadOnlyCollection<AppealFile>))]
[JsonSerializable(typeof(AppealTransition))]
[JsonSerializable(typeof(AppealRefusal))]
[JsonSerializable(typeof(Assessment))]
public sealed partial class PolicyJsonContext : JsonSerializerContext;
