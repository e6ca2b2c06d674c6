namespace WeChatPolicy.Rules.Tracking;

/// <summary>When one person is away or on call, as far as it still matters.</summary>
internal sealed class Attendance
{
    /// <summary>Absences in the order of their beginning.</summary>
    public List<Absence> Absences { get; init; } = [];

    /// <summary>Times on call, in the order of their beginning.</summary>
    public List<Absence> OnCall { get; init; } = [];

    /// <summary>When the person joined; kept as long as a departure before may still come in late.</summary>
    public List<DateTimeOffset> Joined { get; init; } = [];

    public bool IsEmpty => Absences.Count == 0 && OnCall.Count == 0 && Joined.Count == 0;

    /// <summary>Whether the list holds the fact already.</summary>
    public static bool Holds(List<Absence> times, string factId) => times.Exists(time => time.FactId == factId);

    public static void Insert(List<Absence> times, Absence time)
    {
        times.Add(time);
        times.Sort(static (a, b) =>
        {
            var order = a.From.UtcTicks.CompareTo(b.From.UtcTicks);
            return order != 0 ? order : string.CompareOrdinal(a.FactId, b.FactId);
        });
    }

    /// <summary>The person works again: a departure before ends.</summary>
    /// <param name="joined">When the person joined. A departure after that stands, however late somebody tells of the joining.</param>
    /// <param name="knownAt">The instant from which it counts.</param>
    public void Join(DateTimeOffset joined, DateTimeOffset knownAt)
    {
        if (joined == knownAt && !Joined.Contains(joined)) Joined.Add(joined);
        Joined.Sort();
        for (var i = 0; i < Absences.Count; i++)
        {
            if (Absences[i] is { Departed: true } left && left.From < joined && left.Until > knownAt) Absences[i] = left with { Until = knownAt };
        }
    }

    /// <summary>Until when somebody stays away who leaves at an instant.</summary>
    public DateTimeOffset ReturnAfter(DateTimeOffset left)
    {
        foreach (var joined in Joined)
        {
            if (joined > left) return joined;
        }

        return DateTimeOffset.MaxValue;
    }

    /// <summary>The absence that covers an instant and matters; a departure before a leave.</summary>
    public Absence? At(DateTimeOffset instant, Func<Absence, bool> matters)
    {
        Absence? found = null;
        foreach (var absence in Absences)
        {
            if (absence.From > instant) break;
            if (absence.Covers(instant) && (found is null || (absence.Departed && !found.Departed)) && matters(absence)) found = absence;
        }

        return found;
    }

    /// <summary>The first absence that begins after an instant and matters.</summary>
    public Absence? After(DateTimeOffset instant, Func<Absence, bool> matters)
    {
        foreach (var absence in Absences)
        {
            if (absence.From > instant && matters(absence)) return absence;
        }

        return null;
    }

    /// <summary>Forgets what was over by an instant before which nothing can change any more. Departures stay.</summary>
    public void Forget(DateTimeOffset settled)
    {
        Absences.RemoveAll(absence => !absence.Departed && absence.Until <= settled);
        OnCall.RemoveAll(time => time.Until <= settled);
        Joined.RemoveAll(at => at < settled);
    }
}
