using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules.Facts;

/// <summary>An employee reported somebody else's violation; the person took the report down.</summary>
/// <remarks>
/// <see cref="PersonnelEvent.Person"/> is who received the report, never who made it. Nothing that the library says
/// about this fact names the reporter, and a finding about it concerns the company.
/// </remarks>
public sealed record ViolationReported : CaseEvent
{
    /// <summary>Who reported; <see langword="null"/> where nobody knows or the name is withheld. JSON holds it only where that is asked for.</summary>
    public ReporterIdentity? Reporter { get; init; }

    /// <summary>Whether the report came without a name.</summary>
    public Ternary Anonymous { get; init => field = FactGuard.Defined(value); }

    internal override Party Subject => Party.Company;
}

/// <summary>Who made a report. Kept apart from the case, and shown to nobody by accident.</summary>
/// <remarks>Its text says nothing; JSON leaves it out unless <see cref="FactJson"/> is told to disclose reporters.</remarks>
[JsonConverter(typeof(WithheldReporterConverter))]
public sealed class ReporterIdentity : IEquatable<ReporterIdentity>
{
    private readonly string _personId;

    /// <summary>The identity of a reporter.</summary>
    /// <param name="personId">The id that the facts use, not empty.</param>
    public ReporterIdentity(string personId) => _personId = FactGuard.NotEmpty(personId, nameof(personId));

    /// <summary>The id of the person who reported. A method, so that neither a serialiser nor a log reads it along.</summary>
    public string Disclose() => _personId;

    /// <summary>Whether a person is the reporter.</summary>
    public bool Is(string personId) => _personId == personId;

    /// <inheritdoc/>
    public bool Equals(ReporterIdentity? other) => other is not null && other._personId == _personId;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReporterIdentity);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_personId);

    /// <summary>Nothing about the reporter.</summary>
    public override string ToString() => "Reporter (withheld)";
}

/// <summary>The person accepted a report as a case, for the supervision group.</summary>
public sealed record ReportAccepted : CaseEvent
{
    /// <summary>The id of the <see cref="ViolationReported"/>, not empty.</summary>
    public required string ReportId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>When the report had been received, where known.</summary>
    /// <exception cref="ArgumentException">It is after <see cref="PersonnelEvent.At"/>.</exception>
    public DateTimeOffset? ReportedAt
    {
        get;
        init
        {
            FactGuard.NotBefore(At, value, nameof(ReportedAt), nameof(At));
            field = value;
        }
    }

    private protected override void CheckTimes(Participant? person, DateTimeOffset? at) =>
        FactGuard.NotBefore(at, ReportedAt, nameof(ReportedAt), nameof(At));
}

/// <summary>The person decided whether the reporter of a case is rewarded.</summary>
public sealed record RewardDecided : CaseEvent
{
    /// <summary>Whether a reward was granted.</summary>
    public Ternary Granted { get; init => field = FactGuard.Defined(value); }

    /// <summary>When the case had been verified, where known. A later instant than the decision's is kept.</summary>
    public DateTimeOffset? VerifiedAt { get; init; }
}
