namespace WeChatPolicy.Rules.Tracking;

/// <summary>What is open in one partition, and what of the last minutes still matters.</summary>
/// <remarks>What it holds is replaced, not altered, so that copies share it.</remarks>
internal sealed class PartitionState
{
    public OpenDuties Duties = new();

    /// <summary>Who is giving an answer in the conversation; what they add belongs to it.</summary>
    public string? Answering { get; set; }

    public DateTimeOffset AnsweredAt { get; set; }

    /// <summary>What was said since the earliest urgent message that still waits.</summary>
    public Ledger<Heard> SinceUrgent { get; set; } = Heard.Nothing;

    /// <summary>Bursts of idle messages that may still grow.</summary>
    public Recent<Burst> Bursts { get; set; } = Burst.None;

    /// <summary>Who has not answered in time; what they say next is the answer, and asks for none.</summary>
    public Recent<Lapse> Lapses { get; set; } = Lapse.None;

    /// <summary>Whose partition it is, where it is a person's.</summary>
    public string? Person { get; init; }

    /// <summary>That of a partition of which nothing is final yet; nobody alters it.</summary>
    public static PartitionState Nothing { get; } = new();

    public bool IsEmpty => Duties.Count == 0 && Answering is null && SinceUrgent.Count == 0 && Bursts.IsEmpty && Lapses.IsEmpty;

    public PartitionState Clone() => new()
    {
        Duties = new(Duties),
        Answering = Answering,
        AnsweredAt = AnsweredAt,
        SinceUrgent = SinceUrgent,
        Bursts = Bursts,
        Lapses = Lapses,
        Person = Person,
    };
}

/// <summary>A message that came while an urgent one was waiting; where, and from whom, in the partition of a person alone.</summary>
internal readonly record struct Heard(string MessageId, DateTimeOffset At, Importance Importance, string? Conversation = null, string? Asker = null, bool IsInGroup = false)
{
    public static Ledger<Heard> Nothing { get; } = All([]);

    public static Ledger<Heard> All(IReadOnlyList<Heard> heard) => Ledger<Heard>.Of(heard, static one => one.MessageId);
}

/// <summary>The idle messages of one person within the window. Immutable.</summary>
internal sealed record Burst(string Person, IReadOnlyList<IdleMessage> Messages, Confidence? Told)
{
    public static Recent<Burst> None { get; } = new(static burst => burst.Person, static burst => burst.Messages[^1].At);
}

/// <summary>Who let a deadline pass in silence, and which.</summary>
internal readonly record struct Lapse(string Person, DateTimeOffset DueAt)
{
    public static Recent<Lapse> None { get; } = new(static lapse => lapse.Person, static lapse => lapse.DueAt);
}
