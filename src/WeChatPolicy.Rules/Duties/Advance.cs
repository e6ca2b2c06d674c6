namespace WeChatPolicy.Rules;

/// <summary>What became final, and what is due soon, while a tracker's clock advanced.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record Advance
{
    internal static Advance Nothing { get; } = new();

    /// <summary>Findings for what was not done in time, and for what shows only over a stretch of time; in the order of time.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Everything that happened to duties and cannot be altered any more, in the order of time.</summary>
    public IReadOnlyList<DutyChange> Changes { get; init; } = [];

    /// <summary>Open duties whose deadline draws near, by deadline. Each is named once for a deadline; asks for <see cref="Enforcement.Notify"/>.</summary>
    public IReadOnlyList<Obligation> Reminders { get; init; } = [];
}
