using System.Text.Json;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

/// <summary>The assessment of one employee for one period (4.2): points, liability, and the sanction that the ladder proposes. <see cref="AssessmentBook.Of"/> makes it.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record Assessment
{
    /// <summary>Whose it is.</summary>
    public required string EmployeeId { get; init; }

    /// <summary>The period.</summary>
    public required AssessmentPeriod Period { get; init; }

    /// <summary>The version of the policy that rated it.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>The deductions and credits by time, then the cap where it applies. They add up to <see cref="Points"/>.</summary>
    public required IReadOnlyList<AssessmentLine> Lines { get; init; }

    /// <summary>The points: the sum of the lines, never beyond <see cref="AssessmentOptions.PointsCap"/> on either side.</summary>
    public decimal Points => Lines.Sum(line => line.Points);

    /// <summary>What is owed for losses, by case and currency.</summary>
    public required IReadOnlyList<LiabilityLine> Liabilities { get; init; }

    /// <summary>The liabilities added up, by currency.</summary>
    public required IReadOnlyList<LiabilityTotal> LiabilityTotals { get; init; }

    /// <summary>What the ladder proposes for the violations of the period; <see langword="null"/>: nothing.</summary>
    public ProposedSanction? Proposal { get; init; }

    /// <summary>The decisions on record that were made in the period, or answer a case of it or of the proposal.</summary>
    public required IReadOnlyList<RecordedDecision> Decisions { get; init; }

    /// <summary>The cases and merits of the period, and those of no period, that do not count, and why.</summary>
    public required IReadOnlyList<UncountedSource> Uncounted { get; init; }

    /// <summary>The assessment as JSON: camel case, enums by name; ids only, and no reporter.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, SupervisionJsonContext.Default.Assessment);

    /// <summary>Employee, period and points.</summary>
    public override string ToString() => FormattableString.Invariant($"Assessment of {EmployeeId} for {Period}: {Points}");
}
