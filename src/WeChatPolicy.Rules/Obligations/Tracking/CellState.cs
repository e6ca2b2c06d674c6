using WeChatPolicy.Rules.Clauses;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>What is open in one cell, and what of the last minutes still matters.</summary>
internal sealed class CellState
{
    public List<OpenDuty> Duties { get; init; } = [];

    /// <summary>Who is giving an answer in the conversation; what they add belongs to it.</summary>
    public string? Answering { get; set; }

    public DateTimeOffset AnsweredAt { get; set; }

    /// <summary>What was said since the earliest urgent message that still waits.</summary>
    public List<Heard> SinceUrgent { get; init; } = [];

    /// <summary>Bursts of idle messages that may still grow, by person.</summary>
    public List<Burst> Bursts { get; init; } = [];

    public bool IsEmpty => Duties.Count == 0 && Answering is null && SinceUrgent.Count == 0 && Bursts.Count == 0;

    public CellState Clone() => new()
    {
        Duties = [.. Duties],
        Answering = Answering,
        AnsweredAt = AnsweredAt,
        SinceUrgent = [.. SinceUrgent],
        Bursts = [.. Bursts],
    };
}

/// <summary>A message that came while an urgent one was waiting.</summary>
internal readonly record struct Heard(string MessageId, DateTimeOffset At, Importance Importance);

/// <summary>The idle messages of one person within the window. Immutable.</summary>
internal sealed record Burst(string Person, IReadOnlyList<IdleMessage> Messages, Confidence? Told);

/// <summary>One idle message, without what it said.</summary>
internal readonly record struct IdleMessage(DateTimeOffset At, Idleness Idleness);
