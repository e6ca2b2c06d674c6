using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules;

/// <summary>What a fact did when a tracker was told of it.</summary>
/// <remarks>
/// The changes are those of the moment. A fact that arrives late, within the allowed lateness, may still alter them; what
/// <see cref="ObligationTracker.AdvanceTo"/> reports is final.
/// What a fact changed that came late, or after one that did, is worked out when it is asked for first: from the events as they were when
/// the fact came, and by the policy and by what is known of absences when it is asked. Until then the observation holds on to those events.
/// Its collections are compared by reference, not by their elements.
/// </remarks>
public sealed record Observation
{
    private readonly Lazy<IReadOnlyList<DutyChange>>? _later;

    internal static Observation Nothing { get; } = new();

    /// <summary>What the policy says of the fact itself; not applicable where the tracker was only asked to follow it.</summary>
    public PolicyDecision Decision { get; init; }

    /// <summary>What happened to duties, in the order of time.</summary>
    public IReadOnlyList<DutyChange> Changes
    {
        get => _later?.Value ?? field;
        init => (field, _later) = (value, null);
    } = [];

    /// <summary>Works the changes out when they are asked for.</summary>
    internal Func<IReadOnlyList<DutyChange>> Later
    {
        init => _later = new(value);
    }

    /// <summary>Whether the tracker had been told of the very same before; it then did nothing.</summary>
    public bool IsDuplicate { get; init; }

    /// <summary>Whether the fact came after the allowed lateness. It may have met duties, but opened none.</summary>
    public bool IsTooLate { get; init; }

    /// <summary>The duties that it opened.</summary>
    [JsonIgnore]
    public IEnumerable<Obligation> Opened => DutiesThatWere(DutyChangeKind.Opened);

    /// <summary>The duties that it met.</summary>
    [JsonIgnore]
    public IEnumerable<Obligation> Discharged => DutiesThatWere(DutyChangeKind.Discharged);

    private IEnumerable<Obligation> DutiesThatWere(DutyChangeKind kind) => Changes.Where(change => change.Kind == kind).Select(change => change.Duty);
}
