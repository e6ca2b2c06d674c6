using System.Collections.Immutable;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>What is open in one cell, and what of the last minutes still matters.</summary>
/// <remarks>Most cells hold a duty or none and nothing else: the rest are arrays that are replaced, not altered, and that copies share.</remarks>
internal sealed class CellState
{
    public OpenDuties Duties { get; init; } = new();

    /// <summary>Who is giving an answer in the conversation; what they add belongs to it.</summary>
    public string? Answering { get; set; }

    public DateTimeOffset AnsweredAt { get; set; }

    /// <summary>What was said since the earliest urgent message that still waits.</summary>
    public Ledger<Heard> SinceUrgent { get; set; } = Heard.Nothing;

    /// <summary>Bursts of idle messages that may still grow, by person.</summary>
    public Burst[] Bursts { get; set; } = [];

    /// <summary>Who has not answered in time; what they say next is the answer, and asks for none.</summary>
    public ImmutableSortedDictionary<string, DateTimeOffset> Lapses { get; set; } = NoLapses;

    /// <summary>Nothing happens before it by the time alone, as far as one state of the roster tells; the beginning of time where that is not known.</summary>
    public DateTimeOffset QuietUntil { get; set; } = DateTimeOffset.MinValue;

    /// <summary>The state of the roster that tells it.</summary>
    public int QuietBy { get; set; }

    public static ImmutableSortedDictionary<string, DateTimeOffset> NoLapses { get; } = ImmutableSortedDictionary.Create<string, DateTimeOffset>(StringComparer.Ordinal);

    public bool IsEmpty => Duties.Count == 0 && Answering is null && SinceUrgent.Count == 0 && Bursts.Length == 0 && Lapses.IsEmpty;

    /// <summary>Puts a duty where one of the same rule, key and debtor stands.</summary>
    public void Replace(int at, OpenDuty duty)
    {
        Duties[at] = duty;
        QuietUntil = DateTimeOffset.MinValue;
    }

    public CellState Clone() => new()
    {
        Duties = new(Duties),
        Answering = Answering,
        AnsweredAt = AnsweredAt,
        SinceUrgent = SinceUrgent,
        Bursts = Bursts,
        Lapses = Lapses,
        QuietUntil = QuietUntil,
        QuietBy = QuietBy,
    };
}

/// <summary>A message that came while an urgent one was waiting.</summary>
internal readonly record struct Heard(string MessageId, DateTimeOffset At, Importance Importance)
{
    public static Ledger<Heard> Nothing { get; } = All([]);

    public static Ledger<Heard> All(IReadOnlyList<Heard> heard) => Ledger<Heard>.Of(heard, static one => one.MessageId);
}

/// <summary>The idle messages of one person within the window. Immutable.</summary>
internal sealed record Burst(string Person, IReadOnlyList<IdleMessage> Messages, Confidence? Told);
