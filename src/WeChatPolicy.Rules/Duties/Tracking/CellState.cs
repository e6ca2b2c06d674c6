using WeChatPolicy.Rules.Clauses;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>What is open in one cell, and what of the last minutes still matters.</summary>
/// <remarks>Most cells hold a duty or none and nothing else: the rest are arrays that are replaced, not altered, and that copies share.</remarks>
internal sealed class CellState
{
    public List<OpenDuty> Duties { get; init; } = [];

    /// <summary>Who is giving an answer in the conversation; what they add belongs to it.</summary>
    public string? Answering { get; set; }

    public DateTimeOffset AnsweredAt { get; set; }

    /// <summary>What was said since the earliest urgent message that still waits.</summary>
    public Heard[] SinceUrgent { get; set; } = [];

    /// <summary>Bursts of idle messages that may still grow, by person.</summary>
    public Burst[] Bursts { get; set; } = [];

    /// <summary>Who has not answered in time; what they say next is the answer, and asks for none.</summary>
    public Lapse[] Lapses { get; set; } = [];

    public bool IsEmpty => Duties.Count == 0 && Answering is null && SinceUrgent.Length == 0 && Bursts.Length == 0 && Lapses.Length == 0;

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
        SinceUrgent = SinceUrgent,
        Bursts = Bursts,
        Lapses = Lapses,
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
