using System.Text.Json;
using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>Writes the library's closed sets by their names as they stand, whatever converter of closed sets a host has for its own types.</summary>
/// <remarks>A set that is new in what a policy says gets its line here, which a test asks for. Those of facts are in <see cref="StrictFacts"/>.</remarks>
internal sealed class ClosedSets : JsonConverterFactory
{
    private static readonly Dictionary<Type, JsonConverterFactory> s_sets = new()
    {
        [typeof(AppealAction)] = Names<AppealAction>(),
        [typeof(AppealRefusalReason)] = Names<AppealRefusalReason>(),
        [typeof(AppealState)] = Names<AppealState>(),
        [typeof(AssessmentLineKind)] = Names<AssessmentLineKind>(),
        [typeof(CaseAction)] = Names<CaseAction>(),
        [typeof(CaseLossKind)] = Names<CaseLossKind>(),
        [typeof(CaseOutcome)] = Names<CaseOutcome>(),
        [typeof(CaseRefusalReason)] = Names<CaseRefusalReason>(),
        [typeof(CaseRole)] = Names<CaseRole>(),
        [typeof(CaseStanding)] = Names<CaseStanding>(),
        [typeof(CaseState)] = Names<CaseState>(),
        [typeof(Confidence)] = Names<Confidence>(),
        [typeof(DutyChangeKind)] = Names<DutyChangeKind>(),
        [typeof(Enforcement)] = Names<Enforcement>(),
        [typeof(FindingKind)] = Names<FindingKind>(),
        [typeof(LiabilityStatus)] = Names<LiabilityStatus>(),
        [typeof(LossSharing)] = Names<LossSharing>(),
        [typeof(Outcome)] = Names<Outcome>(),
        [typeof(PolicyIssueKind)] = Names<PolicyIssueKind>(),
        [typeof(Sanction)] = Names<Sanction>(),
        [typeof(Severity)] = Names<Severity>(),
        [typeof(Ternary)] = Names<Ternary>(),
        [typeof(UncountedReason)] = Names<UncountedReason>(),
    };

    private ClosedSets()
    {
    }

    public static ClosedSets Instance { get; } = new();

    public override bool CanConvert(Type typeToConvert) => s_sets.ContainsKey(typeToConvert);

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => s_sets[typeToConvert].CreateConverter(typeToConvert, options);

    // The serialiser's own, which tools that describe a type know.
    private static JsonStringEnumConverter<T> Names<T>()
        where T : struct, Enum => new(namingPolicy: null, allowIntegerValues: false);
}
