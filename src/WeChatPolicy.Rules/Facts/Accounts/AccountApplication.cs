using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules.Facts;

/// <summary>An application for a new work account, and who could decide it.</summary>
public sealed record AccountApplication
{
    /// <summary>Who applied. Their department and direct superior are those of this snapshot.</summary>
    public required Participant Applicant { get; init => field = FactGuard.NotNull(value); }

    /// <summary>When, where known.</summary>
    public DateTimeOffset? AppliedAt { get; init; }

    /// <summary>The work that the account was said to be needed for: <see langword="null"/> where that is not known, empty where nothing was said.</summary>
    public string? WorkNeed { get; init; }

    /// <summary>Who headed the applicant's department at the time, acting heads included; empty: nobody did.</summary>
    [JsonConverter(typeof(KnownListConverter<string>))]
    public KnownList<string> DepartmentHeadIds { get; init => field = FactGuard.Ids(value); }

    /// <summary>Whether a need of work was stated.</summary>
    [JsonIgnore]
    public Ternary StatesWorkNeed => WorkNeed is null ? Ternary.Unknown : string.IsNullOrWhiteSpace(WorkNeed) ? Ternary.No : Ternary.Yes;

    /// <summary>Whether the applicant headed the department.</summary>
    [JsonIgnore]
    public Ternary ApplicantIsHead => IsHead(Applicant.Id);

    /// <summary>Whether a person headed the applicant's department.</summary>
    public Ternary IsHead(string personId)
    {
        ArgumentNullException.ThrowIfNull(personId);
        if (!DepartmentHeadIds.IsKnown) return Ternary.Unknown;
        return DepartmentHeadIds.Value.Contains(personId) ? Ternary.Yes : Ternary.No;
    }

    /// <summary>The applicant's id; never the reason given.</summary>
    public override string ToString() => $"Application of {Applicant.Id}";
}
