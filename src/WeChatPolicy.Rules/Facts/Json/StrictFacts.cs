using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace WeChatPolicy.Rules.Json;

/// <summary>What the build made for facts, with values read exactly: names out of closed sets, instants, texts.</summary>
/// <remarks>It stands before the generated metadata, so that a host which combines it with a context of its own reads facts no otherwise.</remarks>
internal sealed class StrictFacts : IJsonTypeInfoResolver
{
    private static readonly InstantConverter s_instant = new();
    private static readonly WholeText s_text = new();

    /// <summary>The values; an enum that a new fact brings along gets its line here, which a test asks for.</summary>
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> s_values = new()
    {
        [typeof(string)] = static options => JsonMetadataServices.CreateValueInfo<string>(options, s_text),
        [typeof(DateTimeOffset)] = static options => JsonMetadataServices.CreateValueInfo<DateTimeOffset>(options, s_instant),
        [typeof(AccountOwnership)] = Exact<AccountOwnership>,
        [typeof(Classification)] = Exact<Classification>,
        [typeof(ConsentPurpose)] = Exact<ConsentPurpose>,
        [typeof(ContactMeans)] = Exact<ContactMeans>,
        [typeof(ConversationExemption)] = Exact<ConversationExemption>,
        [typeof(ConversationKind)] = Exact<ConversationKind>,
        [typeof(ConversationPurpose)] = Exact<ConversationPurpose>,
        [typeof(EngagementKind)] = Exact<EngagementKind>,
        [typeof(FileFormat)] = Exact<FileFormat>,
        [typeof(FileProblem)] = Exact<FileProblem>,
        [typeof(Importance)] = Exact<Importance>,
        [typeof(InspectionObject)] = Exact<InspectionObject>,
        [typeof(MatterOutcome)] = Exact<MatterOutcome>,
        [typeof(MessageKind)] = Exact<MessageKind>,
        [typeof(NetworkKind)] = Exact<NetworkKind>,
        [typeof(ParticipantKind)] = Exact<ParticipantKind>,
        [typeof(PasswordPlace)] = Exact<PasswordPlace>,
        [typeof(PasswordRating)] = Exact<PasswordRating>,
        [typeof(PolicyRole)] = Exact<PolicyRole>,
        [typeof(Protection)] = Exact<Protection>,
        [typeof(PublicityChannel)] = Exact<PublicityChannel>,
        [typeof(SafetyTipKind)] = Exact<SafetyTipKind>,
        [typeof(Sanction)] = Exact<Sanction>,
        [typeof(SecurityMeasure)] = Exact<SecurityMeasure>,
        [typeof(Severity)] = Exact<Severity>,
        [typeof(SupervisionSide)] = Exact<SupervisionSide>,
        [typeof(Suspicion)] = Exact<Suspicion>,
        [typeof(Ternary)] = Exact<Ternary>,
        [typeof(TrainingDelivery)] = Exact<TrainingDelivery>,
        [typeof(TrainingTopic)] = Exact<TrainingTopic>,
        [typeof(TransferChannel)] = Exact<TransferChannel>,
        [typeof(UsagePurpose)] = Exact<UsagePurpose>,
        [typeof(Veracity)] = Exact<Veracity>,
        [typeof(WorkDataDisposition)] = Exact<WorkDataDisposition>,
    };

    private StrictFacts()
    {
    }

    public static StrictFacts Instance { get; } = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        s_values.TryGetValue(type, out var value) ? value(options) : ((IJsonTypeInfoResolver)FactJsonContext.Default).GetTypeInfo(type, options);

    private static JsonTypeInfo<T> Exact<T>(JsonSerializerOptions options)
        where T : struct, Enum => JsonMetadataServices.CreateValueInfo<T>(options, new ExactEnumConverter<T>());
}
