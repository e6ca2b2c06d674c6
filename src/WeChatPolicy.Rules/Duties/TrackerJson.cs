using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>The state of a tracker as it is written: <see cref="Version"/> says how.</summary>
internal sealed record TrackerJson
{
    /// <summary>The version that this library writes, and the newest that it reads.</summary>
    public const int Current = 2;

    public required int Version { get; init; }

    public required int PartIndex { get; init; }

    public required int PartCount { get; init; }

    public DateTimeOffset? Clock { get; init; }

    [JsonPropertyName("cells")]
    public required IReadOnlyList<PartitionJson> Partitions { get; init; }

    public IReadOnlyList<ElsewhereJson>? Elsewhere { get; init; }

    public required IReadOnlyList<PersonJson> People { get; init; }
}

/// <summary>One partition.</summary>
internal sealed record PartitionJson
{
    public required string Key { get; init; }

    public IReadOnlyList<DutyJson>? Duties { get; init; }

    public string? Answering { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public IReadOnlyList<HeardJson>? SinceUrgent { get; init; }

    public IReadOnlyList<BurstJson>? Bursts { get; init; }

    public IReadOnlyList<LapseJson>? Lapses { get; init; }

    public IReadOnlyList<EventJson>? Pending { get; init; }
}

/// <summary>An open duty with what it rests on.</summary>
internal sealed record DutyJson
{
    public required string RuleId { get; init; }

    public required string Key { get; init; }

    public required Party Debtor { get; init; }

    public Party? From { get; init; }

    public required DateTimeOffset Since { get; init; }

    public DateTimeOffset? NotBefore { get; init; }

    public bool? Provisional { get; init; }

    public required IReadOnlyList<GroundJson> Grounds { get; init; }
}

/// <summary>One statement of a duty; the norm itself is the policy's to tell.</summary>
internal sealed record GroundJson
{
    public required string By { get; init; }

    public required Party Debtor { get; init; }

    public Party? Creditor { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateTimeOffset Due { get; init; }

    public Term? Term { get; init; }

    public bool? Personal { get; init; }

    public bool? Provisional { get; init; }

    public string? RuleId { get; init; }

    public string? Key { get; init; }
}

/// <summary>What was told of an asker, and may be for a question that is told of later.</summary>
internal sealed record ElsewhereJson(string Asker, EventJson Event);

internal sealed record HeardJson(string Id, DateTimeOffset At, Importance Importance, string? Conversation = null, string? Asker = null, bool? InGroup = null);

internal sealed record LapseJson(string Person, DateTimeOffset At);

internal sealed record BurstJson(string Person, IReadOnlyList<IdleJson> Messages, Confidence? Told = null);

internal sealed record IdleJson(DateTimeOffset At, string Idleness);

/// <summary>What a fact of the last minutes does in the partition.</summary>
internal sealed record EventJson
{
    public required DateTimeOffset At { get; init; }

    public required string FactId { get; init; }

    public IReadOnlyList<GroundJson>? Opens { get; init; }

    public bool? IsState { get; init; }

    public IReadOnlyList<string>? Discharges { get; init; }

    public string? Recalls { get; init; }

    public bool? AsksPerson { get; init; }

    public bool? FromElsewhere { get; init; }

    public UtteranceJson? Said { get; init; }

    public RevisionJson? Revises { get; init; }
}

internal sealed record UtteranceJson(
    string Speaker, bool Answers, bool Insists, bool IsMessage, Importance Importance, string? RepliesTo = null, string? Idleness = null,
    string? Conversation = null, string? Reader = null, bool? InGroup = null);

internal sealed record RevisionJson(string RuleId, string Key, Party Debtor, string Reason, string ApprovedBy, DateTimeOffset? Until = null);

/// <summary>Who is away or on call, and when.</summary>
internal sealed record PersonJson
{
    public required string Id { get; init; }

    public IReadOnlyList<AbsenceJson>? Absences { get; init; }

    public IReadOnlyList<AbsenceJson>? OnCall { get; init; }

    public IReadOnlyList<DateTimeOffset>? Joined { get; init; }
}

internal sealed record AbsenceJson(string FactId, DateTimeOffset From, DateTimeOffset? Until = null, bool? Departed = null, string? DeputyId = null);

/// <summary>How a tracker's state is written as JSON, made at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(TrackerJson))]
internal sealed partial class TrackerJsonContext : JsonSerializerContext;
