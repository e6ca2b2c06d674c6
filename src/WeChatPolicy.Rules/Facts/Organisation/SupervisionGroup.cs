using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules.Facts;

/// <summary>The group that supervises how the policy is kept (监督小组).</summary>
public sealed record SupervisionGroup
{
    /// <summary>Nothing is known about it, not even whether there is one.</summary>
    public static SupervisionGroup Unknown { get; } = new();

    /// <summary>Its members; empty: there is no such group.</summary>
    [JsonConverter(typeof(KnownListConverter<SupervisionMember>))]
    public KnownList<SupervisionMember> Members { get; init => field = FactGuard.Items(value); }

    /// <summary>Whether it is in charge of routine inspection.</summary>
    public Ternary ChargedWithInspection { get; init => field = FactGuard.Defined(value); }

    /// <summary>Nothing of who is in it.</summary>
    public override string ToString() => nameof(SupervisionGroup);
}

/// <summary>A member of the supervision group, and for whom they sit in it. Their department is that of the snapshot.</summary>
public sealed record SupervisionMember
{
    /// <summary>Who.</summary>
    public required Participant Person { get; init => field = FactGuard.NotNull(value); }

    /// <summary>For whom they sit in the group.</summary>
    public SupervisionSide Side { get; init => field = FactGuard.Defined(value); }

    /// <summary>The person's kind and id.</summary>
    public override string ToString() => Person.ToString();
}

/// <summary>For whom a member sits in the supervision group.</summary>
public enum SupervisionSide
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>The management.</summary>
    Management,

    /// <summary>Human resources.</summary>
    HumanResources,

    /// <summary>A business department: the member's own.</summary>
    BusinessDepartment,

    /// <summary>Somebody else.</summary>
    Other,
}

/// <summary>An inspection that was held.</summary>
public sealed record Inspection : IDated
{
    /// <summary>When; <see langword="null"/> where that is not known.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The ids of those who held it, members of the group or not.</summary>
    [JsonConverter(typeof(KnownListConverter<string>))]
    public KnownList<string> InspectorIds { get; init => field = FactGuard.Ids(value); }

    /// <summary>What was inspected.</summary>
    public InspectionObject Inspected { get; init => field = FactGuard.Defined(value); }
}

/// <summary>What an inspection looks at.</summary>
public enum InspectionObject
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Chat records.</summary>
    ChatRecords,

    /// <summary>What goes on in groups.</summary>
    GroupActivity,

    /// <summary>Both.</summary>
    ChatRecordsAndGroupActivity,
}
