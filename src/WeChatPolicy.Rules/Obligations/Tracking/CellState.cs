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

    /// <summary>Who has not answered in time; what they say next is the answer, and asks for none.</summary>
    public List<Lapse> Lapses { get; init; } = [];

    public bool IsEmpty => Duties.Count == 0 && Answering is null && SinceUrgent.Count == 0 && Bursts.Count == 0 && Lapses.Count == 0;

    /// <summary>Adds a duty where it belongs: in one order, whether it was folded or restored, so that what happens at one instant happens in one order.</summary>
    public void Add(OpenDuty duty)
    {
        var at = Duties.FindIndex(other => Order(duty, other) < 0);
        Duties.Insert(at < 0 ? Duties.Count : at, duty);
    }

    public CellState Clone() => new()
    {
        Duties = [.. Duties],
        Answering = Answering,
        AnsweredAt = AnsweredAt,
        SinceUrgent = [.. SinceUrgent],
        Bursts = [.. Bursts],
        Lapses = [.. Lapses],
    };

    private static int Order(OpenDuty a, OpenDuty b)
    {
        var order = string.CompareOrdinal(a.RuleId, b.RuleId);
        if (order == 0) order = string.CompareOrdinal(a.Key, b.Key);
        return order != 0 ? order : string.CompareOrdinal(a.Debtor.PersonId, b.Debtor.PersonId);
    }
}

/// <summary>A message that came while an urgent one was waiting.</summary>
internal readonly record struct Heard(string MessageId, DateTimeOffset At, Importance Importance);

/// <summary>An answer that did not come in time, and the deadline that it missed.</summary>
internal readonly record struct Lapse(string Person, DateTimeOffset At);

/// <summary>The idle messages of one person within the window. Immutable.</summary>
internal sealed record Burst(string Person, IReadOnlyList<IdleMessage> Messages, Confidence? Told);

/// <summary>One idle message, without what it said.</summary>
internal readonly record struct IdleMessage(DateTimeOffset At, Idleness Idleness);
